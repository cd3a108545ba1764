/** What the pages of a shelf and of one of its entries show. */
import { addressOf, routes } from '../routes';
import { type BodyShown, bodyOf } from './bodies';
import { cardPage, type ResourceCard } from './cards';
import { figuresBeside } from './facets';
import { type IndexGroup, indexOf } from './index-groups';
import type { ListPage } from './paging';
import { hasRecording, listResources, listResourcesOn, type Shelf } from './resources';
import { shelves } from './shelves';
import { type StatisticCard, statisticCard } from './statistic-page';
import { listStatistics } from './statistics';
import { findOnShelf, listShelf, type ShelfEntry } from './vocabularies';
import { isWorkedOut } from './worked-out-shelves';

/** A shelf as an index from A to Z, or of years, and, where editors gave them an order, its entries with a sentence each. */
export interface ShelfIndexContent {
  groups: IndexGroup[];
  entries: { slug: string; name: string; summary: string; address: string; count: number }[];
  /** What is filed here and holds nothing yet. */
  empty: { name: string; address: string }[];
  /** What a reader may look for here and finds elsewhere. */
  beside?: { name: string; address: string; count: number };
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
  // Years have an order too, but nothing to say of each.
  const isOrdered = shelf !== 'years' && listShelf(shelf).some(({ order }) => order !== undefined);
  return {
    groups: isOrdered ? [] : indexOf(shelf),
    entries: isOrdered ? entries : [],
    empty: isOrdered ? [] : entries.filter(({ count }) => count === 0),
    ...(shelf === 'categories' && figuresBeside()),
  };
}

export interface ShelfPageContent {
  entry: ShelfEntry;
  crumb: { name: string; address: string }[];
  /** The introduction; empty on later pages. */
  body: BodyShown[];
  list: ListPage<ResourceCard>;
  /** Topics: the statistics on it; none on later pages. */
  statistics: StatisticCard[];
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
    body: page === 1 && !isWorkedOut(shelf) ? bodyOf(shelf, slug) : [],
    list,
    statistics:
      shelf === 'topics' && page === 1
        ? listStatistics()
            .filter(({ topics }) => topics.includes(slug))
            .map(statisticCard)
        : [],
  };
}

/** Page `page` (from 1) of the resources with something to watch or to listen to; nothing where there is none. */
export function recordingsPage(page: number): ShelfPageContent | undefined {
  const resources = listResources().filter(hasRecording);
  const list = cardPage(resources, routes.recordings, page);
  return (
    list && {
      entry: {
        slug: 'yes',
        name: 'Watch or listen',
        summary: 'Resources with a recording, here or on the site of those who made it.',
        count: resources.length,
      },
      crumb: [{ name: 'Find a resource', address: routes.resources }],
      body: [],
      list,
      statistics: [],
    }
  );
}
