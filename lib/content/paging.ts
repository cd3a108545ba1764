/** Paginates long lists, so that each page fits the first round trip of a connection. */
import { pageOf } from '../routes';

/** How many rows with covers fit in a page's 14,600 bytes. */
export const pageLength = 8;

/** How many resources a finder page has: rows without summaries, in two columns. */
export const finderLength = 22;

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
export function countPages(total: number, length = pageLength): number {
  return Math.max(1, Math.ceil(total / length));
}

/** Page `page` (from 1) of a list whose first page is at `url`; undefined if there is no such page. */
export function listPage<Item>(
  items: readonly Item[],
  url: string,
  page: number,
  length = pageLength,
): ListPage<Item> | undefined {
  const pages = countPages(items.length, length);
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return {
    items: items.slice((page - 1) * length, page * length),
    page,
    pages,
    total: items.length,
    previous: page > 1 ? pageOf(url, page - 1) : undefined,
    next: page < pages ? pageOf(url, page + 1) : undefined,
  };
}
