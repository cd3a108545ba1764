import { expect, test } from 'vitest';
import { listFacets, shortFacets, typeFacetValue, valuesOf } from '../../../lib/content/facets';
import { listResources } from '../../../lib/content/resources';
import { pageTypes } from '../../../lib/search/records';
import { facetNames } from '../../../lib/search/state';
import { resource } from './made-up-content';

test('a value counts the listed resources that have it, and every value of a resource is there', () => {
  const counted = new Map<string, number>();
  for (const each of listResources())
    for (const [name, values] of Object.entries(valuesOf(each)))
      for (const value of values) counted.set(`${name}/${value}`, (counted.get(`${name}/${value}`) ?? 0) + 1);
  const facets = listFacets();
  expect(facets.map(({ name }) => name)).toEqual(facetNames);
  const shown = facets.flatMap(({ name, values }) =>
    values.map(({ value, count }) => [`${name}/${value}`, count] as const),
  );
  expect(new Map(shown)).toEqual(counted);
});

test('years go back from the latest, and what has no date comes last', () => {
  const years = listFacets().find(({ name }) => name === 'year')?.values ?? [];
  const known = years.slice(0, -1).map(({ value }) => Number(value));
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  expect(years.at(-1)).toMatchObject({ value: 'not-known', name: 'Not known' });
});

test('every type of page but a resource is a value of Type', () => {
  const values = listFacets(true)[0]?.values.map(({ value }) => value);
  for (const type of pageTypes) if (type !== 'resource') expect(values).toContain(typeFacetValue(type));
});

test('a resource has a value in each facet that applies to it', () => {
  const values = valuesOf(
    resource({
      topics: ['mental-health', 'trust'],
      lifeStages: ['starting-well'],
      event: { date: '2025-01-22' },
      published: { date: '2026-02' },
      recordings: [{ title: 'The talk', video: 'https://youtu.be/dQw4w9WgXcQ' }],
      words: 2000,
    }),
  );
  expect(values).toEqual({
    category: ['webinars'],
    topic: ['mental-health', 'trust'],
    stage: ['starting-well'],
    audience: ['nhs'],
    organisation: ['larch'],
    language: [],
    year: ['2025'],
    recording: ['yes'],
    minutes: ['15', '60'],
  });
});

test.each([
  [{ event: {}, published: { date: '2024' } }, '2024'],
  [{ published: { date: '2024-12-02', probably: 'year' } }, '2024'],
  [{ published: { note: 'The date of the page is not known' } }, 'not-known'],
  [{}, 'not-known'],
])('the year of %j is %s', (own, year) => {
  expect(valuesOf(resource(own)).year).toEqual([year]);
});

test.each([
  [0, ['5', '15', '60']],
  [238 * 5, ['5', '15', '60']],
  [238 * 6, ['15', '60']],
  [238 * 16, ['60']],
  [238 * 61, []],
])('%i words can be read in %j minutes', (words, minutes) => {
  expect(valuesOf(resource({ words })).minutes).toEqual(minutes);
});

test('a recording without a link is nothing to watch', () => {
  expect(valuesOf(resource({ recordings: [{ title: 'The talk' }] })).recording).toEqual([]);
  expect(valuesOf(resource()).recording).toEqual([]);
});

test('a long facet is cut to its most frequent values, in their order', () => {
  const short = shortFacets().find(({ name }) => name === 'topic');
  const all = listFacets().find(({ name }) => name === 'topic')?.values ?? [];
  const counts = all.map(({ count }) => count).sort((a, b) => b - a);
  expect(short?.values.map(({ count }) => count).sort((a, b) => b - a)).toEqual(counts.slice(0, 6));
  expect(short?.values).toEqual(all.filter((value) => short?.values.some((shown) => shown.value === value.value)));
  expect(short).toMatchObject({ total: all.length, url: '/topics/' });
});
