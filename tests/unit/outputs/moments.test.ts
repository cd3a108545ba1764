/** A moment of a recording as it is cited: a chapter, and any paragraph in it. */
import { expect, test } from 'vitest';
import type { ChapterPage } from '../../../lib/content/transcripts';
import { citedMoment } from '../../../lib/outputs/citations/cited-moment';
import { referencesTo } from '../../../lib/outputs/citations/references';

const address = 'https://larch-resources.example/resources/larch-conference-2025/opening/why-trust/';

/** A chapter from 12:30 to 15:05 of a made-up recording in a real post. */
function chapter(recording: Partial<ChapterPage['recording']> = {}, owner = 'larch-conference-2025'): ChapterPage {
  return {
    owner: { title: 'The conference', address: `/resources/${owner}/`, folder: 'resources', slug: owner },
    address: `/resources/${owner}/opening/why-trust/`,
    recording: { title: 'Opening talk', speakers: ['Dr Ada Example'], video: 'address wanted', ...recording },
    id: 'opening',
    title: 'Why trust comes first',
    number: 2,
    of: 3,
    start: 750,
    clock: '12:30',
    end: 905,
    endClock: '15:05',
    paragraphs: [],
    files: { captions: '', text: '' },
    chapters: [],
    descriptions: [],
  };
}

async function say(page: ChapterPage, from?: number): Promise<string[]> {
  const references = await referencesTo(citedMoment(page, from));
  return references.map(({ before, accessed, after }) => before + (accessed ?? '') + after);
}

test('a chapter has its speaker, the recording it is part of, its address and from when to when', async () => {
  expect(await say(chapter({ date: '2014-07-10' }))).toEqual([
    `Example, A. (2014) Why trust comes first, Opening talk. LARCH resource library. Available at: ${address}#t=12m30s (Accessed: day month year). From 12:30 to 15:05.`,
    `Example A. Why trust comes first [Video]. Opening talk [Internet]. LARCH resource library; 2014 [cited year month day]. Available from: ${address}#t=12m30s. From 12:30 to 15:05.`,
    `Example, A. (2014, July 10). Why trust comes first [Video]. In Opening talk. LARCH resource library. ${address}#t=12m30s. From 12:30 to 15:05.`,
  ]);
});

test('a recording of an event, put online nobody knows when, is of the day of the event', async () => {
  const [, , apa] = await say(chapter());
  expect(apa).toContain('Example, A. (2025, March 7). Why trust comes first [Video].');
});

test('a recording in a post that is no event is not of the day of a launch', async () => {
  const [, , apa] = await say(chapter({}, 'co-produced-recommendations-structural-racism'));
  expect(apa).toContain('(n.d.)');
});

test('a recording in which nobody is named begins with its title', async () => {
  const [harvard] = await say(chapter({ speakers: [] }));
  expect(harvard).toMatch(/^Why trust comes first \(2025\) Opening talk\./);
});

test('a paragraph has its own moment', async () => {
  const ofParagraph = await say(chapter(), 4321);
  expect(ofParagraph[0]).toContain(`${address}#t=1h12m1s (Accessed: day month year). From 1:12:01.`);
});

test('every moment has a key of its own', () => {
  const page = chapter();
  expect(citedMoment(page).id).toBe('larch-conference-2025-opening-why-trust');
  expect(citedMoment(page, 760).id).toBe('larch-conference-2025-opening-why-trust-12m40s');
});
