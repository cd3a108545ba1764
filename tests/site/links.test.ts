import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '../../lib/build/ledger';
import { addressOf, finderParts, routes } from '../../lib/routes';
import { plainAnchor, type SearchRecords } from '../../lib/search/records';
import { site } from '../../lib/site';
import {
  attributeOf,
  elementsOf,
  findAll,
  folder,
  idsOf,
  linkedAs,
  linksOf,
  listPages,
  type Page,
  pageAt,
} from './pages';

test('every link inside the site leads to a page or a file that is there', () => {
  const faults = listPages().flatMap((page) =>
    linksOf(page.tree).flatMap((href) => (answers(page, href) ? [] : [`${page.file}: ${href}`])),
  );
  expect(unique(faults)).toEqual([]);
});

test('every link to a place on a page finds the place', () => {
  const ids = new Map(listPages().map(({ address, tree }) => [address, new Set(idsOf(tree))]));
  const faults = listPages().flatMap((page) =>
    linksOf(page.tree).flatMap((href) => {
      const target = inside(page, href);
      // What stands after # is for the web editor itself to read.
      if (!target || target.hash.length < 2 || target.pathname === routes.editor) return [];
      const id = decodeURIComponent(target.hash.slice(1));
      return ids.get(target.pathname)?.has(id) ? [] : [`${page.file}: ${href}`];
    }),
  );
  expect(unique(faults)).toEqual([]);
});

test('every row of the search leads to a page that is there', () => {
  const addresses = new Set(listPages().map(({ address }) => address));
  for (const file of [routes.searchRecords, routes.statisticRecords, finderParts.knownRecords]) {
    const records: SearchRecords = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const rows = records.resources.slug.map((slug) => `${records.folder}/${slug}/`);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((address) => !addresses.has(address))).toEqual([]);
  }
});

test('every published anchor works', () => {
  const ids = new Map(listPages().map(({ address, tree }) => [address, new Set(idsOf(tree))]));
  const anchors = readLedger().anchors.map((anchor) => anchor.split('#'));
  const lost = anchors.filter(([address = '', id = '']) => ids.has(address) && !ids.get(address)?.has(id));
  expect(lost).toEqual([]);
});

test('every link has an address that a browser can follow', () => {
  const faults = listPages().flatMap(({ file, tree }) =>
    findAll(tree, 'a').flatMap((link) => {
      const href = attributeOf(link, 'href')?.trim();
      return href && /^(?:https?:\/\/|mailto:|\/(?!\/)|#.)/.test(href) ? [] : [`${file}: href="${href}"`];
    }),
  );
  expect(unique(faults)).toEqual([]);
});

test('every form leads to a page that is there', () => {
  const forms = listPages().flatMap((page) =>
    findAll(page.tree, 'form').map((form) => ({ page, action: attributeOf(form, 'action') ?? '' })),
  );
  expect(forms.length).toBeGreaterThan(0);
  expect(forms.filter(({ page, action }) => !answers(page, action)).map(({ page }) => page.file)).toEqual([]);
});

test('every picture, script, icon, manifest, feed and preload that a page names is there', () => {
  const faults = listPages().flatMap((page) =>
    partsOf(page).flatMap((address) => (answers(page, address) ? [] : [`${page.file}: ${address}`])),
  );
  expect(unique(faults)).toEqual([]);
});

test('every address in a style is there', () => {
  const addresses = listPages().flatMap((page) => stylesOf(page).map((address) => ({ page, address })));
  expect(addresses.length).toBeGreaterThan(0);
  const faults = addresses.flatMap(({ page, address }) => (answers(page, address) ? [] : [`${page.file}: ${address}`]));
  expect(unique(faults)).toEqual([]);
});

test('every icon and address that the manifest names is there', () => {
  const manifests = unique(listPages().flatMap(({ tree }) => linkedAs(tree, 'manifest')));
  const faults = manifests.flatMap((manifest) => {
    if (!existsSync(join(folder, manifest))) return [`${manifest} is missing`];
    const { icons = [], start_url = '/' } = JSON.parse(readFileSync(join(folder, manifest), 'utf8'));
    const addresses: string[] = [start_url, ...icons.map(({ src }: { src: string }) => src)];
    return addresses
      .filter((address) => !isThere(new URL(address, `${site.address}${manifest}`)))
      .map((each) => `${manifest}: ${each}`);
  });
  expect(manifests.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('every search record leads to a page that is there, and each of its headings to a place on it', () => {
  const { resources }: SearchRecords = JSON.parse(readFileSync(join(folder, routes.searchRecords), 'utf8'));
  expect(resources.slug.length).toBeGreaterThan(0);
  const faults = resources.slug.flatMap((slug, index) => {
    const address = addressOf('resources', slug);
    if (!isThere(new URL(address, site.address))) return [address];
    const { html } = pageAt(address);
    const anchors = (resources.headings[index] ?? []).map((heading) =>
      typeof heading === 'string' ? plainAnchor(heading) : heading[1],
    );
    return anchors.filter((anchor) => !html.includes(` id="${anchor}"`)).map((anchor) => `${address}#${anchor}`);
  });
  expect(faults).toEqual([]);
});

/** What the page loads, or says may be loaded for it. */
function partsOf({ tree }: Page): string[] {
  const sources = elementsOf(tree).flatMap((element) => [
    ...(attributeOf(element, 'srcset')
      ?.split(',')
      .map((part) => part.trim().split(' ')[0] ?? '') ?? []),
    ...['src', 'poster', 'data'].flatMap((name) => attributeOf(element, name) ?? []),
  ]);
  const links = ['manifest', 'icon', 'apple-touch-icon', 'preload', 'stylesheet', 'alternate', 'next', 'prev'];
  const shared = findAll(tree, 'meta').filter((meta) =>
    /:image$/.test(attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? ''),
  );
  return [
    ...sources,
    ...links.flatMap((rel) => linkedAs(tree, rel)),
    ...shared.flatMap((meta) => attributeOf(meta, 'content') ?? []),
  ];
}

function stylesOf({ html }: Page): string[] {
  return [...html.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, address]) => address ?? []);
}

/** Whether an address on a page answers; one outside the site is not ours to ask. */
function answers(page: Page, address: string): boolean {
  const target = inside(page, address);
  return target === undefined || isThere(target);
}

/** The address in full where it is in the site. */
function inside({ address }: Page, href: string): URL | undefined {
  const target = new URL(href, `${site.address}${address}`);
  return target.origin === new URL(site.address).origin ? target : undefined;
}

function isThere({ pathname }: URL): boolean {
  // The web editor is no page of the export; its own tests open it.
  if (pathname === routes.editor) return true;
  const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  return existsSync(path) && statSync(path).isFile();
}

function unique(all: string[]): string[] {
  return [...new Set(all)];
}
