/** The sitemap for search engines: https://www.sitemaps.org/protocol.html. */
import type { Page } from '../pages/page';
import { routes } from '../routes';
import type { OutputFile } from './output-file';

/** The protocol allows 50,000 URLs in a file. */
const mostUrls = 50_000;

/** The sitemap of a site at `origin`: one list or, above `most` URLs, an index and the lists it names. */
export function sitemapFiles(pages: readonly Page[], origin: string, most = mostUrls): OutputFile[] {
  const listed = pages.filter(({ isUnlisted }) => !isUnlisted);
  const name = routes.sitemap.slice(1);
  if (listed.length <= most) return [{ name, text: urlSet(listed, origin) }];
  const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, part) => ({
    name: `sitemap-${part + 1}.xml`,
    pages: listed.slice(part * most, (part + 1) * most),
  }));
  const entries = parts.map((part) => entry('sitemap', `${origin}/${part.name}`, newest(part.pages)));
  return [
    { name, text: wrap('sitemapindex', entries) },
    ...parts.map((part) => ({ name: part.name, text: urlSet(part.pages, origin) })),
  ];
}

/** The latest day on which one of the pages changed, if any is known. */
export function newest(pages: readonly Pick<Page, 'updated'>[]): string | undefined {
  return pages
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);
}

function urlSet(pages: readonly Page[], origin: string): string {
  return wrap(
    'urlset',
    pages.map(({ url, updated }) => entry('url', origin + url, updated)),
  );
}

function entry(element: string, url: string, updated: string | undefined): string {
  const when = updated ? `<lastmod>${updated}</lastmod>` : '';
  return `<${element}><loc>${url.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</loc>${when}</${element}>\n`;
}

function wrap(element: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${element}>\n`;
}
