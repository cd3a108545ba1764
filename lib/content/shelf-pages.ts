/** What the pages of a shelf and of one of its entries show. */
import { addressOf } from '../routes';
import { cardPage, type ResourceCard } from './cards';
import { type IndexGroup, indexOf } from './index-groups';
import { loadBody } from './load';
import type { ListPage } from './paging';
import { listResourcesOn, type Shelf } from './resources';
import { shelves } from './shelves';
import { findOnShelf, listShelf, type ShelfEntry } from './vocabularies';

/** A shelf as an index from A to Z, and, where editors gave them an order, its entries with a sentence each. */
export interface ShelfIndexContent {
  groups: IndexGroup[];
  entries: { slug: string; name: string; summary: string; address: string; count: number }[];
  /** What is filed here and holds nothing yet. */
  empty: { name: string; address: string }[];
}

/** The index page of a shelf. */
export function shelfIndex(shelf: Shelf): ShelfIndexContent {
  const entries = listShelf(shelf).map(({ slug, name, summary, count }) => ({
    slug,
    name,
    summary,
    count,
    address: addressOf(shelf, slug),
  }));
  const isOrdered = listShelf(shelf).some(({ order }) => order !== undefined);
  return {
    groups: isOrdered ? [] : indexOf(shelf),
    entries: isOrdered ? entries : [],
    empty: isOrdered ? [] : entries.filter(({ count }) => count === 0),
  };
}

export interface ShelfPageContent {
  entry: ShelfEntry;
  crumb: { name: string; address: string }[];
  /** The introduction as HTML; empty on later pages. */
  body: string;
  list: ListPage<ResourceCard>;
}

/** Page `page` (from 1) of one entry; nothing where there is none. */
export function shelfPage(shelf: Shelf, slug: string, page: number): ShelfPageContent | undefined {
  const entry = findOnShelf(shelf, slug);
  const list = cardPage(listResourcesOn(shelf, slug), addressOf(shelf, slug), page);
  if (!entry || !list) return undefined;
  const { title, address } = shelves[shelf];
  return {
    entry,
    crumb: [{ name: title, address }],
    body: page === 1 ? loadBody(shelf, slug) : '',
    list,
  };
}

/** The shelves that narrow the list of resources, each entry with its count. Topics are many, so they are a link. */
export function shelfGroups(): {
  title: string;
  more?: { name: string; address: string };
  entries: ShelfIndexContent['entries'];
}[] {
  const filled = (shelf: Shelf) => shelfIndex(shelf).entries.filter(({ count }) => count > 0);
  return [
    { title: 'Kind', entries: filled('categories') },
    { title: 'Life stage', entries: filled('life-stages') },
    { title: 'Who it is for', entries: filled('audiences') },
    {
      title: 'Topic',
      entries: [],
      more: { name: 'Topics from A to Z', address: shelves.topics.address },
    },
  ];
}
