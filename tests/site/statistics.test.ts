/** The exported pages of statistics and places: each figure with its source, its limits and its chart. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { barsOf } from '../../lib/charts/bars';
import { hasNumber, listStatisticPages, listStatistics } from '../../lib/content/statistics';
import { placeView } from '../../lib/pages/place';
import { conditionTopics } from '../../lib/pages/statistics';
import { addressOf, placeUrl, routes, versionAt } from '../../lib/routes';
import { boroughsIn, hasPlacePage, placeOf, placeSlugs } from '../../lib/schema/places';
import {
  attributeOf,
  elementsOf,
  findAll,
  findOne,
  folder,
  linksOf,
  listPages,
  pageAt,
  readTable,
  textOf,
} from './pages';

const places = placeSlugs.filter(hasPlacePage);

function mainOf(url: string) {
  return findOne(pageAt(url).tree, 'main');
}

function chartsOf(main: ReturnType<typeof mainOf>) {
  return findAll(main, 'ul').filter((list) => attributeOf(list, 'class')?.startsWith('bars'));
}

/** The text that a script copies, beside a figure or for a whole page. */
function copiesOf(main: ReturnType<typeof mainOf>): string[] {
  return elementsOf(main).flatMap(
    (element) => attributeOf(element, 'data-copy-text') ?? attributeOf(element, 'data-copy') ?? [],
  );
}

test('every statistic has a page with its finding, its source, its caveats, its data and a text to copy', () => {
  for (const { slug, sentence, caveats, source } of listStatisticPages()) {
    const url = addressOf('statistics', slug);
    const main = mainOf(url);
    const text = textOf(main);
    expect(textOf(findOne(main, 'h1'))).toBe(sentence);
    for (const caveat of caveats) expect(text, slug).toContain(caveat);
    expect(linksOf(main), slug).toContain(source.address);
    expect(linksOf(main), slug).toContain(versionAt(url, 'csv'));
    expect(existsSync(join(folder, versionAt(url, 'csv')))).toBe(true);
    const copy = copiesOf(main).find((each) => each.startsWith(sentence));
    for (const part of [source.by, source.address, url]) expect(copy, slug).toContain(part);
  }
});

test('every statistic with a number is drawn on its page with each value, and no other', () => {
  for (const statistic of listStatisticPages()) {
    const [chart] = chartsOf(mainOf(addressOf('statistics', statistic.slug)));
    expect(chart !== undefined, statistic.slug).toBe(hasNumber(statistic));
    const text = chart && textOf(chart);
    for (const { label } of barsOf(statistic)?.bars ?? []) expect(text, statistic.slug).toContain(label);
  }
});

test('a statistic that was replaced leads to the latest, is in no list, and is drawn with what came after', () => {
  const old = pageAt('/statistics/maternal-deaths-2018-2020/');
  const latest = pageAt('/statistics/maternal-deaths-2021-2023/');
  const main = findOne(old.tree, 'main');
  expect(textOf(main)).toContain('A newer figure:');
  expect(linksOf(main)).toContain(latest.address);
  const lists = listPages().filter(({ address }) => address.startsWith(routes.allStatistics));
  expect(lists.flatMap(({ tree }) => linksOf(tree))).not.toContain(old.address);
  const [, change] = chartsOf(findOne(latest.tree, 'main'));
  expect(change && textOf(change)).toContain('2019–21');
});

test('the list of all statistics has each of them once', () => {
  const pages = listPages().filter(({ address }) => /^\/statistics\/all\/(?:page\/\d+\/)?$/.test(address));
  const listed = pages.flatMap(({ tree }) => findAll(findOne(tree, 'main'), 'li').flatMap(linksOf));
  const wanted = listStatistics().map(({ slug }) => addressOf('statistics', slug));
  expect(listed.filter((url) => /^\/statistics\/(?!all\/)./.test(url)).toSorted()).toEqual(wanted.toSorted());
});

test('the page of statistics has a tile for each borough and a section for each condition', () => {
  const { html, tree } = pageAt(routes.statistics);
  const main = findOne(tree, 'main');
  const tiles = findAll(main, 'ol').find((list) => attributeOf(list, 'class') === 'tiles');
  expect(tiles && linksOf(tiles).toSorted()).toEqual(boroughsIn('london').map(placeUrl).toSorted());
  expect(tiles && textOf(tiles)).toContain('Richmond upon Thames');
  const columns = [...html.matchAll(/<li class="c(\d)"/g)].map(([, column]) => column);
  for (const column of columns) expect(html).toContain(`.c${column}{grid-column:${column}`);
  const sections = findAll(main, 'section').map((section) => attributeOf(section, 'id'));
  expect(sections).toEqual(expect.arrayContaining(conditionTopics().map(({ slug }) => slug)));
});

test('the page of a place has each condition with its figures, and all of them can be copied', () => {
  for (const place of places) {
    const main = mainOf(placeUrl(place));
    const headings = findAll(main, 'h3').map(textOf);
    const copies = copiesOf(main);
    for (const { name, own, wider } of placeView(place)?.conditions ?? []) {
      expect(headings, place).toContain(name);
      for (const figure of [own, wider]) {
        if (!figure) continue;
        expect(linksOf(main), place).toContain(figure.address);
        // Beside the figure, and in the text of the whole page.
        expect(copies.filter((text) => text.includes(figure.copy)).length, place).toBeGreaterThan(1);
      }
    }
  }
  expect(linksOf(mainOf('/places/lambeth/'))).toContain('/statistics/lambeth-worthwhile-2021/');
});

test('a place with a census figure has a link, a licence and a table for it', () => {
  for (const place of places) {
    const main = mainOf(placeUrl(place));
    const section = findAll(main, 'section').find((each) => attributeOf(each, 'id') === 'residents');
    expect(section !== undefined, place).toBe(placeOf(place).kind !== 'nation');
    const residents = readTable(versionAt(placeUrl(place), 'csv')).filter(({ statistic }) => statistic === 'residents');
    expect(residents, place).toHaveLength(section ? 5 + 19 : 0);
    if (!section) continue;
    expect(linksOf(section).join()).toContain('open-government-licence');
    for (const { value } of residents.slice(0, 5)) expect(textOf(section)).toContain(`${Number(value).toFixed(1)}%`);
  }
});
