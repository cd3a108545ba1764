/** Fields that are missing or unknown, and values of the wrong type or length. */
import { expect, test } from 'vitest';
import { languageCode } from '../../../lib/schema/address-fields';
import { faultsIn, faultsInFields, post, talk } from '../content/made-up-content';

test('a sound library has no faults', () => {
  expect(faultsIn({ [talk]: post() })).toEqual([]);
});

test('a missing field is shown as a line to copy', () => {
  const say = 'This is missing. Add: title: Hearing community voices (The title, as the source gives it.)';
  expect(faultsInFields({ title: '' })).toEqual([{ file: talk, line: 1, field: 'title', say }]);
});

test('a missing list is shown as a list to copy', () => {
  const say = 'This is missing. Add: topics: [mental-health] (The topics it covers.)';
  expect(faultsInFields({ topics: '' })).toEqual([{ file: talk, line: 1, field: 'topics', say }]);
});

test('a missing group is shown with its parts', () => {
  const say = 'This is missing. Add: source: { label: …, address: …, is: … } (The page where you found it.)';
  expect(faultsInFields({ source: '' })).toEqual([{ file: talk, line: 1, field: 'source', say }]);
});

test('a missing part of a group is asked for on the line of the group', () => {
  const source = 'source:\n  label: Talks\n  is: the resource';
  const say = 'This is missing. Add: address: https://anti-racism.london/ (The link to the page where you found it.)';
  expect(faultsInFields({ source })).toEqual([{ file: talk, line: 9, field: 'source address', say }]);
});

test('a part that the second person lacks is asked for by its place', () => {
  const people = 'people:\n  - name: Somebody\n  - role: Chair';
  const say = 'This is missing. Add: name: Jabeer Butt (Their name, as they write it.)';
  expect(faultsInFields({ people })).toEqual([{ file: talk, line: 16, field: 'people 2 name', say }]);
});

test('a required field that stands there empty is shown as it could be', () => {
  const say = 'This is empty. Write, for example: title: Hearing community voices (The title, as the source gives it.)';
  expect(faultsInFields({ title: 'title:' })).toEqual([{ file: talk, line: 2, field: 'title', say }]);
});

test('a field that may be left out is not asked for when it is empty', () => {
  const say = 'This is empty. Delete the line, or write: kind: Learning event';
  expect(faultsInFields({ kind: 'kind:' })).toEqual([{ file: talk, line: 14, field: 'kind', say }]);
});

test('a list that needs an entry may not be empty', () => {
  const say = 'This list is empty. Write at least one, as in [mental-health].';
  expect(faultsInFields({ topics: 'topics: []' })).toEqual([{ file: talk, line: 5, field: 'topics', say }]);
});

test('an unknown field is named with the one it is like', () => {
  const say = 'There is no field called "titel". Write title instead, or delete the line.';
  expect(faultsInFields({ titel: 'titel: A talk' })).toEqual([
    { file: talk, line: 14, field: 'titel', written: 'A talk', say },
  ]);
});

test('a required field whose name has a slip is not missing as well', () => {
  const say = 'There is no field called "Title". Write title instead, or delete the line.';
  expect(faultsInFields({ title: 'Title: A talk' })).toEqual([
    { file: talk, line: 2, field: 'Title', written: 'A talk', say },
  ]);
});

test('the parts of a group that begin too far to the left are told where they belong', () => {
  const source = 'source:\nlabel: Talks\naddress: https://example.org/talks\nis: the resource';
  const say = 'This belongs to source. Indent the line by two more spaces.';
  expect(faultsInFields({ source })).toEqual([
    { file: talk, line: 10, field: 'label', written: 'Talks', say },
    { file: talk, line: 11, field: 'address', written: 'https://example.org/talks', say },
    { file: talk, line: 12, field: 'is', written: 'the resource', say },
  ]);
});

test('an unknown field like no other is named with all there are', () => {
  const file = 'content/topics/mental-health.md';
  const content = '---\nname: Mental health\nsummary: What a reader finds on this shelf.\ncolour: red\n---\n';
  const say =
    'There is no field called "colour". Delete the line. The nearest are: figure, glossary, name, summary, condition.';
  expect(faultsIn({ [file]: content })).toEqual([{ file, line: 4, field: 'colour', written: 'red', say }]);
});

test('an unknown part of a group is named with its place', () => {
  const people = 'people:\n  - name: Somebody\n    rol: Chair';
  const say = 'There is no field called "rol". Write role instead, or delete the line.';
  expect(faultsInFields({ people })).toEqual([{ file: talk, line: 16, field: 'people 1 rol', written: 'Chair', say }]);
});

