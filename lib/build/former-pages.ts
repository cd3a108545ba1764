/** What answers at an address that has moved: a redirect where the host can, and everywhere a page that moves on without script. */

import type { FormerAddress } from '../content/former';
import { escapeHtml } from '../outputs/escape-html';
import { routes } from '../routes';
import { site } from '../site';

/** `_redirects`, as Netlify and Cloudflare Pages read it: from, to, status. */
export function toRedirectsFile(former: readonly FormerAddress[]): string {
  return former.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The page at a former address; `refresh` at 0 seconds is what search engines and WCAG (H76) take for a redirect. */
export function formerPage({ to, title }: FormerAddress): string {
  const name = escapeHtml(title);
  return `<!DOCTYPE html><html lang="${site.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>This page has moved – ${site.name}</title><meta name="description" content="This page has moved to: ${name}."><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${site.address}${to}"></head><body><a href="#${routes.mainAnchor}" class="skip">Skip to the page</a><header class="site-top page"><a href="${routes.home}" class="brand"><b>LARCH</b> resource library</a></header><main id="${routes.mainAnchor}"><div class="page columns"><h1>This page has moved</h1><p class="standfirst">It is now at <a href="${to}">${name}</a>.</p></div></main></body></html>`;
}
