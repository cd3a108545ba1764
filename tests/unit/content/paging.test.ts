import { expect, test } from 'vitest';
import {
  countPages,
  laterPages,
  listPage,
  pageLength,
  pagesWithCovers,
  plainLength,
} from '../../../lib/content/paging';

function listOf(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1);
}

test.each([
  [0, 1],
  [1, 1],
  [pageLength, 1],
  [pageLength + 1, 2],
  [pageLength * pagesWithCovers, pagesWithCovers],
  [pageLength * pagesWithCovers + 1, pagesWithCovers + 1],
  [pageLength * pagesWithCovers + plainLength, pagesWithCovers + 1],
  [pageLength * pagesWithCovers + plainLength + 1, pagesWithCovers + 2],
])('a list of %i has %i pages', (length, pages) => {
  expect(countPages(length)).toBe(pages);
  expect(laterPages(length)).toHaveLength(pages - 1);
});

test('the pages after the first begin with 2', () => {
  expect(laterPages(pageLength * 3)).toEqual([{ page: '2' }, { page: '3' }]);
});

test('an empty list has one empty page', () => {
  expect(listPage([], '/topics/trust/', 1)).toEqual({ items: [], page: 1, pages: 1, total: 0, plain: false });
});

test('the first page leads on, the last leads back, and the first has no number in its address', () => {
  const items = listOf(pageLength * 2 + 1);
  const ends = [1, 2, 3].map((page) => listPage(items, '/resources/', page));
  expect(ends.map((page) => page?.previous)).toEqual([undefined, '/resources/', '/resources/page/2/']);
  expect(ends.map((page) => page?.next)).toEqual(['/resources/page/2/', '/resources/page/3/', undefined]);
});

test('every entry stands on one page, in order', () => {
  const items = listOf(pageLength * pagesWithCovers + plainLength * 2 + 3);
  const pages = Array.from({ length: countPages(items.length) }, (_, index) =>
    listPage(items, '/resources/', index + 1),
  );
  expect(pages.flatMap((page) => page?.items ?? [])).toEqual(items);
  expect(pages.map((page) => page?.items.length)).toEqual([10, 10, 10, 50, 50, 3]);
  expect(pages.map((page) => page?.plain)).toEqual([false, false, false, true, true, true]);
});

test.each([0, -1, 1.5, 4, Number.NaN])('there is no page %d of three', (page) => {
  expect(listPage(listOf(pageLength * 3), '/resources/', page)).toBeUndefined();
});
