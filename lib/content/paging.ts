/** Paginates long lists, so that each page fits the first round trip of a connection. */
import { pageOf } from '../routes';

/** How many rows the first page of a list has, and how many each later one. */
export type PageLengths = readonly [first: number, later: number];

/** What fits in a page's 14,600 bytes: rows with covers and, on later pages, without. */
export const listLengths: PageLengths = [8, 24];

/** Rows without summaries, in two columns. */
export const finderLengths: PageLengths = [22, 22];

/** Statistics as lines. */
export const statisticLengths: PageLengths = [30, 30];

export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  previous?: string;
  next?: string;
}

/** How many pages a list of `total` items has, at least 1. */
export function countPages(total: number, [first, later] = listLengths): number {
  return 1 + Math.max(0, Math.ceil((total - first) / later));
}

/** Page `page` (from 1) of a list whose first page is at `url`; undefined if there is no such page. */
export function listPage<Item>(
  items: readonly Item[],
  url: string,
  page: number,
  lengths = listLengths,
): ListPage<Item> | undefined {
  const pages = countPages(items.length, lengths);
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  const [first, later] = lengths;
  const end = first + (page - 1) * later;
  return {
    items: items.slice(page === 1 ? 0 : end - later, end),
    page,
    pages,
    total: items.length,
    previous: page > 1 ? pageOf(url, page - 1) : undefined,
    next: page < pages ? pageOf(url, page + 1) : undefined,
  };
}
