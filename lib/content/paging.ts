/** Long lists come in pages, so that each fits the first round trip of a connection. */
import { pageOf } from '../routes';

/** How many resources stand on one page of a list; with more, a page would pass its 14,600 bytes. */
export const pageLength = 10;

export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  previous?: string | undefined;
  next?: string | undefined;
}

/** How many pages a list of this length has, at least 1. */
export function countPages(length: number): number {
  return Math.max(1, Math.ceil(length / pageLength));
}

/** Page `page` (from 1) of a list whose first page is at `address`; nothing where there is no such page. */
export function listPage<Item>(items: readonly Item[], address: string, page: number): ListPage<Item> | undefined {
  const pages = countPages(items.length);
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return {
    items: items.slice((page - 1) * pageLength, page * pageLength),
    page,
    pages,
    total: items.length,
    previous: page > 1 ? pageOf(address, page - 1) : undefined,
    next: page < pages ? pageOf(address, page + 1) : undefined,
  };
}

/** The pages after the first, as route parameters. */
export function laterPages(length: number): { page: string }[] {
  return Array.from({ length: countPages(length) - 1 }, (_, index) => ({ page: String(index + 2) }));
}
