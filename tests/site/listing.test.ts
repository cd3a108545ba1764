import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../lib/check/files';
import { addressOf, routes } from '../../lib/routes';
import type { SearchRecords } from '../../lib/search/records';
import { site } from '../../lib/site';
import { folder, linksOf, listPages, pageAt, rowsOf } from './pages';

/** The nine resources that the collaboration's own listing names. */
const listing = [
  'co-produced-recommendations-structural-racism',
  'remi-implementation-infographic',
  'racial-health-inequalities-evidence-summary',
  'core-managers-training-programme',
  'introduction-to-the-remi',
  'remi-implementation-webinars',
  'hin-south-london-anti-racism-programme',
  'co-production-resources',
  'hearing-community-voices',
];

test('a published resource has a page and stands in lists and in the search, a draft nowhere, a withdrawn one on its page only', () => {
  const found = resources().map(({ slug, status }) => ({
    slug,
    status,
    places: placesOf(addressOf('resources', slug)),
  }));
  const expected = found.map(({ slug, status }) => ({ slug, status, places: placesFor(status) }));
  expect(found).toEqual(expected);
});

test('the places of an address that does not exist are none, so an absent draft is told from a present one', () => {
  expect(placesOf('/resources/no-such-resource/')).toEqual([]);
});

test('no page leads to a draft', () => {
  const drafts = resources().filter(({ status }) => status === 'draft');
  const faults = listPages().flatMap(({ file, tree }) =>
    linksOf(tree)
      .filter((href) => drafts.some(({ slug }) => href.startsWith(addressOf('resources', slug))))
      .map((href) => `${file}: ${href}`),
  );
  expect(faults).toEqual([]);
});

test('every page but the one for unknown addresses can be reached by links from the home page', () => {
  const reached = crawl();
  const pages = listPages().map(({ address }) => address);
  expect(pages.filter((address) => !reached.has(address))).toEqual(['/404.html']);
});

test('the nine resources of the listing can be reached by links from the home page', () => {
  const reached = crawl();
  expect(listing.filter((slug) => !reached.has(addressOf('resources', slug)))).toEqual([]);
});

test('the list of resources, page after page, names each published resource once', () => {
  const published = resources().filter(({ status }) => status === 'published');
  const lists = listPages().filter(({ address }) => /^\/resources\/(?:page\/\d+\/)?$/.test(address));
  const rows = lists.flatMap(({ tree }) => rowsOf(tree));
  expect(rows.toSorted()).toEqual(published.map(({ slug }) => addressOf('resources', slug)).toSorted());
});

/** Every resource that has a file. Throws, with the first fault, where a file cannot be read. */
function resources(): { slug: string; status: string }[] {
  const { files, faults } = readFiles(process.cwd());
  if (faults[0])
    throw new Error(`${faults.length} faults in content/, the first in ${faults[0].file}: ${faults[0].say}`);
  return files
    .filter((file) => file.folder === 'resources')
    .map(({ slug, data }) => ({ slug, status: String(data.status) }));
}

function placesFor(status: string): string[] {
  if (status === 'published') return ['page', 'lists', 'search'];
  return status === 'draft' ? [] : ['page'];
}

/** Where the export speaks of a resource. */
function placesOf(address: string): string[] {
  const { resources: records }: SearchRecords = JSON.parse(readFileSync(join(folder, routes.searchRecords), 'utf8'));
  return [
    listPages().some((page) => page.address === address) && 'page',
    listPages().some(({ tree }) => rowsOf(tree).includes(address)) && 'lists',
    records.slug.some((slug) => addressOf('resources', slug) === address) && 'search',
  ].filter((place) => place !== false);
}

/** The addresses of the pages that links lead to, from the home page on. */
function crawl(): Set<string> {
  const there = new Set(listPages().map(({ address }) => address));
  const reached = new Set<string>([routes.home]);
  for (const address of reached) {
    for (const href of linksOf(pageAt(address).tree)) {
      const { origin, pathname } = new URL(href, `${site.address}${address}`);
      if (origin === new URL(site.address).origin && there.has(pathname)) reached.add(pathname);
    }
  }
  return reached;
}
