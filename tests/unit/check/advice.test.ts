/** Warnings, and what is wanted. */
import { expect, test } from 'vitest';
import type { Fault } from '../../../lib/check/fault';
import { adviceIn, post, talk } from '../content/made-up-content';

const reviewed = 'reviewed: 2026-11-23\nreviewDue: 2027-05-23\npublished:\n  date: 2026';

const words = `
instead:
  - words: [BAME, coproduction, hard to reach]
    write: something else
    because: Because.
    except: [Croydon BAME Forum]
known: [NHS]
links: [click here, here]
`;

/** What is said of a post with this text, whose first line is line 19, and these fields. */
async function adviceOn(body: string, lines: Record<string, string> = {}, today?: string): Promise<Fault[]> {
  const files = { 'content/words.yml': words, [talk]: post({ reviewed, ...lines }, body) };
  return (await adviceIn(files, today)).filter(({ file }) => file === talk);
}

const look = { file: talk, level: 'warning' };
const firstLine = 19;

test.each([
  'Plain words about the NHS, in one sentence.',
  'The Race Equity Maturity Index (REMI) has six stages. The REMI is free.',
  'Three parts fit inside it: the Workforce Race Equality Standard (the WRES), and FAQs (frequently asked questions).',
  '## REMI\n\nThe Race Equity Maturity Index (REMI) has six stages.',
  'On COVID-19, at GOV.UK, in volume XII, at A4, by `REMI` in code and "REMI" in a quotation.',
  'See [the REMI on its own site](https://example.org/) and [the other page](/about/).',
  'Write to [name@example.org](mailto:name@example.org) and see [example.org](https://example.org/).',
  'She called it "coproduction", and [BAME is in this title](https://example.org/). The Croydon BAME Forum is a name.',
  'A reader said: "We did it!" Is that true? Yes, it is.',
  `${'word '.repeat(34)}word. ${'Word '.repeat(34)}word.`,
  '![A map of London](/images/map.png)',
])('this needs no advice: %s', async (body) => {
  expect(await adviceOn(body)).toEqual([]);
});

test('a listed word is advised against wherever the words are ours, with the change that writes the other', async () => {
  const say = 'Write "something else" instead. Because. If this is a name, add it to content/words.yml, under except.';
  const advice = await adviceOn('Some words.\nWe speak of coproduction.', {
    summary: 'summary: Somebody speaks about BAME people, for a long while.',
  });
  expect(advice).toEqual([
    { ...look, line: 3, field: 'summary', written: 'BAME', say, fix: { from: 'BAME', to: 'something else' } },
    { ...look, line: 20, written: 'coproduction', say, fix: { from: 'coproduction', to: 'something else' } },
  ]);
});

test('a listed word begins as it did, over the end of a line too, and is not looked for inside other words', async () => {
  const say = 'Write "Something else" instead. Because. If this is a name, add it to content/words.yml, under except.';
  expect(await adviceOn('Bamedia, bame and recoproduction.\n\nHard to\nreach.')).toEqual([
    { ...look, line: 21, written: 'Hard to reach', say, fix: { from: 'Hard to reach', to: 'Something else' } },
  ]);
});

test('titles and names are left as their source writes them', async () => {
  expect(await adviceOn('Words.', { title: 'title: BAME voices!', kind: 'kind: Webinar' })).toEqual([]);
});

test('a long sentence is counted', async () => {
  const written = `Word${' word'.repeat(35)}.`;
  const say = 'This sentence has 36 words. Split it in two: aim for at most 35.';
  expect(await adviceOn(`Short.\n\n- Short. ${written}`)).toEqual([{ ...look, line: 21, written, say }]);
});

test('an exclamation mark is advised against', async () => {
  const say = 'We don’t use exclamation marks. Write a full stop.';
  expect(await adviceOn('Come and see!')).toEqual([{ ...look, line: firstLine, written: 'Come and see!', say }]);
});

