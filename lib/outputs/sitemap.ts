/** The sitemap for search engines: https://www.sitemaps.org/protocol.html. The protocol allows 50,000 URLs in it. */
import type { Page } from '../pages/page';
import { routes } from '../routes';
import { escapeHtml } from './escape-html';
import { fileAt, type OutputFile } from './output-file';

/** The sitemap of a site at `origin`. */
export function sitemapFile(pages: readonly Page[], origin: string): OutputFile {
  return fileAt(routes.sitemap, () => {
    const entries = pages
      .filter(({ isUnlisted }) => !isUnlisted)
      .map(({ url, updated }) => {
        const when = updated ? `<lastmod>${updated}</lastmod>` : '';
        return `<url><loc>${escapeHtml(origin + url)}</loc>${when}</url>\n`;
      });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
  });
}

/** The latest day on which one of the pages changed, if any is known. */
export function newest(pages: readonly Pick<Page, 'updated'>[]): string | undefined {
  return pages
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);
}
