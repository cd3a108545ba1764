/** The HTTP headers of the site. host-files.ts writes them in the form that each host reads. */
import { createHash } from 'node:crypto';
import { type EditorHosts, siteEditorHosts } from '../editor/web-editor/settings';
import { routes } from '../routes';

export interface HeaderRule {
  /** The paths that the rule applies to: one exact path, or with `*` for any text. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * Content types of files that not every host knows by their extension. `charset` says that they are UTF-8: otherwise a browser that
 * shows the file could garble accented letters.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  /** RFC 4287, section 7. */
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  /** RFC 5545, section 8.1. */
  ics: 'text/calendar',
  /** RFC 7763. */
  md: 'text/markdown',
  /** RFC 7111. */
  csv: 'text/csv',
  /** Neither is registered; reference managers open files of these types. */
  ris: 'application/x-research-info-systems',
  bib: 'text/x-bibtex',
  /** https://www.w3.org/TR/webvtt1/#iana-text-vtt */
  vtt: 'text/vtt',
  /** https://www.w3.org/TR/appmanifest/#iana-considerations */
  webmanifest: 'application/manifest+json',
};

/** Files with a hash of their content in the name, so browsers can cache them for ever. */
const hashed = ['/fonts/*', '/scripts/*', '/styles/*'];

/** The pages that may compile WebAssembly, which full-text search needs. */
const compiling: readonly string[] = [routes.resources];

/** Feeds and data: scripts of other sites may read the files in these folders, and no others. */
const shared = ['/feeds/*', '/data/*'];

/** Images that pages of other sites may show. Some sites load link previews in the reader's browser. */
const shown = [`${routes.linkCards}*`];

/**
 * What a browser may prefetch, as the text of a `<script type="speculationrules">`, for a site below `base`. Browsers ignore the rules in
 * data-saving mode. They are inline because a separate file would cost a request.
 */
export function speculationRules(base: string): string {
  return JSON.stringify({ prefetch: [{ where: { href_matches: `${base}/*` }, eagerness: 'moderate' }] });
}

/** The hash that allows one inline text in a policy: https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The content security policy (https://www.w3.org/TR/CSP3/), one directive per entry. It allows these style sheets and the
 * speculation rules inline, and nothing else.
 */
function policyOf(styles: readonly string[], address: string, base: string): readonly string[] {
  const scripts = `script-src 'self' ${hashOf(speculationRules(base))}`;
  return [
    "default-src 'none'",
    // Allows WebAssembly, but not eval (CSP3, section 2.3.1).
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
 * The policy of the web editor. Decap styles its page from script and uses eval to validate its configuration, so only this page
 * allows both. It also previews images that aren't saved yet (blob:), and connects to the repository's host.
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

/** The headers that the web editor adds. Editors sign in through a pop-up of another site, which has to be able to reply. */
function editorHeaders(hosts: EditorHosts, base = ''): Record<string, string> {
  return {
    'Content-Security-Policy': editorPolicy(hosts, base).join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  };
}

/** The policy for a page's `<meta>` element. `frame-ancestors` only works as a header (CSP3, section 3.3). */
export function metaPolicy(
  styles: readonly string[],
  address: string = routes.home,
  base = '',
  editor: EditorHosts | undefined = siteEditorHosts(),
): string {
  const policy = editor && address === routes.editor ? editorPolicy(editor, base) : policyOf(styles, address, base);
  return policy.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
}

/** All header rules of a site below `base` with these style sheets. Later rules add to earlier ones or override them. */
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
    ...Object.entries(mediaTypes).map(([ending, type]) => ({
      path: `/*.${ending}`,
      headers: { 'Content-Type': `${type}; charset=utf-8` },
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

/** The headers for one path. */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
  const matching = rules.filter(({ path }) => {
    const [start = '', end] = path.split('*');
    return end === undefined ? address === path : address.startsWith(start) && address.endsWith(end);
  });
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
