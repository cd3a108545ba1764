import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../../lib/search/find';
import { emptyState, type FinderState } from '../../../lib/search/state';
import { madeUpIndex } from './made-up-records';

const index = madeUpIndex(
  [
    {
      title: 'A webinar on trust',
      people: ['Safia Marcano'],
      topics: ['trust'],
      categories: ['webinars'],
      date: '2024-05',
    },
    {
      title: 'Race Equity Maturity Index',
      summary: 'A tool for organisations.',
      headings: ['The six stages', ['Questions', 'asked']],
      categories: ['evidence'],
      date: '2025',
    },
    {
      title: 'Evidence on health',
      summary: 'Maternity, mental health and more, by Jabeer Butt.',
      topics: ['maternity', 'mental-health'],
      categories: ['evidence'],
    },
    { title: 'Questions on the REMI', summary: 'How the REMI is used.', categories: ['evidence'], date: '2026-01' },
    {
      title: 'Most staff were vaccinated in 2021',
      type: 'statistic',
      categories: ['statistics'],
      number: ['90%', 'London'],
    },
    {
      title: 'Maternity',
      type: 'topic',
      topics: ['maternity'],
      categories: ['topics-and-places'],
      names: ['asthma'],
      searchWords: ['barber shop talks', 'knee replacement', 'doula'],
    },
  ],
  [
    ['REMI', 'race equity maturity index'],
    ['maternity', 'pregnancy', 'giving birth'],
    ['vaccination', 'vaccine', 'jab'],
  ],
);

const ordinary = new Set(['call', 'wheel']);

function ask(state: Partial<FinderState>, options: Parameters<typeof find>[2] = { ordinary }) {
  return find(index, { ...emptyState, ...state }, options);
}

function titles(state: Partial<FinderState>): string[] {
  return ask(state).indexes.map((page) => index.titles.title[page] ?? '');
}

test('a word finds the pages that have it, in any form and spelling', () => {
  expect(titles({ text: 'organization' })).toEqual(['Race Equity Maturity Index']);
  expect(titles({ text: 'webinars trusting' })).toEqual(['A webinar on trust']);
});

test('synonyms find each other, in both directions', () => {
  expect(titles({ text: 'pregnancy' })).toEqual(['Maternity', 'Evidence on health']);
  expect(titles({ text: 'giving birth' })).toEqual(['Maternity', 'Evidence on health']);
  expect(titles({ text: 'REMI' })).toHaveLength(2);
});

test('without words, resources are listed, the newest first and those without a date last', () => {
  expect(titles({ choices: { ...emptyState.choices, category: ['evidence'] } })).toEqual([
    'Questions on the REMI',
    'Race Equity Maturity Index',
    'Evidence on health',
  ]);
  expect(titles({ choices: { ...emptyState.choices, category: ['statistics'] } })).toHaveLength(1);
});

test('every chosen facet has to agree, and within one facet any value will do', () => {
  const choices = { ...emptyState.choices, topic: ['trust', 'maternity'], category: ['webinars'] };
  expect(titles({ choices })).toEqual(['A webinar on trust']);
});

test('the count of a value leaves the choices in its own facet aside', () => {
  const { counts } = ask({ choices: { ...emptyState.choices, category: ['webinars'] } });
  expect(counts[0]?.slice(0, 2)).toEqual([3, 1]);
});

test('a typo is corrected where the whole question is then answered', () => {
  expect(ask({ text: 'matrnity' })).toMatchObject({ corrections: [{ from: 'matrnity', to: 'maternity' }] });
  expect(ask({ text: 'matrnity', asTyped: true })).toMatchObject({ corrections: [], indexes: [] });
});

test('a typo whose correction answers only half of the question is a suggestion', () => {
  const found = ask({ text: 'matrnity pottery' });
  expect(found.corrections).toEqual([]);
  expect(found.isPartial).toBe(true);
});

test('an ordinary word is never corrected, nor anything before the ordinary words are known', () => {
  expect(ask({ text: 'wheel' })).toMatchObject({ corrections: [], suggestions: [], indexes: [] });
  expect(ask({ text: 'matrnity' }, {})).toMatchObject({ corrections: [], indexes: [] });
});

test('closest matches say what they lack, and a page that only mentions a word is none', () => {
  const found = ask({ text: 'race equity maturity index pottery' });
  expect(found.isPartial).toBe(true);
  expect(found.indexes.map((page) => [index.titles.title[page], found.missing.get(page)])).toEqual([
    ['Race Equity Maturity Index', ['pottery']],
  ]);
  expect(titles({ text: 'tool pottery wheel' })).toEqual([]);
});

test('a search word of several words counts if most of it is typed', () => {
  expect(titles({ text: 'knee replacement' })).toEqual(['Maternity']);
  expect(titles({ text: 'barber shop' })).toEqual(['Maternity']);
  expect(titles({ text: 'doula' })).toEqual(['Maternity']);
  expect(titles({ text: 'knee shop' })).toEqual([]);
  expect(titles({ text: 'shop' })).toEqual([]);
});

test('closest matches follow if only a few pages have all words', () => {
  const found = ask({ text: 'remi questions evidence stages' });
  expect(found.isPartial).toBe(false);
  expect(found.indexes.map((page) => [index.titles.title[page], found.missing.get(page)])).toEqual([
    ['Race Equity Maturity Index', undefined],
    ['Questions on the REMI', ['stages']],
  ]);
});

test('words to leave out and quoted phrases are kept to', () => {
  expect(titles({ text: 'remi -questions' })).toEqual([]);
  expect(titles({ text: '"mental health"' })).toEqual(['Evidence on health']);
  expect(titles({ text: '"health mental"' })).toEqual([]);
});

test('while the reader types, the last word may only begin a word', () => {
  expect(find(index, { ...emptyState, text: 'webin' }, { isTyping: true }).indexes).toEqual([0]);
  expect(titles({ text: 'webin' })).toEqual([]);
});

test('results can be sorted by date and by title', () => {
  expect(titles({ text: 'remi', sort: 'newest' })[0]).toBe('Questions on the REMI');
  expect(titles({ text: 'maternity', sort: 'title' })).toEqual(['Evidence on health', 'Maternity']);
});

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (text, isTyping) => {
      const { indexes, answers } = find(index, { ...emptyState, text }, { isTyping, ordinary });
      for (const page of indexes) expect(answers).toContain(page);
    }),
  );
});
