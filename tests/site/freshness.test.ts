import { expect, test } from 'vitest';
import { listFreshness } from '../../lib/content/freshness';
import { listGaps } from '../../lib/content/gaps';
import { listResources } from '../../lib/content/resources';
import { addressOf, routes } from '../../lib/routes';
import { attributeOf, findAll, linksOf, pageAt, textOf } from './pages';

test('the page has everything that is needed, under its organisation, each with a link that mends it', () => {
  const { tree } = pageAt(routes.freshness);
  const { organisations } = listFreshness();
  const resources = organisations.flatMap((organisation) => organisation.resources);
  expect(resources.length).toBeGreaterThan(3);
  const links = linksOf(tree);
  expect(resources.filter(({ address }) => !links.includes(address))).toEqual([]);
  expect(organisations.filter(({ address }) => !links.includes(address))).toEqual([]);
  const mend = findAll(tree, 'a').filter((link) => attributeOf(link, 'href')?.startsWith(routes.editor));
  expect(mend.map((link) => [attributeOf(link, 'href'), textOf(link)])).toEqual(
    resources.flatMap(({ title, needs }) => needs.map((need) => [need.mend, `Mend this: ${need.say}, of ${title}`])),
  );
});

test('what is said here of a recording is said under "What is missing" in the same words', () => {
  const gaps = new Map(listGaps().map(({ address, wanted }) => [address, wanted]));
  const resources = listFreshness('2000-01-01').organisations.flatMap((organisation) => organisation.resources);
  const ofRecordings = resources.flatMap(({ address, needs }) => needs.map(({ say }) => ({ address, say })));
  expect(ofRecordings.length).toBeGreaterThan(5);
  expect(ofRecordings.filter(({ address, say }) => !gaps.get(address)?.includes(say))).toEqual([]);
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

test('a review that is due leads to the field with its day, and what a recording lacks to the field that would say it', () => {
  const { organisations } = listFreshness('2100-01-01');
  const needs = organisations.flatMap(({ resources }) => resources.flatMap((resource) => resource.needs));
  expect(needs.find(({ say }) => say.startsWith('a review, due since'))?.mend).toMatch(
    /^\/admin\/\?field=reviewDue#\/collections\/resources\/entries\/[\w-]+$/,
  );
  expect(needs.find(({ say }) => say.startsWith('the recording'))?.mend).toMatch(/\?field=recordings\.1\.video#/);
});
