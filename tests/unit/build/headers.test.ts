import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashOf, headerRules, headersFor, metaPolicy, speculationRules } from '../../../lib/build/headers';
import { readHeadersFile, toHeadersFile, toNginx } from '../../../lib/build/host-files';
import { css } from './made-up-site';

const rules = headerRules([css]);
const ahead = hashOf(speculationRules(''));

test('the policy allows only what it lists, and nothing inline but the style', () => {
  const hash = createHash('sha256').update(css).digest('base64');
  expect(headersFor(rules, '/')['Content-Security-Policy']?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'self' ${ahead}`,
    `style-src 'self' 'sha256-${hash}'`,
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
  ]);
});

test('pages are sent over https only, with their exact type and no unneeded permissions, and not to other sites', () => {
  expect(headersFor(rules, '/topics/')).toMatchObject({
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    // YouTube shows "Error 153" to a reader who comes without it.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test('other sites may read feeds and data, and nothing else', () => {
  for (const address of ['/feeds/all.xml', '/data/resources.json'])
    expect(headersFor(rules, address)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  for (const address of ['/', '/topics/', '/data', '/search/records.json', '/scripts/a.js', '/fonts/a.woff2']) {
    expect(headersFor(rules, address)['Access-Control-Allow-Origin']).toBeUndefined();
    expect(headersFor(rules, address)['Cross-Origin-Resource-Policy']).toBe('same-origin');
  }
});

test('pages of other sites may show a link card, but their scripts may not read it', () => {
  const card = headersFor(rules, '/cards/topics/trust.png');
  expect(card['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  expect(card['Access-Control-Allow-Origin']).toBeUndefined();
});

test.each([
  ['/feeds/all.atom', 'application/atom+xml'],
  ['/resources/talk.ris', 'application/x-research-info-systems'],
  ['/topics/trust.bib', 'text/x-bibtex'],
  ['/captions/talk/launch.vtt', 'text/vtt'],
  ['/resources/talk.ics', 'text/calendar'],
  ['/site.webmanifest', 'application/manifest+json'],
])('every host sends %s as %s', (path, type) => {
  expect(headersFor(readHeadersFile(toHeadersFile(rules)), path)['Content-Type']).toBe(`${type}; charset=utf-8`);
  expect(headersFor(rules, '/topics/')).not.toHaveProperty('Content-Type');
  const [, types] = /location ~ \\\.\(\?:[\w|]+\)\$ \{\s*types \{([^}]*)\}/.exec(toNginx(rules)) ?? [];
  expect(types).toContain(` ${type} ${path.split('.').at(-1)};`);
});

test('only files with a hash in their name may be cached for ever', () => {
  const kept = (address: string) => headersFor(rules, address)['Cache-Control'];
  for (const address of ['/fonts/a.woff2', '/scripts/a.js'])
    expect(kept(address)).toBe('public, max-age=31536000, immutable');
  for (const address of ['/', '/topics/', '/fonts', '/sitemap.xml', '/search/records.json'])
    expect(kept(address)).toBe('public, max-age=0, must-revalidate');
});

test('the speculation rules prefetch pages of this site on hover, and the policy allows their exact text', () => {
  expect(JSON.parse(speculationRules(''))).toEqual({
    prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
  });
  expect(headersFor(rules, '/')['Content-Security-Policy']).toContain(`script-src 'self' ${ahead};`);
});

test('a _headers file can be read back', () => {
  expect(readHeadersFile(toHeadersFile(rules))).toEqual(rules);
});

test('only the search page may compile WebAssembly, and no page may turn text into script', () => {
  const scripts = (address: string) =>
    headersFor(rules, address)
      ['Content-Security-Policy']?.split('; ')
      .filter((each) => each.startsWith('script-src'));
  expect(scripts('/resources/')).toEqual([`script-src 'self' ${ahead} 'wasm-unsafe-eval'`]);
  for (const address of ['/', '/resources', '/resources/a/', '/resources/page/2/', '/topics/', '/404.html'])
    expect(scripts(address)).toEqual([`script-src 'self' ${ahead}`]);
  const without = (policy = '') => policy.replace(" 'wasm-unsafe-eval'", '');
  expect(without(headersFor(rules, '/resources/')['Content-Security-Policy'])).toBe(
    headersFor(rules, '/')['Content-Security-Policy'],
  );
});

test.for(['', '/project'])('below "%s" every host gets the same two policies for the same paths', (base) => {
  const below = headerRules([css], base);
  const general = headersFor(below, `${base}/`)['Content-Security-Policy'] ?? '';
  const finder = headersFor(below, `${base}/resources/`)['Content-Security-Policy'] ?? '';
  expect(general).toContain("default-src 'none'");
  expect(finder).not.toBe(general);
  const read = readHeadersFile(toHeadersFile(below));
  expect(headersFor(read, `${base}/`)['Content-Security-Policy']).toBe(general);
  expect(headersFor(read, `${base}/resources/`)['Content-Security-Policy']).toBe(finder);
  expect(policiesIn(toNginx(below, [], { base }), /^\s*location (?:= )?(\S+) \{$/)).toEqual({
    // Twice where files stand whose types nginx has to be told: a location within has to say it again.
    [general]: ['/', '/', '/fonts/', '/scripts/', '/styles/', '/feeds/', '/feeds/', '/data/', '/data/', '/cards/'].map(
      (each) => base + each,
    ),
    [finder]: [`${base}/resources/`],
  });
});

test('the web editor has a policy of its own, on its own path only', () => {
  const hosts = { connect: ['https://api.github.com'], pictures: ['https://avatars.githubusercontent.com'] };
  const withEditor = headerRules([css], '', hosts);
  expect(headersFor(withEditor, '/admin/')['Content-Security-Policy']?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'self' 'unsafe-eval' ${ahead}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: https://avatars.githubusercontent.com",
    "font-src 'self'",
    "connect-src 'self' blob: https://api.github.com",
    "media-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
  // The window in which somebody signs in has to be able to answer.
  expect(headersFor(withEditor, '/admin/')['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
  expect(metaPolicy([css], '/admin/', '', hosts)).toBe(
    headersFor(withEditor, '/admin/')['Content-Security-Policy']?.replace("; frame-ancestors 'none'", ''),
  );
  for (const address of ['/', '/admin', '/resources/', '/topics/trust/', '/scripts/a.js'])
    expect(headersFor(withEditor, address)).toEqual(headersFor(rules, address));
  expect(headersFor(rules, '/admin/')).toEqual(headersFor(rules, '/'));
});

test.for(['', '/project'])('below "%s" every host gets the policy of the web editor', (base) => {
  const below = headerRules([css], base, { connect: ['https://gitlab.com'], pictures: [] });
  const policy = headersFor(below, `${base}/admin/`)['Content-Security-Policy'] ?? '';
  expect(policy).toContain('https://gitlab.com');
  const read = readHeadersFile(toHeadersFile(below));
  expect(headersFor(read, `${base}/admin/config.yml`)['Content-Security-Policy']).toBe(policy);
  expect(policiesIn(toNginx(below, [], { base }), /^\s*location (?:= )?(\S+) \{$/)[policy]).toEqual([`${base}/admin/`]);
});

test('a page has the whole policy, except what only works as a header', () => {
  for (const address of ['/', '/resources/'])
    expect(metaPolicy([css], address)).toBe(
      headersFor(rules, address)['Content-Security-Policy']?.replace(" frame-ancestors 'none';", ''),
    );
});

test('a specific rule removes what the general one has set before it sets its own', () => {
  const [, fonts] = toHeadersFile(rules).split('\n\n');
  expect(fonts).toBe('/fonts/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable');
});

test('a value with quotes stays one value for every host', () => {
  const quoted = [{ path: '/*', headers: { 'X-A': '"a"; b: c' } }];
  expect(readHeadersFile(toHeadersFile(quoted))).toEqual(quoted);
  expect(toNginx(quoted)).toContain('add_header X-A "\\"a\\"; b: c" always;');
});

/** The policies in a configuration, each with the paths of the blocks it is in. */
function policiesIn(configuration: string, opens: RegExp): Record<string, string[]> {
  const policies: Record<string, string[]> = {};
  let address = '';
  for (const line of configuration.split('\n')) {
    address = opens.exec(line)?.[1] ?? address;
    const [, policy] = /Content-Security-Policy "(.*)"/.exec(line) ?? [];
    if (policy !== undefined) policies[policy] = [...(policies[policy] ?? []), address];
  }
  return policies;
}
