import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '../../lib/build/ledger';
import { allPages } from '../../lib/pages/all-pages';
import { routes } from '../../lib/routes';
import { plainAnchor, type Texts, type Titles } from '../../lib/search/records';
import { site } from '../../lib/site';
import {
  attributeOf,
  type Element,
  elementsOf,
  findAll,
  folder,
  idsOf,
  linkedAs,
  linksOf,
  listPages,
  type Page,
  pageAt,
  problemsOn,
  read,
  textOf,
} from './pages';

test('every link, form, picture, script, icon, feed, preload and URL in a style leads to a page or a file, if it is inside the site', () => {
  const urlsOf = (page: Page) => [
    linksOf(page.tree),
    findAll(page.tree, 'form').map((form) => attributeOf(form, 'action') ?? ''),
    partsOf(page),
    stylesOf(page),
  ];
  const used = listPages().map(urlsOf);
  for (const kind of [0, 1, 2, 3]) expect(used.flatMap((urls) => urls[kind])).not.toEqual([]);
  expect(
    problemsOn((page) =>
      urlsOf(page)
        .flat()
        .filter((url) => !answers(page, url)),
    ),
  ).toEqual([]);
});

test('every link to an anchor finds it', () => {
  const ids = new Map(listPages().map(({ address, tree }) => [address, new Set(idsOf(tree))]));
  const problems = problemsOn((page) =>
    linksOf(page.tree).filter((href) => {
      const target = inside(page, href);
      // The web editor reads what is after # itself.
      if (!target || target.hash.length < 2 || target.pathname === routes.editor) return false;
      return !ids.get(target.pathname)?.has(decodeURIComponent(target.hash.slice(1)));
    }),
  );
  expect(problems).toEqual([]);
});

test('every published anchor works', () => {
  const ids = new Map(listPages().map(({ address, tree }) => [address, new Set(idsOf(tree))]));
  const anchors = readLedger().anchors.map((anchor) => anchor.split('#'));
  const lost = anchors.filter(([address = '', id = '']) => ids.has(address) && !ids.get(address)?.has(id));
  expect(lost).toEqual([]);
});

test('every link has a URL that a browser can follow', () => {
  const problems = problemsOn(({ tree }) =>
    findAll(tree, 'a')
      .map((link) => attributeOf(link, 'href')?.trim() ?? 'no href')
      .filter((href) => !/^(?:https?:\/\/|mailto:|\/(?!\/)|#.)/.test(href)),
  );
  expect(problems).toEqual([]);
});

test('links of a page with the same name lead to the same place, and at most 20 of them to one', () => {
  const problems = problemsOn(({ tree }) => {
    const links = findAll(tree, 'a').flatMap((link) => {
      const href = attributeOf(link, 'href');
      const name = attributeOf(link, 'aria-label') ?? textOf(link);
      return href && name ? [{ href, name: name.toLowerCase() }] : [];
    });
    const places = new Map(links.map(({ href, name }) => [name, href]));
    const unlike = links.filter(({ href, name }) => places.get(name) !== href).map(({ name }) => name);
    const often = links
      .map(({ href }) => href)
      .filter((href, _, all) => all.filter((each) => each === href).length > 20);
    return [...new Set([...unlike, ...often])];
  });
  expect(problems).toEqual([]);
});

test('no link has a title that only repeats its words, which a screen reader would say twice', () => {
  const repeats = (link: Element) => textOf(link).includes(attributeOf(link, 'title') ?? '\n');
  expect(problemsOn(({ tree }) => findAll(tree, 'a').filter(repeats).map(textOf))).toEqual([]);
});

test('every icon and URL of the manifest exists', () => {
  const manifests = [...new Set(listPages().flatMap(({ tree }) => linkedAs(tree, 'manifest')))];
  const problems = manifests.flatMap((manifest) => {
    if (!existsSync(join(folder, manifest))) return [`${manifest} is missing`];
    const { icons = [], start_url = '/' } = JSON.parse(read(manifest));
    const addresses: string[] = [start_url, ...icons.map(({ src }: { src: string }) => src)];
    return addresses
      .filter((address) => !isThere(new URL(address, `${site.address}${manifest}`)))
      .map((each) => `${manifest}: ${each}`);
  });
  expect(manifests.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('every result of a search leads to a listed page, and each of its headings to an anchor on it', () => {
  const { url: urls }: Titles = JSON.parse(read(routes.searchRecords));
  const { headings }: Texts = JSON.parse(read(routes.searchTexts));
  const listed = new Set(allPages().map(({ url }) => url));
  expect(urls.length).toBeGreaterThan(listed.size / 2);
  const problems = urls.flatMap((url, index) => {
    const [path = '', own] = url.split('#');
    if (!listed.has(path)) return [url];
    const ids = new Set(idsOf(pageAt(path).tree));
    if (own && !ids.has(own)) return [url];
    const anchors = (headings[index] ?? []).map((heading) =>
      typeof heading === 'string' ? plainAnchor(heading) : heading[1],
    );
    return anchors.filter((anchor) => !ids.has(anchor)).map((anchor) => `${path}#${anchor}`);
  });
  expect(problems).toEqual([]);
});

/** What the page loads, or names for others to load. */
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

/** Whether a URL on a page leads somewhere; URLs of other sites aren't checked here. */
function answers(page: Page, address: string): boolean {
  const target = inside(page, address);
  return target === undefined || isThere(target);
}

/** The full URL if it is in the site. */
function inside({ address }: Page, href: string): URL | undefined {
  const target = new URL(href, `${site.address}${address}`);
  return target.origin === new URL(site.address).origin ? target : undefined;
}

function isThere({ pathname }: URL): boolean {
  const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  return existsSync(path) && statSync(path).isFile();
}
