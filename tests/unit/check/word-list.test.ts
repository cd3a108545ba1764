import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseWords } from '../../../lib/check/word-lists';
import { check, faultsIn } from '../content/made-up-content';

const file = 'content/words.yml';

test('the words of the library pass', () => {
  const { value: words, faults } = parseWords(readFileSync(file, 'utf8'));
  expect(faults).toEqual([]);
  expect(words.instead.length).toBeGreaterThan(20);
  expect(words.known).toContain('NHS');
});

test('no word of the library stands in two places, and none is what is to be written', () => {
  const { value: words } = parseWords(readFileSync(file, 'utf8'));
  const all = words.instead.flatMap((entry) => entry.words.map((word) => word.toLowerCase()));
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  expect(words.instead.filter(({ write }) => all.includes(write.toLowerCase()))).toEqual([]);
});

test('the file is counted, and left out it is no fault', () => {
  expect(check({ [file]: 'known: [NHS]\n' }).count).toBe(check({}).count + 1);
});

test.each([
  [
    'instead:\n  - words: [BAME]\n',
    2,
    'instead 1 write',
    undefined,
    'This is missing. Add: write: Black, Asian and minoritised ethnic (What to write instead.)',
  ],
  [
    'instead:\n  - words: BAME\n    write: b\n',
    2,
    'instead 1 words',
    'BAME',
    'This must be a list. Put each item on its own line, after two spaces, a hyphen and a space.',
  ],
  ['knwn: [NHS]\n', 1, 'knwn', undefined, 'There is no field called "knwn". Write known instead, or delete the line.'],
  ['known: [2026]\n', 1, 'known 1', '2026', 'This must be text. Put it in quotation marks: "…".'],
])('a slip in the list is refused: %j', (text, line, field, written, say) => {
  expect(faultsIn({ [file]: text })).toEqual([{ file, line, field, written, say }]);
});

test('a list that cannot be read is refused', () => {
  const say =
    'We can’t read the file from here. Check the indentation, the space after each colon, and that quotation marks are closed.';
  expect(faultsIn({ [file]: 'known: [NHS]\nMore\n' })).toEqual([{ file, line: 2, written: 'More', say }]);
});

test('a list without fields is refused', () => {
  const say = 'The file has no fields. Write each on its own line, such as: title: Hearing community voices';
  expect(faultsIn({ [file]: '- BAME\n' })).toEqual([{ file, line: 1, say }]);
});

test('a list that is too long or no text is refused', () => {
  expect(faultsIn({ [file]: `known: [${'x'.repeat(50_000)}]` })).toEqual([
    { file, say: 'This file has 50,009 bytes. Write 50,000 at most.' },
  ]);
  expect(faultsIn({ [file]: new Uint8Array([0xe9]) })).toEqual([
    {
      file,
      say: 'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.',
    },
  ]);
});

test('a name with a slip is told the right one', () => {
  const wrong = 'content/word.yml';
  const say = 'The word list is content/words.yml. Rename this file.';
  expect(faultsIn({ [wrong]: 'known: [NHS]\n' })).toEqual([{ file: wrong, say }]);
});
