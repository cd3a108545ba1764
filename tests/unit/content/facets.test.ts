import { expect, test } from 'vitest';
import { listFacets, shortFacets, valuesOf } from '../../../lib/content/facets';
import { listResources } from '../../../lib/content/resources';
import { facetNames } from '../../../lib/search/facet-names';
import { resource } from './made-up-content';

test('the facets come in one order, each with its title', () => {
  expect(listFacets().map(({ name, title }) => [name, title])).toEqual([
    ['category', 'Kind'],
    ['topic', 'Topic'],
    ['stage', 'Life stage'],
    ['audience', 'Who it is for'],
    ['organisation', 'Organisation'],
    ['year', 'Year'],
    ['recording', 'You can'],
    ['minutes', 'I have'],
  ]);
});

test('a value counts the listed resources that have it, and each value that a resource has is there', () => {
  const counted = new Map<string, number>();
  for (const each of listResources())
    for (const [name, values] of Object.entries(valuesOf(each)))
      for (const value of values) counted.set(`${name}/${value}`, (counted.get(`${name}/${value}`) ?? 0) + 1);
  const said = listFacets().flatMap(({ name, values }) =>
    values.map(({ value, count }) => [`${name}/${value}`, count] as const),
  );
  expect(counted.size).toBeGreaterThan(40);
  expect(new Map(said.filter(([, count]) => count > 0))).toEqual(counted);
});

test('a value that holds nothing is left out, unless it is a step of a scale', () => {
  const scales = ['stage', 'minutes'];
  const facets = listFacets();
  expect(
    facets.filter(({ name, values }) => !scales.includes(name) && values.some(({ count }) => count === 0)),
  ).toEqual([]);
  expect(facets.find(({ name }) => name === 'stage')?.values).toHaveLength(4);
  expect(facets.find(({ name }) => name === 'minutes')?.values.map(({ value }) => value)).toEqual(['5', '15', '60']);
});

test('years run from the latest back, and what has no date comes last', () => {
  const years = listFacets().find(({ name }) => name === 'year')?.values ?? [];
  const known = years.slice(0, -1).map(({ value }) => Number(value));
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  expect(years.at(-1)).toMatchObject({ value: 'not-known', name: 'Not known', address: '/years/not-known/' });
});

test('a resource has a value in each facet that says something of it', () => {
  const values = valuesOf(
    resource({
      topics: ['mental-health', 'trust'],
      lifeStages: ['starting-well'],
      organisations: ['larch'],
      people: [{ name: 'Ada Lovelace', organisation: 'larch' }],
      event: { date: '2025-01-22' },
      published: { date: '2026-02' },
      recordings: [{ title: 'The talk', video: 'address wanted' }],
      words: 2000,
    }),
  );
  expect(values).toEqual({
    category: ['webinars'],
    topic: ['mental-health', 'trust'],
    stage: ['starting-well'],
    audience: ['nhs'],
    organisation: ['larch'],
    year: ['2025'],
    recording: ['yes'],
    minutes: ['15', '60'],
  });
  expect(Object.keys(values)).toEqual(facetNames);
});

test.each([
  ['of the publication where the event has none', { event: {}, published: { date: '2024' } }, '2024'],
  ['worked out', { published: { date: '2024-12-02', probably: 'year' } }, '2024'],
  ['not known', { published: { note: 'The date of the page is not known' } }, 'not-known'],
  ['not known either where nothing is said', {}, 'not-known'],
])('the year is %s', (_, own, year) => {
  expect(valuesOf(resource(own)).year).toEqual([year]);
});

test.each([
  [0, ['5', '15', '60']],
  [238 * 5, ['5', '15', '60']],
  [238 * 6, ['15', '60']],
  [238 * 16, ['60']],
  [238 * 61, []],
])('%i words are read in %j minutes', (words, minutes) => {
  expect(valuesOf(resource({ words })).minutes).toEqual(minutes);
});

test('without a recording there is nothing to watch or to listen to', () => {
  expect(valuesOf(resource()).recording).toEqual([]);
});

test('a long facet is cut to its fullest values, and says where all of them are', () => {
  const facets = shortFacets();
  const topics = facets.find(({ name }) => name === 'topic');
  const all = listFacets().find(({ name }) => name === 'topic')?.values ?? [];
  const counts = all.map(({ count }) => count).sort((a, b) => b - a);
  expect(topics?.values.map(({ count }) => count).sort((a, b) => b - a)).toEqual(counts.slice(0, 8));
  expect(topics?.values).toEqual(all.filter(({ value }) => topics?.values.some((shown) => shown.value === value)));
  expect(topics?.more).toEqual({ name: `All ${all.length} topics`, address: '/topics/' });
  expect(facets.find(({ name }) => name === 'category')).not.toHaveProperty('more');
});
