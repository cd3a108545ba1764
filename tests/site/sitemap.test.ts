import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { folder, isEditor, isLaterPage, isNotFoundPage, linkedAs, listPages, metaOf } from './pages';

test('the sitemap lists every page once', () => {
  const listed = sitemap();
  const pages = listPages().filter((page) => !isNotFoundPage(page) && !isLaterPage(page) && !isEditor(page));
  expect(pages.map(canonicalOf).filter((address) => !listed.includes(address))).toEqual([]);
  expect(listed.filter((address, index) => listed.indexOf(address) !== index)).toEqual([]);
});

test('the sitemap lists nothing but pages', () => {
  const pages = listPages()
    .filter((page) => !isNotFoundPage(page) && !isEditor(page))
    .map(canonicalOf);
  expect(sitemap().filter((address) => !pages.includes(address))).toEqual([]);
});

test('no search engine is to list the page of the web editor, and every other page may be listed', () => {
  const hidden = listPages().filter(({ tree }) => metaOf(tree, 'robots')?.includes('noindex'));
  expect(hidden.filter((page) => !isNotFoundPage(page)).map(({ address }) => address)).toEqual([routes.editor]);
});

test('robots.txt names the sitemap and shuts nobody out', () => {
  const robots = read('robots.txt');
  expect(robots.split(/\r?\n/)).toContain(`Sitemap: ${site.address}/sitemap.xml`);
  expect(robots).not.toMatch(/^Disallow:\s*\/\s*$/im);
});

function canonicalOf({ tree }: ReturnType<typeof listPages>[number]): string {
  return linkedAs(tree, 'canonical').join();
}

function sitemap(): string[] {
  return [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address]) => address ?? []);
}

function read(file: string): string {
  if (!existsSync(join(folder, file))) throw new Error(`${folder}/${file} is missing.`);
  return readFileSync(join(folder, file), 'utf8');
}