test('an abbreviation is written out at its first use, and asked for once', async () => {
  const say =
    'Write the words in full the first time, then REMI in brackets. If every reader knows it, add it to content/words.yml, under known.';
  expect(await adviceOn('Two REMIs.\n\nThe REMI, that is the Race Equity Maturity Index (REMI).')).toEqual([
    { ...look, line: firstLine, written: 'REMIs', say },
  ]);
});

test.each(['click here', 'Here', 'here.'])('the link "%s" is asked where it goes', async (written) => {
  const say = 'This doesn’t say where the link goes. Write the name of the page: [the evidence summary](https://…)';
  expect(await adviceOn(`See [${written}](/about/) for more.`)).toEqual([{ ...look, line: firstLine, written, say }]);
});

test.each(['https://example.org/report', 'www.example.org'])(
  'the bare address %s is asked for its name',
  async (written) => {
    const say = 'Screen readers spell out a URL. Write the name of the page instead: [the evidence summary](https://…)';
    expect(await adviceOn(`See ${written} for more.`)).toEqual([{ ...look, line: firstLine, written, say }]);
  },
);

test('a picture is not said to be one', async () => {
  const say = 'Screen readers already say “image”. Start with what it shows.';
  expect(await adviceOn('![A picture of a map](/images/map.png)')).toEqual([
    { ...look, line: firstLine, written: 'A picture of a map', say },
  ]);
});

test('taxonomies and pages are read too, summary and introduction', async () => {
  const say = 'Write "something else" instead. Because. If this is a name, add it to content/words.yml, under except.';
  const fix = { from: 'coproduction', to: 'something else' };
  const summary = 'summary: What a reader finds here about coproduction.';
  const files = {
    'content/words.yml': words,
    'content/topics/trust.md': `---\nname: Trust\n${summary}\n---\n\nMore coproduction.\n`,
    'content/pages/about.md': `---\ntitle: About\n${summary}\n---\n\n## Who we are\n\nMore coproduction.\n`,
  };
  const advice = (await adviceIn(files)).filter(({ file }) => file in files);
  expect(advice.map(({ file, line, say: said, fix: to }) => [file, line, said, to])).toEqual([
    ['content/pages/about.md', 3, say, fix],
    ['content/pages/about.md', 8, say, fix],
    ['content/topics/trust.md', 3, say, fix],
    ['content/topics/trust.md', 6, say, fix],
  ]);
});

test('without a list of words nothing is said of words', async () => {
  const advice = await adviceIn({ [talk]: post({ reviewed }, 'On coproduction: [click here](/about/).') });
  expect(advice.filter(({ file }) => file === talk)).toEqual([]);
});

test('a heading with nothing below it but a comment is looked at, and one above another heading is not', async () => {
  const say = 'There is no text below this heading. Write some, or delete the heading.';
  const body =
    '## In short\n\n<!-- Words to come. -->\n\n## How to use it\n\n### At work\n\nSome words.\n\n## What is missing';
  expect(await adviceOn(body)).toEqual([
    { ...look, line: firstLine, written: 'In short', say },
    { ...look, line: firstLine + 10, written: 'What is missing', say },
  ]);
});

/** What is said on a day of a post with these fields, which are on line 14 and below. */
async function adviceOnDay(lines: string, today: string) {
  const added = 'added: 2026-11-23\npublished:\n  date: 2026-11-01';
  const advice = await adviceIn({ [talk]: post({ added, more: lines }) }, today);
  return advice.filter(({ file }) => file === talk);
}

const wasReviewed = 'reviewed: 2026-11-23';

test('a resource that was reviewed and is not due needs no advice', async () => {
  expect(await adviceOnDay(`${wasReviewed}\nreviewDue: 2027-05-23`, '2027-05-22')).toEqual([]);
});

test('a resource that nobody has reviewed is told of', async () => {
  expect(await adviceOnDay('', '2026-11-24')).toEqual([
    {
      ...look,
      line: 1,
      field: 'reviewed',
      say: 'Say when someone last checked this against its sources. Add: reviewed: 2026-11-24',
    },
    { ...look, line: 1, field: 'reviewDue', say: 'Say when to check this again. Add: reviewDue: 2027-05-24' },
  ]);
});

