/** The pages of statistics and places: each figure with its source, and never without its limitations. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasNumber, listStatisticPages, listStatistics, replacementOf } from '../../lib/content/statistics';
import { conditionTopics, hasPlacePage, placeUrl } from '../../lib/pages/statistics';
import { addressOf, routes, twinAt } from '../../lib/routes';
import { placeOf, placeSlugs } from '../../lib/schema/places';
import { attributeOf, findAll, findOne, folder, linksOf, listPages, type Node, pageAt, textOf } from './pages';

const mainOf = (url: string) => findOne(pageAt(url).tree, 'main');

function classed(node: Node, name: string, word: string): Node[] {
  return findAll(node, name).filter((element) => attributeOf(element, 'class')?.split(' ').includes(word));
}

test('the page of a statistic has its finding, source, limitations and data, and its bars if the source gives a number', () => {
  for (const statistic of listStatisticPages()) {
    const { slug, sentence, caveats, source } = statistic;
    const url = addressOf('statistics', slug);
    const main = mainOf(url);
    expect(textOf(findOne(main, 'h1'))).toBe(sentence);
    const text = textOf(main);
    for (const caveat of caveats) expect(text, slug).toContain(caveat);
    expect(linksOf(main), slug).toContain(source.address);
    expect(existsSync(join(folder, twinAt(url, 'csv'))), slug).toBe(true);
    expect([slug, classed(main, 'ul', 'bars').length > 0]).toEqual([slug, hasNumber(statistic)]);
  }
});

test('what can be copied of a statistic has its source and the way back to its limitations', () => {
  for (const { slug, sentence, source } of listStatisticPages()) {
    const url = addressOf('statistics', slug);
    const copies = findAll(mainOf(url), 'span').flatMap((element) => attributeOf(element, 'data-copy-text') ?? []);
    for (const part of [sentence, source.by, url]) expect(copies[0], slug).toContain(part);
  }
});

test('a statistic that was replaced leads to the newer one, and is in no list', () => {
  const replaced = listStatisticPages().filter(({ slug }) => replacementOf(slug));
  expect(replaced.length).toBeGreaterThan(0);
  const lists = listPages().filter(({ address }) => address.startsWith(routes.allStatistics));
  const inLists = new Set(lists.flatMap(({ tree }) => linksOf(findOne(tree, 'main'))));
  for (const { slug } of replaced) {
    const url = addressOf('statistics', slug);
    expect(linksOf(mainOf(url))).toContain(addressOf('statistics', replacementOf(slug)?.slug ?? ''));
    expect(inLists).not.toContain(url);
  }
  expect(listStatistics().filter(({ slug }) => !inLists.has(addressOf('statistics', slug)))).toEqual([]);
});

test('the map has the 33 boroughs, and each leads to its page', () => {
  const boroughs = placeSlugs.filter((place) => placeOf(place).kind === 'borough');
  expect(boroughs).toHaveLength(33);
  const [map] = classed(mainOf(routes.statistics), 'ol', 'tiles');
  expect(map && linksOf(map).toSorted()).toEqual(boroughs.map(placeUrl).toSorted());
});

test('the page of a place has a row for each condition, with its own figures if there are any', () => {
  const conditions = conditionTopics();
  expect(conditions.length).toBeGreaterThanOrEqual(8);
  for (const place of placeSlugs.filter(hasPlacePage)) {
    const main = mainOf(placeUrl(place));
    const headings = findAll(main, 'h3').flatMap(linksOf);
    for (const { slug } of conditions) expect(headings, place).toContain(addressOf('topics', slug));
    const links = linksOf(main);
    const own = listStatistics().filter((statistic) => statistic.place === place);
    expect(
      own.filter(({ slug }) => !links.includes(addressOf('statistics', slug))),
      place,
    ).toEqual([]);
  }
});
