import { expect, test } from 'vitest';
import { residentsOf } from '../../../lib/content/residents';
import { listResources } from '../../../lib/content/resources';
import { listStatistics, statisticsOn } from '../../../lib/content/statistics';
import { listTerms } from '../../../lib/content/terms';
import { conditionTopics } from '../../../lib/pages/statistics';
import { boroughsIn, placeOf } from '../../../lib/schema/places';

const boroughs = boroughsIn('london');
const current = listStatistics();
const inLondon = current.filter(({ place }) =>
  ['London', 'integrated care system', 'borough'].includes(placeOf(place).kind),
);

function countBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of items.flatMap(keysOf)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const types = countBy(listResources(), ({ category }) => [category]);
const conditions = Object.fromEntries(
  conditionTopics().map(({ slug }) => [
    slug,
    { London: statisticsOn(slug, inLondon).length, all: statisticsOn(slug).length },
  ]),
);

test('the library is large enough to be worth opening', () => {
  console.table(types);
  console.table(conditions);
  console.table(
    Object.fromEntries(
      listTerms('topics').map(({ slug }) => [
        slug,
        {
          resources: listResources().filter(({ topics }) => topics.includes(slug)).length,
          statistics: statisticsOn(slug).length,
        },
      ]),
    ),
  );
  console.table(countBy(current, ({ place }) => [place]));
  expect(listResources().length).toBeGreaterThanOrEqual(100);
  expect(current.length).toBeGreaterThanOrEqual(120);
  expect(types.training).toBeGreaterThanOrEqual(12);
  expect(types.webinars).toBeGreaterThanOrEqual(15);
  expect(types['case-studies']).toBeGreaterThanOrEqual(18);
});

test('each of the eight conditions has a figure for London or a part of it', () => {
  expect(Object.keys(conditions)).toHaveLength(8);
  expect(Object.entries(conditions).filter(([, { London }]) => London === 0)).toEqual([]);
});

test('the census has every borough', () => {
  expect(boroughs.filter((place) => !residentsOf(place))).toEqual([]);
  expect(boroughs).toHaveLength(33);
});
