import { expect, test } from 'vitest';
import type { Fault } from '../../../lib/check/fault';
import { parseSynonyms } from '../../../lib/check/word-lists';
import { faultsIn } from '../content/made-up-content';

const file = 'content/synonyms.yml';
const noWord = 'Nobody could search for this. Write a word, or delete it.';
const straight = 'Use straight quotation marks ("…"), or none.';

/** The faults of a library with this file. */
function faultsOf(text: string): Fault[] {
  return faultsIn({ [file]: text });
}

test.each(['2020', 'true', '1e3', '~', 'null', '0x1F', '{a}'])(
  'what YAML takes for no text is refused: %s',
  (written) => {
    const say = `This needs quotation marks to be read as text. Write: "${written}"`;
    expect(faultsOf(`- [year,\n  ${written}]`)).toEqual([{ file, line: 2, written, say }]);
  },
);

test.each(['no', 'yes', '2020-01-01', '"2020"'])('what only looks like something else is text: %s', (written) => {
  expect(faultsOf(`- [year, ${written}]`)).toEqual([]);
});

test('a colon without quotation marks is answered with the fixed word', () => {
  const say = 'The text has a colon in it, so it needs quotation marks. Write: "race: equity"';
  expect(faultsOf('- [race: equity, REMI]')).toEqual([{ file, line: 1, written: 'race: equity', say }]);
});

test('a list in a group is refused', () => {
  const say = 'There is a list inside this group. Write each group as one list: - [jobs, employment]';
  expect(faultsOf('- [jobs, [work, staff]]')).toEqual([{ file, line: 1, written: '[work, staff]', say }]);
});

test('a line of a group with nothing on it is refused', () => {
  const say = 'This is empty. Write a word, or delete the line.';
  expect(faultsOf('-\n  - jobs\n  -\n  - work')).toEqual([{ file, line: 3, say }]);
});

test.each(['""', '"  "', '"-"', '👍'])('a word without a letter or digit is refused: %s', (written) => {
  expect(faultsOf(`- [jobs, ${written}]`)).toEqual([{ file, line: 1, written, say: noWord }]);
});

test.each(['" work"', '"work "', "'\u00a0work'"])('a blank before or after a word is refused: %s', (written) => {
  const say = 'There is a space before or after the word. Write: "work"';
  expect(faultsOf(`- [jobs, ${written}]`)).toEqual([{ file, line: 1, written, say }]);
});

test('the quotation marks of a word processor are refused, since they hold no phrase together', () => {
  expect(faultsOf('- [BAME, “Black, Asian and minority ethnic”]')).toEqual([
    { file, line: 1, written: '“Black', say: straight },
    { file, line: 1, written: 'Asian and minority ethnic”', say: straight },
  ]);
});

test('a phrase of more than 60 characters is refused', () => {
  const written = 'a'.repeat(61);
  const say = 'This has 61 characters. Write a word or short phrase of at most 60 characters.';
  expect(faultsOf(`- [jobs, ${written}]`)).toEqual([{ file, line: 1, written, say }]);
  expect(faultsOf(`- [jobs, ${'a'.repeat(60)}]`)).toEqual([]);
});

test('a word that stands twice in a group is refused, in capitals too', () => {
  const say = '"Jobs" is twice in this group. Delete one of them.';
  expect(faultsOf('- [jobs, work, Jobs]')).toEqual([{ file, line: 1, written: 'Jobs', say }]);
});

test('a word that stands in two groups is refused, with the line of the other', () => {
  const say = '"OUT OF WORK" is also in the group on line 2. Delete it from one of them, or merge the groups.';
  expect(faultsOf('- [jobs,\n  out of  work]\n- [staff,\n  OUT OF WORK]')).toEqual([
    { file, line: 4, written: 'OUT OF WORK', say },
  ]);
});

test('blanks inside a phrase are made one', () => {
  expect(parseSynonyms('- [jobs, "out\\nof   work"]').value).toEqual([['jobs', 'out of work']]);
});
