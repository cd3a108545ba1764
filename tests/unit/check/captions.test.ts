/** Captions and recordings: each error with its line and what to write. */

import { expect, test } from 'vitest';
import { check, post, talk } from '../content/made-up-content';
import { describeAnswer } from './answers';

const captions = 'content/captions/talk/launch.vtt';
const access = '    access:\n      captions: made by a person';
const recording = `recordings:\n  - title: Launch\n    id: launch\n    minutes: 2\n${access}`;
const own = (lines: string) => ({ [talk]: post({ recordings: lines }) });
const vtt = (body: string) => `WEBVTT\n\n${body}`;
const cue = (start: string, end: string, words = 'Words.') => `${start} --> ${end}\n${words}\n\n`;
const valid = vtt(cue('00:01.000', '00:02.000', 'One.') + cue('00:02.000', '00:03.500', 'Two.'));

/** The problems of the library with this file for captions, and these lines for the recording. */
function problemsWith(text: string | Uint8Array, file = captions, lines = recording) {
  const { problems } = check({ ...own(lines), [file]: text });
  return problems;
}

test('captions without mistakes have no errors, and make a transcript', () => {
  const { problems, captioned } = check({ ...own(recording), [captions]: valid });
  expect(problems).toEqual([]);
  expect(captioned).toMatchObject([
    { slug: 'talk', id: 'launch', chapters: [{ title: 'Transcript', paragraphs: [{ text: 'One. Two.' }] }] },
  ]);
});

const unreadable = 'We can’t read this time. Write it like this: 00:01:05.000 --> 00:01:08.500';
const tooLate =
  'This ends after the recording, which the post says is 2:59 long. Correct the time here, or minutes and seconds in the post.';

test.each(
  Object.entries({
    ' \n': ': This file is empty. Add the captions, or delete it.',
    'WEBVTT\n': ': This file has no captions. Add some, or delete the file.',
    '<tt><p begin="00:00:01.000">Words.</p></tt>\n\n0:02\nMore.':
      ': There is no time in this file, such as 00:01:05.000 --> 00:01:08.500. Export the captions again as .vtt or .srt.',
    [vtt(cue('00:01.000', '00:0x.000'))]: `3: ${unreadable}`,
    [vtt(cue('00:03.000', '00:02.000').repeat(3))]:
      '3: This ends before it begins. Correct one of the two times. Other lines with this mistake: 2.',
    [vtt(cue('00:05.000', '00:06.000') + cue('00:01.000', '00:02.000'))]:
      '6: This begins before the one above. Put them in chronological order.',
    [vtt(cue('00:02.000', '00:02.000'))]: '3: This ends when it begins. Correct one of the two times.',
    [`Some words.\n\n${cue('00:01.000', '00:02.000')}`]:
      '1: These words come before the first time, so they would be lost. Add a time above them.',
    [`Some words above\n${cue('00:01.000', '00:02.000')}`]:
      '1: These words come before the first time, so they would be lost. Add a time above them.',
    [vtt(cue('02:50.000', '03:30.000') + cue('03:31.000', '03:32.000'))]:
      `3: ${tooLate} Other lines with this mistake: 1.`,
    ['a'.repeat(1_000_001)]:
      ': This file has 1,000,001 bytes, and the limit is 1,000,000. Check that it is the right file.',
  }),
)('the answer to the captions %#', (text, answer) => {
  const problems = problemsWith(text);
  expect(problems.map(({ file }) => file)).toEqual([captions]);
  expect(problems.map(describeAnswer)).toEqual([answer]);
});

test.each([
  [
    'without words',
    vtt(`${cue('00:01.000', '00:02.000')}00:03.000 --> 00:04.000\n\n`),
    '6: There are no words below this time. Write them, or delete it.',
  ],
  [
    'whose words are below an empty line',
    vtt(`00:01.000 --> 00:02.000\n\nWords.\n\n`),
    '5: This text has no time, so it is shown with the text above. Add a time above it, or remove the blank line.',
  ],
])('a caption %s is a warning', (_, text, warning) => {
  const { problems, warnings } = check({ ...own(recording), [captions]: text });
  expect([problems, warnings.map(describeAnswer)]).toEqual([[], [warning]]);
  expect(warnings).toMatchObject([{ file: captions, level: 'warning' }]);
});

