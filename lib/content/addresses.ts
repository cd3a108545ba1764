import { addressOf, evidenceAt, pageOf, routes, standingAddresses } from '../routes';
import { placeSlugs } from '../schema/places';
import { listPages } from './pages';
import { laterPages } from './paging';
import { chapterAddresses, listCaptioned } from './recordings';
import { listResourcePages, listResources, updatedOn } from './resources';
import { shelfNames } from './shelves';
import { listStatisticLists } from './statistic-lists';
import { listStatisticPages } from './statistics';
import { isListed } from './status';
import { listShelf } from './vocabularies';

export interface PageAddress {
  address: string;
  /** The day a reader last saw something new there (`YYYY-MM-DD`), where it is known. */
  updated?: string;
}

/** The address of every page that a search engine should know. */
export function listAddresses(): PageAddress[] {
  const lists = shelfNames.flatMap((shelf) =>
    listShelf(shelf).flatMap(({ slug, count }) => withLaterPages(addressOf(shelf, slug), count)),
  );
  return [
    ...standingAddresses.map((address) => ({ address })),
    ...withLaterPages(routes.resources, listResources().length).slice(1),
    ...listResourcePages()
      .filter((resource) => isListed(resource))
      .map((resource) => ({ address: addressOf('resources', resource.slug), updated: updatedOn(resource) })),
    ...lists,
    ...listCaptioned()
      .filter(({ owner }) => !('status' in owner.document) || isListed(owner.document))
      .flatMap(chapterAddresses)
      .map((address) => ({ address })),
    ...placeSlugs.map((place) => ({ address: evidenceAt(place) })),
    ...listStatisticPages().map(({ slug }) => ({ address: addressOf('statistics', slug) })),
    ...listStatisticLists().map(({ address }) => ({ address })),
    ...listPages().map(({ slug }) => ({ address: addressOf('pages', slug) })),
  ];
}

function withLaterPages(address: string, length: number): PageAddress[] {
  return [{ address }, ...laterPages(length).map(({ page }) => ({ address: pageOf(address, Number(page)) }))];
}
