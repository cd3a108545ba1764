/** The pages of statistics as they are exported: drawn as their records say, and never without what to be careful with. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listConditions } from '../../lib/content/evidence';
import { listStatisticFacets, valuesOfStatistic } from '../../lib/content/statistic-lists';
import { hasNumber, listStatisticPages, listStatistics } from '../../lib/content/statistics';
import { addressOf, copyAnchor, evidenceAt, routes } from '../../lib/routes';
import { placeOf, placeSlugs } from '../../lib/schema/places';
import { attributeOf, elementsOf, findAll, findOne, folder, linksOf, listPages, pageAt, textOf } from './pages';

function chartsOf(main: Parameters<typeof findAll>[0]) {
  return findAll(main, 'ul').filter((list) => attributeOf(list, 'class')?.startsWith('bars'));
}

test('every statistic has a page with its finding, its source, its caveats and its data', () => {
  for (const { slug, sentence, caveats, source, groups } of listStatisticPages()) {
    const { tree } = pageAt(addressOf('statistics', slug));
    const main = findOne(tree, 'main');
    const text = textOf(main);
    expect(textOf(findOne(main, 'h1'))).toBe(sentence);
    for (const caveat of caveats) expect(text, slug).toContain(caveat);
    expect(linksOf(main), slug).toContain(source.address);
    expect(findAll(findOne(main, 'tbody'), 'tr')).toHaveLength(groups.length);
    expect(existsSync(join(folder, `statistics/${slug}.csv`))).toBe(true);
  }
});

test('every statistic with a number is drawn on its page, and no other', () => {
  for (const statistic of listStatisticPages()) {
    const main = findOne(pageAt(addressOf('statistics', statistic.slug)).tree, 'main');
    const [chart] = chartsOf(main);
    expect(chart !== undefined, statistic.slug).toBe(hasNumber(statistic));
    if (chart) expect(textOf(chart)).toContain(String(statistic.groups[0]?.value));
  }
});

test('the statistic that can be copied carries its source and leads back to its caveats', () => {
  for (const { slug, sentence, source } of listStatisticPages()) {
    const { tree } = pageAt(addressOf('statistics', slug));
    const copy = elementsOf(tree).find((element) => attributeOf(element, 'id') === copyAnchor);
    const text = copy ? textOf(copy) : '';
    for (const part of [sentence, source.by, source.address, addressOf('statistics', slug)])
      expect(text).toContain(part);
  }
});

test('a statistic that was replaced says by what, stands in no list, and is drawn with what came after', () => {
  const old = pageAt('/statistics/maternal-deaths-2019-2021/');
  const latest = pageAt('/statistics/maternal-deaths-2021-2023/');
  expect(linksOf(findOne(old.tree, 'main'))).toContain(latest.address);
  expect(
    listPages()
      .filter(({ address }) => /^\/statistics\/(?:page\/.*)?$/.test(address))
      .flatMap(({ tree }) => linksOf(tree)),
  ).not.toContain(old.address);
  const [, change] = chartsOf(findOne(latest.tree, 'main'));
  expect(change && textOf(change)).toContain('2019–21');
});

test('every value of every facet of statistics has a page that lists exactly those it counts', () => {
  for (const { name, values } of listStatisticFacets()) {
    for (const { value, address, count } of values) {
      const wanted = listStatistics()
        .filter((statistic) => valuesOfStatistic(statistic)[name].includes(value))
        .map(({ slug }) => addressOf('statistics', slug));
      const rows = findAll(findOne(pageAt(address).tree, 'main'), 'h3').flatMap(linksOf);
      expect([...new Set(rows)].toSorted(), address).toEqual(wanted.toSorted());
      expect(count).toBe(wanted.length);
    }
  }
});

test('the grid has a cell for each condition in each place, which leads to a figure or to where one can be sent', () => {
  const grid = findOne(pageAt(routes.evidence).tree, 'table');
  const conditions = listConditions();
  expect(conditions).toHaveLength(8);
  const rows = findAll(grid, 'tr').filter((row) => findAll(row, 'td').length === conditions.length);
  const places = rows.map((row) => attributeOf(findOne(row, 'th'), 'id'));
  const wanted = placeSlugs.filter((place) =>
    ['borough', 'integrated care system', 'London'].includes(placeOf(place).kind),
  );
  expect(places).toEqual(expect.arrayContaining([...wanted, 'england']));
  expect(wanted).toHaveLength(33 + 5 + 1);
  for (const row of rows) {
    const place = attributeOf(findOne(row, 'th'), 'id');
    for (const [index, cell] of findAll(row, 'td').entries()) {
      const here = listStatistics().filter(
        (statistic) => statistic.place === place && statistic.topics.includes(conditions[index]?.slug ?? ''),
      );
      const leads = linksOf(cell);
      const known = here.map(({ slug }) => addressOf('statistics', slug));
      expect(leads).toHaveLength(1);
      if (known.length > 0) expect(known).toContain(leads[0]);
      else expect(leads).toEqual([routes.contribute]);
    }
  }
});

test('the tiles are the 33 boroughs, each on a place of its own, and each leads to its page', () => {
  const boroughs = placeSlugs.filter((place) => placeOf(place).kind === 'borough');
  const tiles = boroughs.map((place) => placeOf(place).tile?.join());
  expect(boroughs).toHaveLength(33);
  expect(new Set(tiles).size).toBe(33);
  const shorts = boroughs.map((place) => placeOf(place).short);
  expect(new Set(shorts).size).toBe(33);
  const list = findAll(pageAt(routes.evidence).tree, 'ol').find((each) => attributeOf(each, 'class') === 'tiles');
  expect(list && linksOf(list).toSorted()).toEqual(boroughs.map(evidenceAt).toSorted());
  const { html } = pageAt(routes.evidence);
  const columns = [...html.matchAll(/class="tile-(\d)"/g)].map(([, column]) => column);
  expect(columns.length).toBeGreaterThan(3);
  for (const column of columns) expect(html).toContain(`.tile-${column}{grid-column:${column}}`);
});

test('the page of a place says of each condition what is known, or that nothing is', () => {
  for (const place of placeSlugs) {
    const main = findOne(pageAt(evidenceAt(place)).tree, 'main');
    const named = [...findAll(main, 'h2', 'li')].map(textOf).join(' | ');
    for (const { name } of listConditions()) expect(named, place).toContain(name);
  }
  const lambeth = findOne(pageAt(evidenceAt('lambeth')).tree, 'main');
  expect(linksOf(lambeth)).toContain('/statistics/lambeth-worthwhile-2021/');
  expect(linksOf(lambeth)).toContain('/statistics/maternal-deaths-2021-2023/');
});