test.for([
  ['without a header', cue('00:01.000', '00:02.000')],
  ['with the commas of SRT', vtt(cue('00:00:01,000', '00:00:02,000'))],
  ['in the form of SRT', '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Words</i>.\r\n'],
  ['in the form of YouTube’s .sbv', '0:00:01.000,0:00:02.000\nWords.\n'],
  ['with an arrow that Word made', '1\n00:00:01,000 → 00:00:02,000\nWords.\n'],
  ['with a header in lower case below an empty line', `\nwebvtt\n\n${cue('00:01.000', '00:02.000')}`],
  ['without parts of a second', vtt(cue('00:00:01', '00:00:02'))],
] as const)('captions %s are accepted, and given the form that browsers read', ([, text]) => {
  const { problems, warnings, captioned } = check({ ...own(recording), [captions]: text });
  expect([problems, warnings]).toEqual([[], []]);
  expect(captioned[0]?.files).toEqual([{ end: 'vtt', text: 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nWords.\n' }]);
});

test('more captions than any recording has are one error', () => {
  const start = (index: number) => new Date(index * 10).toISOString().slice(11, -1);
  const many = Array.from({ length: 10_000 }, (_, index) => cue(start(index), start(index + 1), 'A')).join('');
  expect(problemsWith(vtt(many))).toMatchObject([
    { message: 'This file has more than 9,999 captions. Check that it is the right one.' },
  ]);
});

test('a chapter after the end is refused', () => {
  const file = 'content/captions/talk/launch.chapters.vtt';
  const chapters = vtt(`questions\n${cue('03:00.000', '03:10.000', 'Questions')}`);
  const { problems } = check({ ...own(recording), [captions]: valid, [file]: chapters });
  expect(problems).toMatchObject([{ file, line: 4, message: tooLate }]);
});

const named =
  'Captions are .vtt or .srt files, named after the post and the short name of the recording: content/captions/name-of-the-post/launch.vtt';
const noOwner = 'No recording belongs to this file.';

test.each(
  Object.entries({
    'content/captions/talk/launch.txt': named,
    'content/captions/launch.vtt': named,
    'content/captions/tlk/lunch.vtt': `${noOwner} Rename it to content/captions/talk/launch, with the same ending.`,
    'content/captions/conference/launch.vtt': `${noOwner} Give the folder the name of a post, and there, below the title of the right recording, write: id: launch`,
    'content/captions/first/launch.vtt': `${noOwner} In content/resources/first.md, below the title of the right recording, write: id: launch`,
    'content/captions/talk/launch.chapters.vtt':
      'This recording has no captions. Add content/captions/talk/launch.vtt, or delete this file.',
  }),
)('the answer to captions at %s, which belong to no recording', (file, message) => {
  expect(problemsWith(valid, file)).toMatchObject([{ file, message }]);
});

test('two files of captions for one recording are refused', () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,500\nWords\n';
  const files = { ...own(recording), [captions]: valid, 'content/captions/talk/launch.srt': srt };
  const message = 'content/captions/talk/launch.srt already has the captions of this recording. Delete one of the two.';
  expect(check(files).problems).toMatchObject([{ file: captions, message }]);
});

test.each(
  Object.entries({
    [recording.replace(`\n${access}`, '')]:
      'recordings 1: This recording has captions here. Say who made them by writing under access: captions: made by a person',
    [recording.replace('made by', 'checked by')]:
      'recordings 1 access captions: This needs another field. Add: captionsChecked: 2026-11-23 (The date a person checked machine-made captions.)',
    [`${recording}\n      captionsChecked: 2026-11-24`]:
      'recordings 1 access captionsChecked: This only goes with captions: checked by a person. Write that, or delete this line.',
    [`${recording}\n      audioDescription: not needed`]:
      'recordings 1 access audioDescription: This needs another field. Add: notNeededBecause: Everything shown is also spoken (Why no audio description is needed.)',
    [`${recording}\n      audioDescription: as text`]:
      'recordings 1 access audioDescription: There is no description. Add a file that ends in .descriptions.vtt beside the captions.',
    [recording.replace('minutes: 2', 'minutes: 2\n    seconds: 75')]:
      'recordings 1 seconds: Add 1 to minutes, and write 15 here.',
    [`${recording}\n  - title: Again\n    id: launch\n${access}`]:
      'recordings 2 id: Recording 1 has the same short name. Change one of them.',
  }),
)('the answer to a recording with captions: %j', (lines, answer) => {
  const problems = problemsWith(valid, captions, lines);
  expect(problems.map(({ file, field, message }) => [file, `${field}: ${message}`])).toEqual([[talk, answer]]);
});

test('the home page has no recordings', () => {
  const home =
    '---\ntitle: Home\nsummary: What this library holds, in a sentence.\nfeatured: first\nrecordings:\n  - title: Film\n---\n';
  const { problems } = check({ 'content/pages/home.md': home });
  expect(problems).toMatchObject([
    { field: 'recordings', message: 'The home page can’t have recordings. Put them on another page or in a resource.' },
  ]);
});

test('a page and a resource with the same file name can’t both have recordings, since captions are found by it', () => {
  const page = `---\ntitle: Talk\nsummary: A page with the name of a resource.\n${recording}\n---\n\nWords.\n`;
  const { problems } = check({ ...own(recording), 'content/pages/talk.md': page });
  expect(problems).toMatchObject([
    {
      file: talk,
      field: 'recordings 1 id',
      message: 'content/pages/talk.md has the same name, so their captions can’t be told apart. Rename one of the two.',
    },
  ]);
});
