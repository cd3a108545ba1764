import { expect, test } from 'vitest';
import { routes } from '../../lib/routes';
import { attributeOf, closest, findAll, findOne, listPages, pageAt, rowsOf, textNodesOf, textOf } from './pages';

const taxonomies = ['categories', 'topics', 'life-stages', 'audiences', 'organisations', 'years', 'minutes'];

test('the home page counts the resources of each category as its pages list them', () => {
  const counts = countsOn(routes.home).filter(({ address }) => address.startsWith(routes.categories));
  expect(counts.length).toBe(6);
  expect(counts).toEqual(counts.map(({ address }) => ({ address, count: rowsFrom(address).length })));
});

test('the home page counts the resources of each topic and life stage as their pages list them', () => {
  const counts = countsOn(routes.home).filter(({ address }) => !address.startsWith(routes.categories));
  expect(counts.length).toBeGreaterThan(6);
  expect(counts).toEqual(counts.map(({ address }) => ({ address, count: rowsFrom(address).length })));
});

test('every index of a shelf counts the resources of each entry as its pages list them', () => {
  const counts = taxonomies.flatMap((shelf) => countsOn(`/${shelf}/`));
  expect(counts.length).toBeGreaterThan(20);
  expect(counts).toEqual(counts.map(({ address }) => ({ address, count: rowsFrom(address).length })));
});

test('the home page and the list say how many resources there are, and the list has as many', () => {
  const rows = rowsFrom(routes.resources).length;
  const said = findAll(findOne(pageAt(routes.home).tree, 'main'), 'a').map(textOf);
  expect(said).toContain(`See all ${rows} resources`);
  expect(findAll(pageAt(routes.resources).tree, 'h2').map(textOf)).toContain(`All ${rows} resources`);
});

test('every category, topic and other shelf says above its list how many resources it has', () => {
  const entries = listPages().filter(({ address }) => new RegExp(`^/(?:${taxonomies.join('|')})/[^/]+/$`).test(address));
  const faults = entries.flatMap(({ address, tree }) => {
    const { length } = rowsFrom(address);
    const words = length === 0 ? 'No resource here yet' : `${length} ${length === 1 ? 'resource' : 'resources'}`;
    const headings = findAll(findOne(tree, 'main'), 'h2').map(textOf);
    return headings.includes(words) ? [] : [`${address}: "${words}" is not among ${headings.join(', ')}`];
  });
  expect(entries.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

/** The shelf entries that the main part of a page links to with a number beside the name. */
function countsOn(address: string): { address: string; count: number }[] {
  return findAll(findOne(pageAt(address).tree, 'main'), 'a').flatMap((link) => {
    const href = attributeOf(link, 'href') ?? '';
    const item = closest(link, 'li');
    const numbers = item ? textNodesOf(item).filter((text) => /^\d+$/.test(text.trim())) : [];
    const isEntry = taxonomies.some((shelf) => href.startsWith(`/${shelf}/`) && href !== `/${shelf}/`);
    return isEntry && numbers.length === 1 ? [{ address: href, count: Number(numbers[0]) }] : [];
  });
}

/** The resources that a list names on its page and on the later ones. */
function rowsFrom(address: string): string[] {
  return listPages()
    .filter((page) => page.address === address || page.address.startsWith(`${address}page/`))
    .flatMap(({ tree }) => rowsOf(findOne(tree, 'main')));
}
