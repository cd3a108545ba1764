/** What readers find at a URL that has moved: a redirect where the host can send one, and on every host a page that forwards them. */

import { escapeHtml } from '../outputs/escape-html';
import { firstPageOf, routes } from '../routes';
import { site } from '../site';

/** The page at a former URL. Search engines and WCAG (H76) treat a refresh after 0 seconds as a redirect. */
export function redirectPage({ to, title }: FormerAddress): string {
  const name = escapeHtml(title);
  return `<!DOCTYPE html><html lang="${site.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>This page has moved – ${site.name}</title><meta name="description" content="This page has moved to: ${name}."><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${site.address}${to}"></head><body><a href="#${routes.mainAnchor}" class="skip">Skip to main content</a><header class="top page"><a href="${routes.home}" class="brand"><b>LARCH</b> resource library</a></header><main id="${routes.mainAnchor}"><div class="page read"><h1>This page has moved</h1><p class="standfirst">It is now at <a href="${to}">${name}</a>.</p></div></main></body></html>`;
}

/** Published pages of lists that have become shorter: each leads to the first page of its list. */
export function shortenedLists(published: readonly string[], pages: readonly string[]): FormerAddress[] {
  const existing = new Set(pages);
  return published.flatMap((from) => {
    if (existing.has(from)) return [];
    const first = firstPageOf(from);
    return existing.has(first) ? [{ from, to: first, title: 'The first page of this list' }] : [];
  });
}

export interface FormerAddress {
  from: string;
  to: string;
  /** The title of the page it redirects to. */
  title: string;
}
