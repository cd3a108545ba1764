/** The list of pages for search engines, in as many files as the protocol asks: https://www.sitemaps.org/protocol.html. */
import type { PageAddress } from '../content/addresses';
import { routes } from '../routes';

/** The protocol allows 50,000 addresses a file; at that number, addresses of 400 letters still stay under its 50 MB. */
const mostAddresses = 50_000;

/**
 * The sitemap of a site at `origin`, as files with their names: one list, or, above `most` addresses, an index and
 * the lists that it names.
 */
export function sitemapFiles(
  pages: readonly PageAddress[],
  origin: string,
  most = mostAddresses,
): { name: string; text: string }[] {
  const name = routes.sitemap.slice(1);
  if (pages.length <= most) return [{ name, text: listOf(pages, origin) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, part) => ({
    name: `sitemap-${part + 1}.xml`,
    pages: pages.slice(part * most, (part + 1) * most),
  }));
  const entries = parts.map((part) => entry('sitemap', `${origin}/${part.name}`, newest(part.pages)));
  return [
    { name, text: wrap('sitemapindex', entries) },
    ...parts.map((part) => ({ name: part.name, text: listOf(part.pages, origin) })),
  ];
}

function listOf(pages: readonly PageAddress[], origin: string): string {
  return wrap(
    'urlset',
    pages.map(({ address, updated }) => entry('url', origin + address, updated)),
  );
}

/** The last day on which one of the pages changed, where any is known. */
export function newest(pages: readonly PageAddress[]): string | undefined {
  const days = pages.flatMap(({ updated }) => updated ?? []);
  return days.sort().at(-1);
}

function entry(element: string, address: string, updated: string | undefined): string {
  const when = updated ? `<lastmod>${updated}</lastmod>` : '';
  return `<${element}><loc>${address.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</loc>${when}</${element}>\n`;
}

function wrap(element: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${element}>\n`;
}