test.each([
  ['31/12/2026', 'Write this date as 2026-12-31 (year, month, day).'],
  ['5.6.2026', 'Write this date as 2026-06-05 (year, month, day), if 5 June 2026 is meant.'],
  ['22/1/26', 'Write this date as 2026-01-22 (year, month, day), if 22 January 2026 is meant.'],
  ['12/31/2026', 'Write this date as 2026-12-31 (year, month, day).'],
  ['5 May 2026', 'Write this date as 2026-05-05 (year, month, day).'],
  ['next spring', 'This must be a date, written year-month-day: 2026-12-31.'],
  ['2026', 'This must be a date, written year-month-day: 2026-12-31.'],
  ['2026-02-30', 'That day doesn’t exist: February 2026 has 28 days.'],
  ['2026-13-01', 'There is no month 13. Months go from 01 to 12.'],
])('the day %s is refused', (written, say) => {
  expect(faultsInFields({ added: `added: ${written}` })).toEqual([
    { file: talk, line: 8, field: 'added', written, say },
  ]);
});

test.each(['2026', '2026-12', '2026-12-31'])('the date %s is as precise as it is known', (date) => {
  expect(faultsInFields({ published: `published:\n  date: ${date}` })).toEqual([]);
});

test('a date of no precision is refused', () => {
  const say = 'This must be a year, a month or a day: 2026, 2026-12 or 2026-12-31.';
  expect(faultsInFields({ published: 'published:\n  date: spring 2026' })).toEqual([
    { file: talk, line: 15, field: 'published date', written: 'spring 2026', say },
  ]);
});

test.each([
  ['publishd', 'Write published instead.'],
  ['live', 'Choose one of: draft, published, superseded, withdrawn.'],
])('the status %s is refused', (written, say) => {
  expect(faultsInFields({ status: `status: ${written}` })).toEqual([
    { file: talk, line: 13, field: 'status', written, say },
  ]);
});

const words = 'This must be text. Put it in quotation marks: "…".';
const wholeAddress = 'This isn’t a URL. Write the whole of it, beginning with https://, without spaces.';
const video =
  'This video can’t play here. Write a YouTube or Vimeo link, or a file such as /videos/tour.mp4. A recording on another site goes under page.';

test.each(['2026', 'true'])('the title %s is not words to YAML', (written) => {
  expect(faultsInFields({ title: `title: ${written}` })).toEqual([
    { file: talk, line: 2, field: 'title', written, say: words },
  ]);
});

test('a list where words should stand has one fault, not one more for its length', () => {
  expect(faultsInFields({ title: 'title: [a]' })).toEqual([{ file: talk, line: 2, field: 'title', say: words }]);
});

test('a colon in a list of words makes no words', () => {
  expect(faultsInFields({ searchWords: 'searchWords:\n  - Report: part one' })).toEqual([
    { file: talk, line: 15, field: 'searchWords 1', say: words },
  ]);
});

test('words where a list should stand are refused', () => {
  const say = 'This must be a list. Put each item on its own line, after two spaces, a hyphen and a space.';
  expect(faultsInFields({ topics: 'topics: Mental health' })).toEqual([
    { file: talk, line: 5, field: 'topics', written: 'Mental health', say },
  ]);
});

test.each([
  ['mental-health', 'mental-health'],
  ['mental-health, trust', 'mental-health, trust'],
  ['• mental-health • trust', 'mental-health, trust'],
  ['– mental-health', 'mental-health'],
])('names that could be a list are shown as one: %s', (written, meant) => {
  const say = `This must be a list. Write it in square brackets: [${meant}]`;
  expect(faultsInFields({ topics: `topics: ${written}` })).toEqual([
    { file: talk, line: 5, field: 'topics', written, say },
  ]);
});

test('words where a group should stand are refused', () => {
  const say = 'This must be a group. Put each of its fields on a line below, indented by two more spaces.';
  expect(faultsInFields({ source: 'source: https://example.org/' })).toEqual([
    { file: talk, line: 9, field: 'source', written: 'https://example.org/', say },
  ]);
});

test.each(['yes', '"true"'])('%s is neither true nor false', (written) => {
  const say = 'Write true or false, without quotation marks.';
  expect(faultsInFields({ partner: `partner: ${written}` })).toEqual([
    { file: talk, line: 14, field: 'partner', written, say },
  ]);
});

test.each([
  ['"90"', 'Write a whole number, without quotation marks.'],
  ['1.5', 'Write a whole number, without quotation marks.'],
  ['0', 'Write a number of at least 1.'],
])('the number of minutes %s is refused', (written, say) => {
  expect(faultsInFields({ event: `event:\n  minutes: ${written}` })).toEqual([
    { file: talk, line: 15, field: 'event minutes', written, say },
  ]);
});

test('a text that is too short is counted', () => {
  expect(faultsInFields({ summary: 'summary: Too short.' })).toEqual([
    {
      file: talk,
      line: 3,
      field: 'summary',
      written: 'Too short.',
      say: 'This is too short. Write at least 40 characters.',
    },
  ]);
});

test('a text that is too long is counted', () => {
  const written = 'a'.repeat(161);
  expect(faultsInFields({ title: `title: ${written}` })).toEqual([
    { file: talk, line: 2, field: 'title', written, say: 'This is 161 characters long. Write at most 160.' },
  ]);
});

