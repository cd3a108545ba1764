import { expect, test } from 'vitest';
import { listFacets, valuesOf } from '../../lib/content/facets';
import { listResources } from '../../lib/content/resources';
import { listStatistics } from '../../lib/content/statistics';
import { addressOf, routes } from '../../lib/routes';
import { attributeOf, type Element, findAll, findOne, listPages, metaOf, pageAt, rowsOf, textOf } from './pages';

test('every value of every facet has a static page that lists exactly the resources it counts', () => {
  const values = listFacets().flatMap((facet) => facet.values.map((value) => ({ facet: facet.name, ...value })));
  const listed = values.map(({ address, count }) => ({ address, count, rows: rowsFrom(address).toSorted() }));
  const expected = values.map(({ facet, value, address }) => {
    const resources = listResources().filter((resource) => valuesOf(resource)[facet].includes(value));
    const rows = resources.map(({ slug }) => addressOf('resources', slug)).toSorted();
    return { address, count: rows.length, rows };
  });
  expect(values.length).toBeGreaterThan(50);
  expect(listed).toEqual(expected);
});

test('the list of resources shows every facet with its values as links and their counts, or a link to all of them', () => {
  const shown = findAll(pageAt(routes.resources).tree, 'div').flatMap((group) => {
    const name = attributeOf(group, 'data-facet');
    return name === undefined ? [] : [{ name, title: textOf(findOne(group, 'h3')), links: linksIn(group) }];
  });
  const faults = listFacets().flatMap(({ name, title, values }) => {
    const group = shown.find((each) => each.name === name);
    const wanted = values.map(({ name: words, address, count }) => `${words} ${count} ${address}`);
    const missing = wanted.filter((link) => !group?.links.includes(link));
    const isCut = group?.links.some((link) => link.startsWith(`All ${values.length} `));
    return group?.title === title && (isCut ? group.links.length === 9 : missing.length === 0) ? [] : [name];
  });
  expect(shown.map(({ name }) => name)).toEqual(listFacets().map(({ name }) => name));
  expect(faults).toEqual([]);
});

test('beside the kinds, in the list of resources and on their own page, stands how many statistics there are, as a link to them', () => {
  const count = listStatistics().length;
  // Outside of what the script puts boxes in the place of.
  const [beside] = findAll(pageAt(routes.resources).tree, 'ul').filter(
    ({ parentNode }) => parentNode && 'attrs' in parentNode && attributeOf(parentNode, 'id') === routes.filtersAnchor,
  );
  expect(beside && linksIn(beside)).toEqual([`Figures you can use ${count} ${routes.statistics}`]);
  const kinds = findOne(pageAt(routes.categories).tree, 'main');
  expect(textOf(kinds)).toContain(`Figures you can use, ${count} of them.`);
});

test('every page of a reading time says that watching takes its own time', () => {
  const pages = listPages().filter(({ address }) => address.startsWith(routes.minutes));
  const faults = pages.filter(({ tree }) => !/recording takes/.test(metaOf(tree, 'description') ?? ''));
  expect(pages.length).toBeGreaterThan(3);
  expect(faults.map(({ address }) => address)).toEqual([]);
});

/** Each link of a group with its words, the number beside it, and where it leads. */
function linksIn(group: Element): string[] {
  const rows = findAll(group, 'li').map((row) => `${words(row)} ${attributeOf(findOne(row, 'a'), 'href')}`);
  const others = findAll(group, 'a').filter(({ parentNode }) => parentNode === group);
  return [...rows, ...others.map((link) => `${textOf(link)} ${attributeOf(link, 'href')}`)];
}

function words(row: Element): string {
  return `${textOf(findOne(row, 'a'))} ${textOf(findOne(row, 'span'))}`;
}

/** The resources that a list names on its page and on the later ones. */
function rowsFrom(address: string): string[] {
  return listPages()
    .filter((page) => page.address === address || page.address.startsWith(`${address}page/`))
    .flatMap(({ tree }) => rowsOf(findOne(tree, 'main')));
}
