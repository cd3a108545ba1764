import { expect, test } from 'vitest';
import { loadLibrary } from '../../lib/content/load';
import { addressOf, approachesFor, dataRoutes, routes } from '../../lib/routes';
import { attributeOf, findAll, findOne, linksOf, pageAt, readTable, textOf } from './pages';

const { approaches } = loadLibrary();

test('the page of an approach has one solid button, each verdict in words, and every source with how much we read', () => {
  for (const { slug, outcomes, sources } of approaches) {
    const { tree } = pageAt(addressOf('approaches', slug));
    const main = findOne(tree, 'main');
    const buttons = findAll(main, 'a').filter((link) => attributeOf(link, 'class') === 'button');
    expect(buttons.map((link) => sources.some(({ address }) => address === attributeOf(link, 'href')))).toEqual([true]);
    const words = textOf(main).toLowerCase();
    for (const { verdict, certainty } of outcomes) expect(words).toContain(`${verdict}, ${certainty}`);
    const links = linksOf(main);
    for (const { address } of sources) expect(links, slug).toContain(address);
    expect(words.match(/we read (?:all of it|its abstract|a part of it)/g)?.length, slug).toBe(sources.length);
  }
});

test('every approach is compared on one page, and filtered by links that work without script', () => {
  const links = linksOf(findOne(pageAt(routes.whatWorks).tree, 'main'));
  for (const { slug, topics, audiences, outcomes } of approaches) {
    expect(links).toContain(addressOf('approaches', slug));
    for (const list of [...topics, ...audiences, ...outcomes.map(({ aim }) => aim.replaceAll(' ', '-'))]) {
      expect(links).toContain(approachesFor(list));
      expect(linksOf(pageAt(approachesFor(list)).tree)).toContain(addressOf('approaches', slug));
    }
  }
});

test('topics, places and statistics lead to what works', () => {
  for (const [url, link] of [
    ['/topics/maternity/', '/what-works/continuity-of-midwifery-carer/'],
    ['/places/lambeth/', approachesFor('maternity')],
    ['/statistics/stillbirth-uk-2019/', '/what-works/continuity-of-midwifery-carer/'],
  ] as const)
    expect(linksOf(findOne(pageAt(url).tree, 'main'))).toContain(link);
});

test('the CSV has a row for each outcome, with its sources', () => {
  const rows = readTable(dataRoutes.approachTable);
  expect(rows.map(({ approach, outcome }) => [approach, outcome])).toEqual(
    approaches.flatMap(({ slug, outcomes }) => outcomes.map(({ name }) => [slug, name])),
  );
  expect(rows.filter(({ sources }) => !sources?.startsWith('http'))).toEqual([]);
});