test('a text of one line holds no line break and no sign that cannot be shown', () => {
  const say = 'This has a line break or a character that can’t be shown. Write it on one line, in plain text.';
  for (const written of ['"Two\\nlines here"', '"A bell \\a here"']) {
    expect(faultsInFields({ title: `title: ${written}` })).toEqual([
      { file: talk, line: 2, field: 'title', written, say },
    ]);
  }
});

test.each(['https:example.org', 'javascript:alert(1)', 'ftp://example.org/a', 'https://example', 'https://a b.org/'])(
  'the source %s is not a web address',
  (written) => {
    expect(faultsInFields({ source: `source:\n  label: Talks\n  address: ${written}\n  is: the resource` })).toEqual([
      { file: talk, line: 11, field: 'source address', written, say: wholeAddress },
    ]);
  },
);

test.each([
  ['https://example.org/watch?v=dQw4w9WgXcQ', video],
  ['/videos/tour.avi', video],
  ['http://youtu.be/dQw4w9WgXcQ', 'The link must begin with https://. Write: https://youtu.be/dQw4w9WgXcQ'],
])('the recording %s cannot be shown', (written, say) => {
  expect(faultsInFields({ recordings: `recordings:\n  - title: Launch\n    video: ${written}` })).toEqual([
    { file: talk, line: 16, field: 'recordings 1 video', written, say },
  ]);
});

test.each(['https://youtu.be/dQw4w9WgXcQ', 'https://vimeo.com/76979871', '/videos/tour.mp4'])(
  'the recording %s is accepted',
  (video) => {
    expect(faultsInFields({ recordings: `recordings:\n  - title: Launch\n    video: ${video}` })).toEqual([]);
  },
);

test.each(['https://example.org/report.pdf', '/documents/report.pdf'])('the document %s is accepted', (address) => {
  const documents = `documents:\n  - label: Report\n    address: ${address}\n    format: PDF`;
  expect(faultsInFields({ documents })).toEqual([]);
});

test('a document that is neither address nor file is refused', () => {
  const documents = 'documents:\n  - label: Report\n    address: report.pdf\n    format: PDF';
  const say =
    'This is not a link. Write one that begins with https://, or a file such as /documents/report.pdf. If you have neither, delete this line.';
  expect(faultsInFields({ documents })).toEqual([
    { file: talk, line: 16, field: 'documents 1 address', written: 'report.pdf', say },
  ]);
});

test('a former address that is not one of ours is refused', () => {
  const say = 'Write the path in lower case, with a slash at each end: /resources/old-name/.';
  expect(faultsInFields({ formerAddresses: 'formerAddresses:\n  - old-talk' })).toEqual([
    { file: talk, line: 15, field: 'formerAddresses 1', written: 'old-talk', say },
  ]);
});

const nothing = 'This is empty. Fill it in, or delete the line.';
const name = 'Use only lower-case letters, digits and hyphens, such as launch or session-2.';

test.each([
  ['a word to find it by that is spaces', { searchWords: 'searchWords:\n  - "  "' }, 'searchWords 1', nothing],
  [
    'a source address that is a number',
    { source: 'source:\n  label: Talks\n  address: 5\n  is: the resource' },
    'source address',
    'This must be a URL that begins with https://.',
  ],
  [
    'a former address that is a number',
    { formerAddresses: 'formerAddresses:\n  - 5' },
    'formerAddresses 1',
    'This must be a path on this site, such as /resources/old-name/.',
  ],
  ['a name with a space', recordingCalled('the launch'), 'recordings 1 id', name],
  [
    'a name of 41 letters',
    recordingCalled('a'.repeat(41)),
    'recordings 1 id',
    'This is too long for part of a URL. Write at most 40 characters.',
  ],
  [
    'the name "page"',
    recordingCalled('page'),
    'recordings 1 id',
    'Lists use this word in their URLs. Choose another one.',
  ],
  [
    'a document whose address is a number',
    { documents: 'documents:\n  - label: Report\n    address: 5\n    format: PDF' },
    'documents 1 address',
    'Write a link, or a file such as /documents/report.pdf. If you have neither, delete this line.',
  ],
  [
    'a recording whose address is a number',
    { recordings: 'recordings:\n  - title: Launch\n    video: 5' },
    'recordings 1 video',
    'Write a YouTube or Vimeo link, or a file such as /videos/tour.mp4. A recording on another site goes under page.',
  ],
  [
    'a category that is a number',
    { category: 'category: 5' },
    'category',
    'Write one file name from content/categories/, without .md.',
  ],
] as const)('%s is refused', (_, lines, field, say) => {
  expect(faultsInFields(lines)).toMatchObject([{ file: talk, field, say }]);
});

function recordingCalled(id: string) {
  return { recordings: `recordings:\n  - title: Launch\n    id: ${id}` };
}

test('a language that is no code is refused', () => {
  const say = 'Write a language as its code: bn for Bengali, ar for Arabic, pl for Polish.';
  expect(languageCode({ say: '' }).rule.safeParse('Bengali').error?.issues[0]?.message).toBe(say);
});
