/** What the site says about itself with every answer. One description; every host's form of it is made from here. */
import { createHash } from 'node:crypto';
import { routes } from '../routes';

export interface HeaderRule {
  /** The addresses it holds for: exact, or all below a folder with `/*` at the end. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Addresses whose file name changes with their content, so that a copy never goes stale. */
const hashed = ['/fonts/*', '/scripts/*'];

/** The pages that may compile WebAssembly, which the search of the full texts runs on. No other page has a use for it. */
const compiling: readonly string[] = [routes.resources];

/** Feeds and data, and nothing else: the scripts of other sites may read what stands in these folders. */
const shared = ['/feeds/*', '/data/*'];

/** Where the prefetch rules stand; a browser that is saving data, or does not know them, leaves them alone. */
export const speculationRules = {
  address: '/speculation-rules.json',
  type: 'application/speculationrules+json',
  textFor: (base: string) =>
    JSON.stringify({ prefetch: [{ where: { href_matches: `${base}/*` }, eagerness: 'moderate' }] }),
} as const;

/** The hash by which a policy allows one inline style sheet: https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
export function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** The content security policy (https://www.w3.org/TR/CSP3/), one directive an entry. No script is inline, and no style but these sheets. */
function policyOf(styles: readonly string[], address: string): readonly string[] {
  return [
    "default-src 'none'",
    // It lets WebAssembly be compiled, and no text become script (CSP3, section 2.3.1).
    compiling.includes(address) ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    `style-src ${styles.map(hashOf).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
}

/** The directives that the page at an address can state itself; `frame-ancestors` holds only as a header (CSP3, section 3.3). */
export function metaPolicy(styles: readonly string[], address: string = routes.home): string {
  return policyOf(styles, address)
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

/** Every header rule of a site below `base` whose pages wear these style sheets, the general ones first; a later rule adds to or replaces an earlier one. */
export function headerRules(styles: readonly string[], base = ''): HeaderRule[] {
  const rules: HeaderRule[] = [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policyOf(styles, routes.home).join('; '),
        'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Speculation-Rules': `"${base}${speculationRules.address}"`,
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
    ...hashed.map((path) => ({ path, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })),
    ...shared.map((path) => ({
      path,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    })),
    {
      path: speculationRules.address,
      headers: { 'Content-Type': speculationRules.type, 'Cache-Control': 'public, max-age=604800' },
    },
    ...compiling.map((path) => ({ path, headers: { 'Content-Security-Policy': policyOf(styles, path).join('; ') } })),
  ];
  return rules.map(({ path, headers }) => ({ path: base + path, headers }));
}

/** The headers for one address. */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
  const matching = rules.filter(({ path }) =>
    path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : address === path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
