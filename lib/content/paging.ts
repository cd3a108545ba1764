/** Long lists come in pages, so that each fits the first round trip of a connection. */
import { pageOf } from '../routes';

/** How many resources stand on a page with their covers; with more, a page would pass its 14,600 bytes. */
export const pageLength = 10;

/** How many pages show covers. Who goes further back is looking for a title, and finds it sooner in long plain pages. */
export const pagesWithCovers = 3;

/** How many resources stand on a page without covers, within the same bytes. */
export const plainLength = 50;

/** How many resources a page of the finder has: rows without summaries, in two columns. */
export const finderLength = 24;

export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  /** Whether its entries are plain lines, without covers. */
  plain: boolean;
  previous?: string | undefined;
  next?: string | undefined;
}

/** How many pages a list has, at least 1; with `even`, all of that length. */
export function countPages(length: number, even?: number): number {
  if (even) return Math.max(1, Math.ceil(length / even));
  const withCovers = Math.min(pagesWithCovers, Math.ceil(length / pageLength));
  const rest = Math.max(0, length - pagesWithCovers * pageLength);
  return Math.max(1, withCovers + Math.ceil(rest / plainLength));
}

/** Page `page` (from 1) of a list whose first page is at `address`; nothing where there is no such page. */
export function listPage<Item>(
  items: readonly Item[],
  address: string,
  page: number,
  even?: number,
): ListPage<Item> | undefined {
  const pages = countPages(items.length, even);
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return {
    items: items.slice(startOf(page, even), startOf(page + 1, even)),
    page,
    pages,
    total: items.length,
    plain: !even && page > pagesWithCovers,
    previous: page > 1 ? pageOf(address, page - 1) : undefined,
    next: page < pages ? pageOf(address, page + 1) : undefined,
  };
}

/** How many entries come before a page. */
function startOf(page: number, even?: number): number {
  const before = page - 1;
  if (even) return before * even;
  const withCovers = Math.min(before, pagesWithCovers);
  return withCovers * pageLength + (before - withCovers) * plainLength;
}

/** The pages after the first, as route parameters. */
export function laterPages(length: number, even?: number): { page: string }[] {
  return Array.from({ length: countPages(length, even) - 1 }, (_, index) => ({ page: String(index + 2) }));
}
