import { expect, test } from 'vitest';
import { listResources } from '../../../lib/content/resources';
import { listStatistics, statisticsOn } from '../../../lib/content/statistics';
import { conditionTopics } from '../../../lib/pages/statistics';
import { placeOf } from '../../../lib/schema/places';

const current = listStatistics();
const inLondon = current.filter(({ place }) =>
  ['London', 'integrated care system', 'borough'].includes(placeOf(place).kind),
);

test('the library is large enough to be worth opening', () => {
  const resourcesIn = (type: string) => listResources().filter(({ category }) => category === type).length;
  expect(listResources().length).toBeGreaterThanOrEqual(100);
  expect(current.length).toBeGreaterThanOrEqual(120);
  expect(resourcesIn('training')).toBeGreaterThanOrEqual(12);
  expect(resourcesIn('webinars')).toBeGreaterThanOrEqual(15);
  expect(resourcesIn('case-studies')).toBeGreaterThanOrEqual(18);
});

test('each of the eight conditions has a figure for London or a part of it', () => {
  const conditions = conditionTopics().map(({ slug }) => slug);
  expect(conditions).toHaveLength(8);
  expect(conditions.filter((slug) => statisticsOn(slug, inLondon).length === 0)).toEqual([]);
});
