import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceptsOf, readQuery, Synonyms } from '../../../lib/search/query';
import { stemOf } from '../../../lib/search/words';

const wordsIn = (text: string) => readQuery(text).words.map((word) => word.text);

test('a query has words, phrases and words to leave out', () => {
  const query = readQuery('mental health "Trust and Power" -covid -"stop and search"');
  expect(query.words).toEqual([
    { text: 'mental', isQuoted: false },
    { text: 'health', isQuoted: false },
    { text: 'Trust', isQuoted: true },
    { text: 'and', isQuoted: true },
    { text: 'Power', isQuoted: true },
  ]);
  expect(query.phrases).toEqual([['trust', 'power']]);
  expect(query.without).toEqual([['covid'], ['stop', 'search']]);
});

test('a hyphen within a word leaves nothing out', () => {
  expect(readQuery('anti-racism co-production').without).toEqual([]);
  expect(wordsIn('anti-racism')).toEqual(['anti-racism']);
});

test('curly quotation marks and one that is never closed make a phrase too', () => {
  expect(readQuery('“trust and power”').phrases).toEqual([['trust', 'power']]);
  expect(readQuery('"trust and').phrases).toEqual([['trust']]);
});

test.each(['', '   ', '-', '""', '…', '🙂', '(.*)+[', '<>'])('%j has no words', (text) => {
  const { words, without } = readQuery(text);
  expect([...words, ...without]).toEqual([]);
});

test('no more than 500 letters are read', () => {
  expect(wordsIn(`${'a '.repeat(400)}`)).toHaveLength(250);
});

const synonyms = new Synonyms([
  ['anti-racism', 'anti-racist'],
  ['vaccination', 'jab'],
  ['mental health', 'wellbeing'],
]);
const known = { hasWord: (word: string) => ['antiracist', 'wellbeing', 'toolkit'].includes(word) };
const concepts = (text: string) => conceptsOf(readQuery(text).words, known, synonyms);
const textsOf = (text: string) => concepts(text).map((concept) => concept.text);

test('little words of a question are no concepts, unless there are no others', () => {
  expect(textsOf('what is the evidence on trust')).toEqual(['evidence', 'trust']);
  expect(textsOf('what is it')).toEqual(['what', 'is', 'it']);
});

test('two words that the library writes as one are one concept, with the synonyms of that word', () => {
  const [first] = concepts('anti racist');
  expect(first?.alternatives.map(({ stems }) => stems.join(' '))).toContain(stemOf('antiracism'));
  expect(textsOf('anti racist tool kit')).toEqual(['anti racist', 'tool kit']);
});

test('a phrase of the list is one concept, and its synonyms have to be whole phrases', () => {
  const [first, ...others] = concepts('mental health');
  expect(others).toEqual([]);
  expect(first?.alternatives).toEqual([
    { stems: ['mental', 'health'], weight: 1 },
    { stems: [stemOf('wellbeing')], weight: expect.any(Number), isPhrase: true },
  ]);
});

test('words with a hyphen or digits that the library doesn’t write so are split', () => {
  expect(textsOf('nhs-england type2 coproduction')).toEqual(['nhs', 'england', 'type', '2', 'coproduction']);
});

test('any text can be read, and its words are in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      for (const word of readQuery(text).words) expect(text).toContain(word.text);
      expect(Array.isArray(concepts(text))).toBe(true);
    }),
  );
});