test('a review that is due is told of from its day on', async () => {
  const say = 'A review has been due since 23 May 2027. Check the page against its sources, then update both dates.';
  expect(await adviceOnDay(`${wasReviewed}\nreviewDue: 2027-05-23`, '2027-05-23')).toEqual([
    { ...look, line: 17, field: 'reviewDue', written: '2027-05-23', say },
  ]);
});

test('a review that would be before the last one is told of', async () => {
  const say = 'This isn’t after the last review, on 23 November 2026. Write the date of the next one.';
  expect(await adviceOnDay(`${wasReviewed}\nreviewDue: 2026-11-22`, '2026-11-24')).toEqual([
    { ...look, line: 17, field: 'reviewDue', written: '2026-11-22', say },
  ]);
});

test('a draft is not asked for a review', async () => {
  const advice = await adviceIn({ [talk]: post({ status: 'status: draft' }) });
  expect(advice.filter(({ file }) => file === talk)).toEqual([]);
});

test('what has happened cannot lie in the future', async () => {
  const changes = 'changes:\n  - date: 2026-12-01\n    note: Added the slides';
  expect(await adviceOnDay(`${wasReviewed}\nreviewDue: 2027-05-23\n${changes}`, '2026-11-24')).toEqual([
    {
      ...look,
      line: 19,
      field: 'changes 1 date',
      written: '2026-12-01',
      say: 'This date is in the future. Today is 24 November 2026.',
    },
  ]);
});

test('a month is still to come only when all of it is', async () => {
  const dated = (date: string) =>
    adviceIn({ [talk]: post({ more: `published:\n  date: ${date}\n${wasReviewed}\nreviewDue: 2027-05-23` }) });
  const onTalk = async (date: string) => (await dated(date)).filter(({ file }) => file === talk).length;
  const counts: number[] = [];
  for (const date of ['2026', '2026-11', '2026-11-24', '2026-11-25', '2026-12', '2027'])
    counts.push(await onTalk(date));
  expect(counts).toEqual([0, 0, 0, 1, 1, 1]);
});

test('what is still to come may: an event, and the day from which readers see a resource', async () => {
  const advice = await adviceIn({
    [talk]: post({
      added: 'added: 2026-12-01',
      more: `event:\n  date: 2026-12-24\n${wasReviewed}\nreviewDue: 2027-05-23`,
    }),
  });
  expect(advice.filter(({ file }) => file === talk)).toEqual([
    {
      ...look,
      line: 8,
      field: 'added',
      written: '2026-12-01',
      say: 'This page won’t be published until 1 December 2026.',
    },
  ]);
});

test('what a post says it does not have is wanted, each at its field', async () => {
  const lines = {
    source: 'source:\n  label: Talks\n  address: https://example.org/talks\n  is: a related page',
    documents: 'documents:\n  - label: Slides\n    format: PDF',
    recordings: 'recordings:\n  - title: Launch\n  - title: Talk\n    video: https://youtu.be/dQw4w9WgXcQ',
    reviewed: 'reviewed: 2026-11-23\nreviewDue: 2027-05-23',
  };
  const advice = await adviceIn({ [talk]: post(lines) });
  const wanted = { file: talk, level: 'wanted' };
  expect(advice.filter(({ file }) => file === talk)).toEqual([
    { ...wanted, line: 1, field: 'published date', say: 'its date' },
    { ...wanted, line: 11, field: 'source address', say: 'a link to the resource itself' },
    { ...wanted, line: 15, field: 'documents 1 address', say: 'a link to the document “Slides”' },
    { ...wanted, line: 18, field: 'recordings 1 video', say: 'a link to the recording “Launch”' },
    {
      ...wanted,
      line: 19,
      field: 'recordings 2 access captions',
      say: 'for the recording “Talk”: captions, a transcript, an audio description and British Sign Language',
    },
  ]);
});

test('nothing is wanted for what readers do not see', async () => {
  const advice = await adviceIn({ [talk]: post({ status: 'status: draft' }) });
  expect(advice.filter(({ file }) => file === talk)).toEqual([]);
});
