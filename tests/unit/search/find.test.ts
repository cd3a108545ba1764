import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noChoices } from '../../../lib/search/choices';
import { find } from '../../../lib/search/find';
import { emptyState, type FinderState } from '../../../lib/search/state';
import { WordIndex } from '../../../lib/search/word-index';
import { madeUpRecords } from './made-up-records';

const index = await WordIndex.over(
  madeUpRecords(
    [
      {
        title: 'A webinar on trust',
        minutes: 9,
        people: ['Safia Marcano'],
        topics: ['trust'],
        categories: ['webinars'],
      },
      {
        title: 'Race Equity Maturity Index',
        minutes: 2,
        summary: 'A tool for organisations.',
        headings: ['The six stages', ['Questions', 'asked']],
      },
      {
        title: 'Evidence on health',
        minutes: 5,
        summary: 'Maternity, mental health and more.',
        topics: ['maternity', 'mental-health'],
        categories: ['evidence'],
      },
      { title: 'Questions on the REMI', minutes: 1, summary: 'How the REMI is used.', categories: ['evidence'] },
    ],
    [
      ['REMI', 'race equity maturity index'],
      ['maternity', 'pregnancy', 'giving birth'],
    ],
  ),
);

function titles(state: Partial<FinderState>): string[] {
  return find(index, { ...emptyState, ...state }).indexes.map((place) => index.records.resources.title[place] ?? '');
}

test('a word finds what holds it, in any form and spelling', () => {
  expect(titles({ text: 'organization' })).toEqual(['Race Equity Maturity Index']);
  expect(titles({ text: 'webinars trusting' })).toEqual(['A webinar on trust']);
});

test('words that mean the same find each other, in both directions', () => {
  expect(titles({ text: 'pregnancy' })).toEqual(['Evidence on health']);
  expect(titles({ text: 'giving birth' })).toEqual(['Evidence on health']);
  expect(titles({ text: 'REMI' })).toEqual(['Race Equity Maturity Index', 'Questions on the REMI']);
  expect(titles({ text: 'race equity maturity index' })).toEqual([
    'Race Equity Maturity Index',
    'Questions on the REMI',
  ]);
});

test('a title that is what was asked for comes first, even under its other name', () => {
  expect(titles({ text: 'the remi' })[0]).toBe('Race Equity Maturity Index');
});

test('a slip is mended and said, and left alone when the reader wants that', () => {
  const found = find(index, { ...emptyState, text: 'Matrnity' });
  expect(found.corrections).toEqual([{ from: 'Matrnity', to: 'maternity' }]);
  expect(found.indexes).toEqual([2]);
  expect(find(index, { ...emptyState, text: 'Matrnity', asTyped: true })).toMatchObject({
    corrections: [],
    indexes: [],
  });
});

test('the last word is not mended while it is being typed', () => {
  expect(find(index, { ...emptyState, text: 'trust matrn' }, true).corrections).toEqual([]);
  expect(find(index, { ...emptyState, text: 'matrnity trust' }, true).corrections).toHaveLength(1);
});

test('where no resource holds all the words, those that hold some are called so', () => {
  const found = find(index, { ...emptyState, text: 'trust stages' });
  expect(found.isPartial).toBe(true);
  expect(found.indexes).toContain(0);
  expect(found.indexes).not.toContain(3);
  expect(find(index, { ...emptyState, text: 'six stages' }).isPartial).toBe(false);
});

test('a phrase has to stand as it is, and quotation marks turn synonyms and corrections off', () => {
  expect(titles({ text: '"mental health"' })).toEqual(['Evidence on health']);
  expect(titles({ text: '"health mental"' })).toEqual([]);
  expect(titles({ text: '"pregnancy"' })).toEqual([]);
  expect(find(index, { ...emptyState, text: '"matrnity"' }).corrections).toEqual([]);
});

test('a word with a minus keeps away what holds it, in any form, and alone leaves all the others', () => {
  expect(titles({ text: 'remi -question' })).toEqual([]);
  expect(titles({ text: 'remi -stages' })).toEqual(['Questions on the REMI']);
  expect(titles({ text: '-remi' })).toEqual(['A webinar on trust', 'Race Equity Maturity Index', 'Evidence on health']);
});

test('choices narrow what was found, and each count says what choosing it would give', () => {
  const choices = { ...noChoices, topic: ['trust'] };
  expect(titles({ choices })).toEqual(['A webinar on trust']);
  const { counts } = find(index, { ...emptyState, choices });
  // Topics: maternity, mental health, trust. The choice of a topic leaves the other topics with what they would add.
  expect(counts[1]).toEqual([1, 1, 1]);
  // Categories: only what is about trust.
  expect(counts[0]).toEqual([0, 1]);
  expect(titles({ choices: { ...noChoices, topic: ['trust', 'maternity'] } })).toHaveLength(2);
  expect(titles({ choices: { ...choices, category: ['evidence'] } })).toEqual([]);
});

test('a value that the library does not know leaves nothing rather than everything', () => {
  expect(titles({ choices: { ...noChoices, topic: ['no-such-topic'] } })).toEqual([]);
});

test('without words the newest come first; other orders are the reader’s to choose', () => {
  expect(titles({})[0]).toBe('A webinar on trust');
  expect(titles({ sort: 'title' })).toEqual([
    'A webinar on trust',
    'Evidence on health',
    'Questions on the REMI',
    'Race Equity Maturity Index',
  ]);
  expect(titles({ sort: 'shortest' })[0]).toBe('Questions on the REMI');
  expect(titles({ text: 'remi', sort: 'newest' })[0]).toBe('Race Equity Maturity Index');
});

test.each([
  'a',
  '🙂',
  'א',
  '<img src=x onerror=alert(1)>',
  '(.*)+[a-z',
  'a'.repeat(500),
  '"',
  '--',
  '\u0000',
  '__proto__',
])('%j is answered without an error', (text) => {
  expect(() => find(index, { ...emptyState, text })).not.toThrow();
});

test('any text is answered, with places that exist, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.boolean(), (text, isTyping) => {
      const { indexes } = find(index, { ...emptyState, text }, isTyping);
      expect(new Set(indexes).size).toBe(indexes.length);
      for (const place of indexes) expect(index.records.resources.slug[place]).toBeDefined();
    }),
  );
});
