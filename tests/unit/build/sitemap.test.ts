import { expect, test } from 'vitest';
import { sitemapFiles } from '../../../lib/build/sitemap';

const origin = 'https://library.example';
const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ address: `/resources/post-${index}/`, updated: '2026-01-01' }));

test('a site of up to 50,000 pages has one list', () => {
  const files = sitemapFiles(pages(50_000), origin);
  expect(files.map(({ name }) => name)).toEqual(['sitemap.xml']);
  expect(addressesIn(files[0]?.text)).toHaveLength(50_000);
});

test('a larger one has an index that names lists of at most 50,000, and no page is lost or listed twice', () => {
  const [index, ...lists] = sitemapFiles(pages(120_001), origin);
  expect(index?.name).toBe('sitemap.xml');
  expect(index?.text).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  expect(addressesIn(index?.text)).toEqual(lists.map(({ name }) => `${origin}/${name}`));
  expect(lists.map(({ text }) => addressesIn(text).length)).toEqual([50_000, 50_000, 20_001]);
  expect(new Set(lists.flatMap(({ text }) => addressesIn(text))).size).toBe(120_001);
});

test('every file stays under 50 MB where addresses are 400 letters long', () => {
  const long = Array.from({ length: 50_000 }, (_, index) => ({
    address: `/resources/${String(index).padStart(400, 'x')}/`,
    updated: '2026-01-01',
  }));
  const [list] = sitemapFiles(long, origin);
  expect(Buffer.byteLength(list?.text ?? '')).toBeLessThan(50 * 1024 * 1024);
});

test('the index says when the newest page of each list changed', () => {
  const dated = [
    { address: '/a/', updated: '2026-01-01' },
    { address: '/b/', updated: '2026-03-01' },
    { address: '/c/' },
    { address: '/d/' },
  ];
  const [index] = sitemapFiles(dated, origin, 2);
  expect(index?.text).toContain(`<loc>${origin}/sitemap-1.xml</loc><lastmod>2026-03-01</lastmod>`);
  expect(index?.text).toContain(`<loc>${origin}/sitemap-2.xml</loc></sitemap>`);
});

test('signs that XML reads are written out', () => {
  expect(sitemapFiles([{ address: '/a&b/' }], origin)[0]?.text).toContain(`<loc>${origin}/a&amp;b/</loc>`);
});

function addressesIn(text = ''): string[] {
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address]) => address ?? []);
}
