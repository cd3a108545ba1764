/** What the pages of resources, shelves and chapters show, as plain values, and which of these pages there are. */

import { sayFault } from '../check/fault';
import { citedMoment } from '../outputs/citations/cited-moment';
import { citedResource } from '../outputs/citations/cited-resource';
import { addressOf, chapterAt, pageOf, routes } from '../routes';
import { cardPage } from './cards';
import { shortFacets } from './facets';
import { loadFaults } from './load';
import { laterPages } from './paging';
import { listCaptioned, ownerOf } from './recordings';
import { resourcePage } from './resource-page';
import { findResource, listResourcePages, listResources } from './resources';
import { shelfPage } from './shelf-pages';
import { isShelf, shelfNames } from './shelves';
import { chapterPage, recordingsShown } from './transcripts';
import { listShelf } from './vocabularies';

/** A page of a route that has many: the parameters of the route, and the URL they give. */
export interface RoutedPage<Params> {
  params: Params;
  address: string;
}

/** What stands around every page. */
export function frameValues() {
  return {
    faults: loadFaults().map(sayFault),
    categories: listShelf('categories').map(({ slug, name }) => ({ slug, name })),
  };
}

/** What the page of a resource draws, if there is such a page. */
export function resourceValues(slug: string) {
  const resource = findResource(slug);
  return (
    resource && {
      resource,
      page: resourcePage(resource),
      recordings: recordingsShown(ownerOf('resources', resource)),
      cited: citedResource(resource),
    }
  );
}

/** What the page of one chapter of a recording draws, if there is such a page. */
export function chapterValues(slug: string, recording = '', chapter = '') {
  const page = chapterPage(slug, recording, chapter);
  return page && { page, cited: citedMoment(page) };
}

/** The pages of all chapters of recordings in resources, or in the editors' own pages. */
function chapterPages(folder: 'resources' | 'pages') {
  return listCaptioned()
    .filter(({ owner }) => owner.folder === folder)
    .flatMap(({ owner, captioned }) =>
      captioned.chapters.map(({ id }) => ({
        owner: owner.slug,
        recording: captioned.id,
        chapter: id,
        address: chapterAt(owner.address, captioned.id, id),
      })),
    );
}

/** The pages of all resources and, below each, of the chapters of its recordings. */
export function pagesOfResources(): RoutedPage<{ slug: string; chapter: string[] }>[] {
  return [
    ...resourcePages(),
    ...chapterPages('resources').map(({ owner: slug, recording, chapter, ...page }) => ({
      ...page,
      params: { slug, chapter: [recording, chapter] },
    })),
  ];
}

/** The first page of everything on the shelves, and the chapters of the recordings in the editors' own pages. */
export function pagesBelowNames(): RoutedPage<{ name: string; slug: string; chapter: string[] }>[] {
  return [
    ...shelfPages(),
    ...chapterPages('pages').map(({ owner: name, recording: slug, chapter, ...page }) => ({
      ...page,
      params: { name, slug, chapter: [chapter] },
    })),
  ];
}

/** The pages of all resources. */
function resourcePages() {
  return listResourcePages().map(({ slug }) => ({
    params: { slug, chapter: [] },
    address: addressOf('resources', slug),
  }));
}

/** What page `page` (from 1) of the list of resources draws, if there is one. */
export function listValues(page: number) {
  const list = cardPage(listResources(), routes.resources, page);
  return list && { list, facets: shortFacets() };
}

/** The list of resources after its first page. */
export function laterListPages() {
  return laterPages(listResources().length).map(({ page }) => ({
    params: { page },
    address: pageOf(routes.resources, Number(page)),
  }));
}

/** What page `number` (from 1) of one entry of a shelf draws, if there is one. */
export function shelfValues(shelf: string, slug: string, number = 1) {
  const page = isShelf(shelf) ? shelfPage(shelf, slug, number) : undefined;
  return page && isShelf(shelf) ? { shelf, page } : undefined;
}

/** The first pages of everything on the shelves. */
function shelfPages() {
  return shelfNames.flatMap((name) =>
    listShelf(name).map(({ slug }) => ({
      params: { name, slug, chapter: [] },
      address: addressOf(name, slug),
    })),
  );
}

/** The pages after those. */
export function laterShelfPages() {
  return shelfNames.flatMap((name) =>
    listShelf(name).flatMap(({ slug, count }) =>
      laterPages(count).map(({ page }) => ({
        params: { name, slug, page },
        address: pageOf(addressOf(name, slug), Number(page)),
      })),
    ),
  );
}
