import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Problem } from '../../../lib/check/problem';
import { check, problemsIn } from '../content/made-up-content';

const yml = 'content/data/groups.yml';
const wide = 'content/data/groups.csv';
const long = 'content/data/groups-in-detail.csv';

/** A dataset with two groups, one of which has two parts. */
const description = `title: Groups
source: { by: An office, label: A table, address: "https://example.org/table", is: found }
licence: { name: A licence, address: "https://example.org/licence", attribution: From an office. }
period: 2021
checked: 2026-11-23
groups:
  - { name: Left, short: Left }
  - { name: Right, short: Right }
  - { name: "Left: near", short: Near }
  - { name: "Left: far", short: Far }
files:
  - file: groups.csv
    label: Two groups
    columns:
      - { name: place, is: A place }
      - { name: kind, is: What it is }
      - { name: residents, is: All }
      - { name: Left (number), is: People }
      - { name: Right (number), is: People }
      - { name: Left (per cent), is: Share }
  - file: groups-in-detail.csv
    label: In detail
    columns:
      - { name: place, is: A place }
      - { name: group, is: A group }
      - { name: number, is: People }
      - { name: per cent, is: Share }
`;

const boroughs = ['Barnet', 'Camden', 'Enfield', 'Haringey', 'Islington'];
const head = 'place,kind,residents,Left (number),Right (number),Left (per cent)';
const wideRows = boroughs.map((name) => `${name},borough,30,10,20,33.3`);
const system = 'North Central London,integrated care system,150,50,100,33.3';
const longHead = 'place,group,number,per cent';
const longRows = ['Barnet,Left: near,4,13.3', 'Barnet,Left: far,6,20.0', 'Barnet,Right,20,66.7'];

const dataset = {
  [yml]: description,
  [wide]: lines([head, ...wideRows, system]),
  [long]: lines([longHead, ...longRows]),
};

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

/** The errors in the dataset with these files replaced. */
function problemsOf(files: Record<string, string>): Problem[] {
  return problemsIn({ ...dataset, ...files });
}

test('a dataset that adds up has no errors, and its files are counted', () => {
  expect(problemsOf({})).toEqual([]);
  expect(check(dataset).count - check({}).count).toBe(3);
});

test('the census adds up too', () => {
  const names = ['census-2021-ethnic-group.yml', 'census-2021-ethnic-group.csv', 'census-2021-ethnic-group-19.csv'];
  const files = names.map((name) => [`content/data/${name}`, readFileSync(`content/data/${name}`, 'utf8')]);
  expect(problemsIn(Object.fromEntries(files))).toEqual([]);
});

test.each([
  ['Camden,borough,31,10,20,32.3', 'The groups of Camden add up to 30, but it has 31 residents.'],
  ['Camden,borough,30,10,20,33.4', 'Left: 10 of 30 is 33.3 per cent, not "33.4".'],
  ['Camden,borough,"1,030",10,20,33.3', 'Residents and groups are whole numbers, without commas.'],
  ['Camdem,borough,30,10,20,33.3', 'There is no place called "Camdem". Write Camden instead.'],
])('an error in a row is reported with its file and line: %s', (row, message) => {
  const rows = wideRows.with(1, row);
  expect(problemsOf({ [wide]: lines([head, ...rows, system]) })).toContainEqual({ file: wide, line: 3, message });
});

test('a wider place has to be the sum of its boroughs', () => {
  const more = 'North Central London,integrated care system,153,51,102,33.3';
  expect(problemsOf({ [wide]: lines([head, ...wideRows, more]) })).toEqual([
    { file: wide, line: 7, message: 'residents: the boroughs of North Central London add up to 150, not 153.' },
    { file: wide, line: 7, message: 'Left: the boroughs of North Central London add up to 50, not 51.' },
    { file: wide, line: 7, message: 'Right: the boroughs of North Central London add up to 100, not 102.' },
  ]);
});

test.each([
  [['Barnet,Left: near,5,16.7'], 'The groups of Barnet add up to 31, but it has 30 residents.', 4],
  [
    ['Barnet,Left: nera,4,13.3'],
    'The description has no group "Left: nera". Write Left: near instead. If the source has it, add it to groups:.',
    2,
  ],
  [['Barnet,Left: near,4,13.4'], 'Left: near: 4 of 30 is 13.3 per cent, not "13.4".', 2],
])('rows for groups are checked against the residents: %j', (rows, message, line) => {
  const changed = lines([longHead, ...rows, ...longRows.slice(1)]);
  expect(problemsOf({ [long]: changed })).toEqual([{ file: long, line, message }]);
});

test.each<[Record<string, string>, string, number | undefined, string]>([
  [
    { [long]: 'place,group,number,per cent\nBarnet,Right\n' },
    long,
    2,
    'This line can’t be read as CSV. Check its commas and quotation marks, and that it has as many cells as the first line.',
  ],
  [
    { [long]: 'place,group,count,per cent\n' },
    long,
    1,
    'The columns are not those in groups.yml: the first difference is "count". Use the same names in the same order.',
  ],
  [{ [long]: `${longHead}\nBarnet,Right,1.5,1\n` }, long, 2, 'Residents and groups are whole numbers, without commas.'],
  [{ [long]: 'a'.repeat(3_000_000) }, long, undefined, 'This file has 3,000,000 bytes, and the limit is 500,000.'],
  [
    { 'content/data/other.csv': 'a,b\n' },
    'content/data/other.csv',
    undefined,
    'No description lists this file. Add it to files: in a .yml file in content/data/, or delete this file.',
  ],
  [
    { [yml]: description.replace('groups-in-detail', 'groups-in-details') },
    'content/data/groups-in-details.csv',
    undefined,
    'This file is missing. Add it, or correct its name in the description.',
  ],
  [{ [yml]: description.replace('title: Groups\n', '') }, yml, 1, 'This is missing. Add: title: '],
])('the answer to a table that can’t be read or isn’t described: %#', (files, file, line, start) => {
  const found = problemsOf(files).find((problem) => problem.file === file);
  expect([found?.line, found?.message.slice(0, start.length)]).toEqual([line, start]);
});
