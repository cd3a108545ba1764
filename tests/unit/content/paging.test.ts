import { expect, test } from 'vitest';
import { countPages, listLengths, listPage } from '../../../lib/content/paging';

const [first, later] = listLengths;

function listOf(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1);
}

test.each([
  [0, 1],
  [1, 1],
  [first, 1],
  [first + 1, 2],
  [first + later, 2],
  [first + later + 1, 3],
])('a list of %i has %i pages', (total, pages) => {
  expect(countPages(total)).toBe(pages);
});

test('an empty list has one empty page', () => {
  expect(listPage([], '/topics/trust/', 1)).toEqual({ items: [], page: 1, pages: 1, total: 0 });
});

test('the first page leads on, the last leads back, and the first has no number in its URL', () => {
  const items = listOf(first + later + 1);
  const ends = [1, 2, 3].map((page) => listPage(items, '/resources/', page));
  expect(ends.map((page) => page?.previous)).toEqual([undefined, '/resources/', '/resources/page/2/']);
  expect(ends.map((page) => page?.next)).toEqual(['/resources/page/2/', '/resources/page/3/', undefined]);
});

test('every item is on one page, in order', () => {
  const items = listOf(103);
  const all = [1, 2, 3, 4, 5].map((page) => listPage(items, '/resources/', page));
  expect(all.flatMap((page) => page?.items ?? [])).toEqual(items);
});

test.each([0, -1, 1.5, 4, Number.NaN])('there is no page %d of three', (page) => {
  expect(listPage(listOf(first + 2 * later), '/resources/', page)).toBeUndefined();
});
