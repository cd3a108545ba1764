/** What the site says about itself with every answer. One description; every host's form of it is made from here. */
import { createHash } from 'node:crypto';
import { type EditorHosts, siteEditorHosts } from '../editor/web-editor/settings';
import { routes } from '../routes';

export interface HeaderRule {
  /** The addresses it holds for: exact, or all below a folder with `/*` at the end. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Addresses whose file name changes with their content, so that a copy never goes stale. */
const hashed = ['/fonts/*', '/scripts/*', '/styles/*'];

/** The pages that may compile WebAssembly, which the search of the full texts runs on. No other page has a use for it. */
const compiling: readonly string[] = [routes.resources];

/** Feeds and data, and nothing else: the scripts of other sites may read what stands in these folders. */
const shared = ['/feeds/*', '/data/*'];

/** Pictures that pages of other sites may show: some draw the preview of a link in the reader's browser. */
const shown = [`${routes.linkCards}*`];

/**
 * What a browser may fetch ahead, as the text of a `<script type="speculationrules">`, for a site below `base`. A browser that is saving
 * data, or does not know such rules, leaves them alone. They stand in the page because as a file they would be one request more.
 */
export function speculationRules(base: string): string {
  return JSON.stringify({ prefetch: [{ where: { href_matches: `${base}/*` }, eagerness: 'moderate' }] });
}

/** The hash by which a policy allows one inline text: https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The content security policy (https://www.w3.org/TR/CSP3/), one directive an entry. No style is inline but these sheets, none comes from elsewhere, and no script but the rules for fetching ahead, which are data. */
function policyOf(styles: readonly string[], address: string, base: string): readonly string[] {
  const scripts = `script-src 'self' ${hashOf(speculationRules(base))}`;
  return [
    "default-src 'none'",
    // It lets WebAssembly be compiled, and no text become script (CSP3, section 2.3.1).
    compiling.includes(address) ? `${scripts} 'wasm-unsafe-eval'` : scripts,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
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

/**
 * The policy of the web editor. Decap styles its page from script, and compiles the check of its own configuration, so both
 * are allowed here and nowhere else. It draws pictures that are not saved yet, and asks its own host and that of the repository.
 */
function editorPolicy({ connect, pictures }: EditorHosts, base: string): readonly string[] {
  return [
    "default-src 'none'",
    `script-src 'self' 'unsafe-eval' ${hashOf(speculationRules(base))}`,
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' blob:", ...pictures].join(' '),
    "font-src 'self'",
    ["connect-src 'self' blob:", ...connect].join(' '),
    "media-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
}

/** What the web editor adds to the general headers. Who signs in does so in a window of another site, which has to be able to answer. */
export function editorHeaders(hosts: EditorHosts, base = ''): Record<string, string> {
  return {
    'Content-Security-Policy': editorPolicy(hosts, base).join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  };
}

/** The directives that the page at an address of a site below `base` can state itself; `frame-ancestors` holds only as a header (CSP3, section 3.3). */
export function metaPolicy(
  styles: readonly string[],
  address: string = routes.home,
  base = '',
  editor: EditorHosts | undefined = siteEditorHosts(),
): string {
  const policy = editor && address === routes.editor ? editorPolicy(editor, base) : policyOf(styles, address, base);
  return policy.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
}

/** Every header rule of a site below `base` whose pages wear these style sheets, the general ones first; a later rule adds to or replaces an earlier one. */
export function headerRules(
  styles: readonly string[],
  base = '',
  editor: EditorHosts | undefined = siteEditorHosts(),
): HeaderRule[] {
  const rules: HeaderRule[] = [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policyOf(styles, routes.home, base).join('; '),
        'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
    ...hashed.map((path) => ({ path, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })),
    ...shared.map((path) => ({
      path,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    })),
    ...shown.map((path) => ({ path, headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } })),
    ...compiling.map((path) => ({
      path,
      headers: { 'Content-Security-Policy': policyOf(styles, path, base).join('; ') },
    })),
    ...(editor ? [{ path: `${routes.editor}*`, headers: editorHeaders(editor, base) }] : []),
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
