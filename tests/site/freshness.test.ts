import { expect, test } from 'vitest';
import { listFreshness } from '../../lib/content/freshness';
import { listGaps } from '../../lib/content/gaps';
import { listResources } from '../../lib/content/resources';
import { addressOf, editorAt, routes } from '../../lib/routes';
import { attributeOf, findAll, linksOf, pageAt, textOf } from './pages';

test('the page has everything that is needed, under its organisation, each with a link that mends it', () => {
  const { tree } = pageAt(routes.freshness);
  const { organisations } = listFreshness();
  const resources = organisations.flatMap((organisation) => organisation.resources);
  expect(resources.length).toBeGreaterThan(3);
  const links = linksOf(tree);
  expect(resources.filter(({ editor, address }) => !links.includes(editor) || !links.includes(address))).toEqual([]);
  expect(organisations.filter(({ address }) => !links.includes(address))).toEqual([]);
  const mend = findAll(tree, 'a').filter((link) => attributeOf(link, 'href')?.startsWith(routes.editor));
  expect(mend.map(textOf)).toEqual(resources.map(({ title }) => `Mend this: ${title}`));
});

test('what is said here of a recording is said under "What is missing" in the same words', () => {
  const gaps = new Map(listGaps().map(({ address, wanted }) => [address, wanted]));
  const resources = listFreshness().organisations.flatMap((organisation) => organisation.resources);
  expect(resources.filter(({ address, wanted }) => wanted.some((each) => !gaps.get(address)?.includes(each)))).toEqual(
    [],
  );
});

test('a review is due from its day on, and the days between are counted', () => {
  const [first, last] = listResources()
    .flatMap(({ reviewDue }) => reviewDue ?? [])
    .sort()
    .filter((_, index, { length }) => index === 0 || index === length - 1);
  const before = listFreshness('2000-01-01');
  expect([before.due, before.nextDue]).toEqual([0, first]);
  const after = listFreshness(last);
  expect([after.due, after.nextDue]).toEqual([listResources().length, undefined]);
  expect(after.organisations.flatMap(({ resources }) => resources.map(({ address }) => address)).sort()).toEqual(
    listResources()
      .map(({ slug }) => addressOf('resources', slug))
      .sort(),
  );
});

test('a file is opened in the web editor by its folder and name', () => {
  expect(editorAt('resources', 'remi-faqs')).toBe('/admin/#/collections/resources/entries/remi-faqs');
});
