/** The labelled queries: that the file keeps to its rules, and that the search is no worse than it was. */
import { expect, test } from 'vitest';
import { titleRecords } from '../../../lib/outputs/search/search-records';
import { openSearch } from '../../search/ask';
import { rate, readQueries } from '../../search/rate';

const queries = readQueries();

test('there are enough queries, of them enough with nothing to find', () => {
  expect(queries.length).toBeGreaterThanOrEqual(250);
  expect(queries.filter(({ first }) => first.length === 0).length).toBeGreaterThanOrEqual(40);
});

test('every page that should come first exists', () => {
  const urls = new Set(titleRecords().url);
  const wrong = queries.flatMap(({ query, first }) =>
    first.filter((url) => !urls.has(url)).map((url) => `${query}: ${url}`),
  );
  expect(wrong).toEqual([]);
});

test('no query is there twice', () => {
  const written = queries.map(({ query }) => query.toLowerCase());
  expect(written.filter((query, at) => written.indexOf(query) !== at)).toEqual([]);
});

test('search answers as well as when it was last measured', () => {
  const ask = openSearch();
  const answers = queries.map((query) => [query, ask(query.query)] as const);
  const rating = rate(answers.filter(([{ first }]) => first.length > 0));
  expect(rating.atOne).toBeGreaterThanOrEqual(0.9);
  expect(rating.atThree).toBeGreaterThanOrEqual(0.955);
  const wrong = answers.filter(([{ first }, { urls }]) => first.length === 0 && urls.length > 0);
  expect(wrong.length).toBeLessThanOrEqual(45);
}, 120_000);
