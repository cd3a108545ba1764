import { expect, test } from 'vitest';
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
