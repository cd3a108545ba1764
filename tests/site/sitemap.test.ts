import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages } from '../../lib/pages/all-pages';
import { site } from '../../lib/site';
import { folder, isNotFoundPage, linkedAs, listPages, metaOf } from './pages';

test('the sitemap lists every page that is for search engines, once, by its canonical URL', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, url]) => url ?? []);
  const pages = listPages().filter(({ tree }) => !metaOf(tree, 'robots')?.includes('noindex'));
  expect(listed.toSorted()).toEqual(pages.map(({ tree }) => linkedAs(tree, 'canonical').join()).toSorted());
});

test('only unlisted pages are hidden from search engines', () => {
  const hidden = listPages().filter(
    (page) => metaOf(page.tree, 'robots')?.includes('noindex') && !isNotFoundPage(page),
  );
  const unlisted = allPages().filter(({ isUnlisted }) => isUnlisted);
  expect(hidden.map(({ address }) => address).sort()).toEqual(unlisted.map(({ url }) => url).sort());
});

test('robots.txt names the sitemap and shuts nobody out', () => {
  const robots = read('robots.txt');
  expect(robots.split(/\r?\n/)).toContain(`Sitemap: ${site.address}/sitemap.xml`);
  expect(robots).not.toMatch(/^Disallow:\s*\/\s*$/im);
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
