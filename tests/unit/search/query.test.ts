import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, readQuery, tellingText } from '../../../lib/search/query';

const wordsIn = (text: string) => readQuery(text).words.map((word) => word.text);

test('words, phrases and words that must not be there are told apart', () => {
  const query = readQuery('mental health "Trust and Power" -covid -"stop and search"');
  expect(query.words).toEqual([
    { text: 'mental', isQuoted: false },
    { text: 'health', isQuoted: false },
    { text: 'Trust', isQuoted: true },
    { text: 'and', isQuoted: true },
    { text: 'Power', isQuoted: true },
  ]);
  expect(query.phrases).toEqual([['trust', 'and', 'power']]);
  expect(query.without).toEqual([['covid'], ['stop', 'and', 'search']]);
});

test('a hyphen within a word leaves nothing out', () => {
  expect(readQuery('anti-racism co-production').without).toEqual([]);
  expect(wordsIn('anti-racism')).toEqual(['anti-racism']);
});

test('curly quotation marks and one that is never closed hold a phrase too', () => {
  expect(readQuery('“trust and power”').phrases).toEqual([['trust', 'and', 'power']]);
  expect(readQuery('"trust and').phrases).toEqual([['trust', 'and']]);
});

test.each(['', '   ', '-', '""', '…', '🙂', '(.*)+[', '<>'])('%j asks nothing', (text) => {
  expect(isEmpty(readQuery(text))).toBe(true);
});

test('no more than 500 letters are read', () => {
  expect(wordsIn(`${'a '.repeat(400)}`)).toHaveLength(250);
});

test('the full text is asked for the words that say something, mended, with phrases and refusals as they are', () => {
  expect(
    tellingText('what do we know about matrnity "in my borough" -covid', [{ from: 'matrnity', to: 'maternity' }]),
  ).toBe('know maternity "in my borough" -covid'.replace('know ', ''));
  expect(tellingText('who are we', [])).toBe('who are we');
});

test('any text can be read, and what is read is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      for (const word of readQuery(text).words) expect(text).toContain(word.text);
      expect(typeof tellingText(text, [])).toBe('string');
    }),
  );
});
