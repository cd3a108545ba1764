/** The header rules and former addresses as Azure Static Web Apps reads them: https://learn.microsoft.com/en-us/azure/static-web-apps/configuration. */
import type { FormerAddress } from '../content/former';
import type { HeaderRule } from './headers';
import { mediaTypes } from './media-types';

interface Route {
  route: string;
  headers?: Readonly<Record<string, string>>;
  redirect?: string;
  statusCode?: number;
}

/** What the file holds. */
export interface StaticWebApp {
  trailingSlash: 'auto';
  globalHeaders: Readonly<Record<string, string>>;
  routes: readonly Route[];
  responseOverrides: Readonly<Record<string, { rewrite: string }>>;
  mimeTypes: Readonly<Record<string, string>>;
}

/** The file may have 20 KB (the same page, "Restrictions"); the smaller of the two ways to count them. */
const mostBytes = 20_000;

/**
 * `staticwebapp.config.json` of a site below `base`. A request gets the global headers and, over them, those of the first route that fits.
 * Where the file would become too large for Azure it has no redirects: the pages at the former addresses still lead on.
 */
export function toStaticWebApp(
  rules: readonly HeaderRule[],
  former: readonly FormerAddress[] = [],
  { base = '' } = {},
): string {
  const redirects = former.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 }));
  const whole = write(rules, redirects, base);
  return Buffer.byteLength(whole) > mostBytes ? write(rules, [], base) : whole;
}

function write([general, ...special]: readonly HeaderRule[], redirects: readonly Route[], base: string): string {
  const configuration: StaticWebApp = {
    // A folder is led to its address with a slash, a file is left alone.
    trailingSlash: 'auto',
    globalHeaders: general?.headers ?? {},
    routes: [...special.map(({ path, headers }) => ({ route: path, headers })), ...redirects],
    responseOverrides: { 404: { rewrite: `${base}/404.html` } },
    // Azure knows a file's type by its ending alone.
    mimeTypes: {
      '.webmanifest': 'application/manifest+json',
      '.woff2': 'font/woff2',
      ...Object.fromEntries(Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])),
    },
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}
