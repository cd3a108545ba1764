import { expect, test } from 'vitest';
import { sitemapFiles } from '../../../lib/outputs/sitemap';
import type { Page } from '../../../lib/pages/page';

const origin = 'https://library.example';
const page = (url: string, own: Partial<Page> = {}): Page => ({
  url,
  type: 'resource',
  title: '',
  summary: '',
  ...own,
});
const pages = (count: number) => Array.from({ length: count }, (_, index) => page(`/resources/post-${index}/`));

test('up to 50,000 pages are in one list; more are in several, named by an index, and none is lost', () => {
  const files = sitemapFiles(pages(50_000), origin);
  expect(files.map(({ name }) => name)).toEqual(['sitemap.xml']);
  expect(urlsIn(files[0]?.text)).toHaveLength(50_000);
  const [index, ...lists] = sitemapFiles(pages(120_001), origin);
  expect(index?.text).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  expect(urlsIn(index?.text)).toEqual(lists.map(({ name }) => `${origin}/${name}`));
  expect(lists.map(({ text }) => urlsIn(text).length)).toEqual([50_000, 50_000, 20_001]);
  expect(new Set(lists.flatMap(({ text }) => urlsIn(text))).size).toBe(120_001);
});

test('the index has the latest day of each list', () => {
  const dated = [
    page('/a/', { updated: '2026-01-01' }),
    page('/b/', { updated: '2026-03-01' }),
    page('/c/'),
    page('/d/'),
  ];
  const [index] = sitemapFiles(dated, origin, 2);
  expect(index?.text).toContain(`<loc>${origin}/sitemap-1.xml</loc><lastmod>2026-03-01</lastmod>`);
  expect(index?.text).toContain(`<loc>${origin}/sitemap-2.xml</loc></sitemap>`);
});

test('unlisted pages are left out, and URLs are escaped', () => {
  const [file] = sitemapFiles([page('/a&b/'), page('/c/', { isUnlisted: true })], origin);
  expect(urlsIn(file?.text)).toEqual([`${origin}/a&amp;b/`]);
});

function urlsIn(text = ''): string[] {
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, url]) => url ?? []);
}
