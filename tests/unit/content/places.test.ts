import { expect, test } from 'vitest';
import { minoritisedShare, residentsOf } from '../../../lib/content/residents';
import { listStatistics } from '../../../lib/content/statistics';
import { placeView, widerThan } from '../../../lib/pages/place';
import { conditionTopics, statisticsView } from '../../../lib/pages/statistics';
import { boroughsIn, formatPlace, hasPlacePage, placeOf, placeSlugs, placesAround } from '../../../lib/schema/places';

const systems = placeSlugs.filter((place) => placeOf(place).kind === 'integrated care system');

test('each borough has its own tile and short name, and is part of one system', () => {
  const boroughs = boroughsIn('london');
  expect(boroughs).toHaveLength(33);
  expect(new Set(boroughs.map((place) => placeOf(place).tile?.join())).size).toBe(33);
  expect(new Set(boroughs.map((place) => placeOf(place).short)).size).toBe(33);
  expect(systems.flatMap(boroughsIn).toSorted()).toEqual(boroughs.toSorted());
  expect(boroughsIn('england')).toEqual([]);
});

test('the places around a place go from its system to the nations', () => {
  expect(placesAround('lambeth')).toEqual([
    'south-east-london',
    'london',
    'england',
    'england-and-wales',
    'united-kingdom',
    'nationwide',
  ]);
  expect(placesAround('london')[0]).toBe('england');
  expect(placesAround('united-kingdom')).toEqual(['nationwide']);
  expect(placesAround('not-stated')).toEqual([]);
  expect(formatPlace('city-of-london')).toBe('the City of London');
});

test('the census has the residents of every borough and system, and of London', () => {
  const lambeth = residentsOf('lambeth');
  expect(lambeth?.total).toBe(317_650);
  expect(lambeth?.broad.map(({ group, percent }) => `${group} ${percent}`)).toEqual([
    'White 55',
    'Black 24',
    'Mixed 8.1',
    'Asian 7.3',
    'Other 5.7',
  ]);
  expect(lambeth?.detailed[0]).toEqual({ group: 'White British', number: 119_395, percent: 37.6 });
  for (const place of ['london' as const, ...systems, ...boroughsIn('london')]) {
    const { total, broad, detailed } = residentsOf(place) ?? { total: 0, broad: [], detailed: [] };
    const sum = (shares: readonly { number: number }[]) => shares.reduce((all, { number }) => all + number, 0);
    expect(detailed, place).toHaveLength(19);
    expect([sum(broad), sum(detailed)], place).toEqual([total, total]);
  }
  const london = residentsOf('london');
  expect(london && minoritisedShare(london).toFixed(1)).toBe('46.2');
  expect(residentsOf('england')).toBeUndefined();
});

test('each place has a row for every condition, with its own figures and a wider one', () => {
  for (const place of placeSlugs.filter(hasPlacePage)) {
    const view = placeView(place);
    const own = listStatistics().filter((statistic) => statistic.place === place);
    expect(view?.conditions, place).toHaveLength(conditionTopics().length);
    for (const row of view?.conditions ?? []) {
      const topic = row.url.split('/')[2] ?? '';
      const count = own.filter(({ topics }) => topics.includes(topic)).length;
      expect((row.own ? 1 : 0) + row.more.length, `${place} ${topic}`).toBe(count);
      const wider = widerThan(place, topic);
      if (wider) expect(placesAround(place)).toContain(wider.place);
      if (row.own) expect(view?.copy).toContain(row.own.copy);
    }
  }
});

test('a tile shows the share of its borough', () => {
  expect(statisticsView().tiles.find(({ place }) => place === 'lambeth')).toMatchObject({
    short: 'Lam',
    share: 45,
    hasHealthFigure: true,
    url: '/places/lambeth/',
  });
});
