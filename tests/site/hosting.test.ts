import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, expect, test } from 'vitest';
import { baseOf } from '../../lib/build/base-path';
import { hashOf, headerRules, headersFor, metaPolicy } from '../../lib/build/headers';
import { readHeadersFile, toNginx } from '../../lib/build/host-files';
import { readLedger } from '../../lib/build/ledger';
import { allPages } from '../../lib/pages/all-pages';
import { dataRoutes, routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { type Host, hosts } from './hosts';
import { attributeOf, elementsOf, findAll, folder, listFiles, listMovedPages, listPages, read } from './pages';

/** A former address of this test's own, beside those that the site has. */
const moved = { from: '/topics/a-former-name/', to: '/topics/co-production/', title: 'Co-production' };
const fileBelow = (name: string, ending: string) =>
  `/${listFiles().find((file) => file.startsWith(name) && file.endsWith(ending))}`;
const font = fileBelow('fonts/', '.woff2');
const script = fileBelow('scripts/', '.js');
const rules = readHeadersFile(read('_headers'));
const sent = headersFor(rules, '/')['Content-Security-Policy']?.split('; ') ?? [];
/** The style sheets that pages wear, in the order in which the policy names their hashes. */
const hashes =
  sent
    .find((each) => each.startsWith('style-src '))
    ?.split(' ')
    .filter((source) => source.startsWith("'sha256-")) ?? [];
const worn = new Map(
  [...listPages(), ...listMovedPages()].flatMap(({ html }) => stylesIn(html).map((css) => [hashOf(css), css] as const)),
);
const styles = hashes.map((hash) => worn.get(hash) ?? raise());

const open = new Map<string, Promise<Host>>();
afterAll(async () => {
  for (const host of open.values()) await (await host).close();
});

test('the _headers file has the header rules', () => {
  expect(rules).toEqual(headerRules(styles));
});

test('hosting/nginx.conf is made from the rules that the site has', () => {
  const lines = read('_redirects').split('\n').filter(Boolean);
  const former = lines.map((line) => line.split(' ')).map(([from = '', to = '']) => ({ from, to, title: '' }));
  expect(readFileSync('hosting/nginx.conf', 'utf8')).toBe(toNginx(rules, former, { base: baseOf(site.address) }));
});

test('security.txt exists if and only if a contact is set', () => {
  expect(existsSync(join(folder, '.well-known/security.txt'))).toBe(site.securityContact !== undefined);
});

test('every page has the policy for its own styles, before anything that the policy applies to', () => {
  const problems = listPages().filter(({ address, tree, html }) => {
    const css = stylesIn(html);
    const [charset, policy, ...others] = elementsOf(findAll(tree, 'head')[0] ?? tree);
    const isFirst = attributeOf(charset ?? policy ?? others[0] ?? raise(), 'charset') === 'utf-8';
    const said = policy && attributeOf(policy, 'http-equiv') === 'Content-Security-Policy';
    return !(
      isFirst &&
      said &&
      css.length > 0 &&
      attributeOf(policy, 'content') === metaPolicy(css, address, baseOf(site.address))
    );
  });
  expect(problems.map(({ file }) => file)).toEqual([]);
});

test('the policy in the header allows the styles of the pages and no others, and forbids frames', () => {
  expect(sent.filter((directive) => directive !== "frame-ancestors 'none'").join('; ')).toBe(metaPolicy(styles));
  expect(hashes.toSorted()).toEqual([...worn.keys()].sort());
  expect(sent.join('; ')).not.toMatch(/unsafe-|\*|data:|blob:|http:/);
});

test('Google’s CSP evaluator has nothing to say about the policy', () => {
  const { csp } = new CspParser(sent.join('; '));
  // It warns of 'self', in case a site hosts JSONP, AngularJS or files that readers upload. This one doesn't.
  const findings = new CspEvaluator(csp).evaluate().filter(({ value }) => value !== "'self'");
  expect(findings).toEqual([]);
});

for (const [name, start] of hosts) {
  const host = () => {
    const running = open.get(name) ?? start({ folder, rules, former: [moved] });
    open.set(name, running);
    return running;
  };

  test.for([
    ['/', 200, /^text\/html; ?charset=utf-8$/i],
    ['/topics/co-production/', 200, /^text\/html; ?charset=utf-8$/i],
    [routes.resources, 200, /^text\/html; ?charset=utf-8$/i],
    [`${routes.resources}?q=trust`, 200, /^text\/html; ?charset=utf-8$/i],
    ['/no-such-page/', 404, /^text\/html; ?charset=utf-8$/i],
    ['/topics/no-such-topic', 404, /^text\/html; ?charset=utf-8$/i],
    [font, 200, /^font\/woff2$/],
    [script, 200, /^(?:text|application)\/javascript(?:; ?charset=utf-8)?$/],
    ['/sitemap.xml', 200, /^(?:text|application)\/xml(?:; ?charset=utf-8)?$/],
    ['/feeds/all.atom', 200, /^application\/atom\+xml; ?charset=utf-8$/],
    ['/feeds/all.rss', 200, /^application\/rss\+xml; ?charset=utf-8$/],
    ['/feeds/all.json', 200, /^application\/json(?:; ?charset=utf-8)?$/],
    [dataRoutes.calendar, 200, /^text\/calendar; ?charset=utf-8$/],
    [dataRoutes.list, 200, /^application\/json(?:; ?charset=utf-8)?$/],
    [dataRoutes.table, 200, /^text\/csv; ?charset=utf-8$/],
    ['/resources/remi-faqs.md', 200, /^text\/markdown; ?charset=utf-8$/],
    ['/resources/remi-faqs.ris', 200, /^application\/x-research-info-systems; ?charset=utf-8$/],
    ['/resources/remi-faqs.bib', 200, /^text\/x-bibtex; ?charset=utf-8$/],
    ['/site.webmanifest', 200, /^application\/manifest\+json; ?charset=utf-8$/],
    ['/topics/no-such-topic.md', 404, /^text\/html; ?charset=utf-8$/i],
  ] as const)(`${name} responds to %s with %d and the right headers`, async ([path, status, type]) => {
    const answer = await (await host()).ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(type);
    const { 'Content-Type': _, ...expected } = headersFor(rules, path.split('?')[0] ?? '');
    expect(Object.keys(expected).length).toBeGreaterThan(7);
    for (const [header, value] of Object.entries(expected)) expect(answer.headers[header.toLowerCase()]).toBe(value);
  });

  test.for([
    '/fonts/no-such-font.woff2',
    '/scripts/no-such-script.js',
    '/fonts/',
    '/feeds/no-such-feed.atom',
    '/no-such-page.md',
  ])(`${name} responds to %s with the page-not-found page, which nobody may cache`, async (path) => {
    const answer = await (await host()).ask(path);
    expect(answer.status).toBe(404);
    expect(answer.bytes.toString()).toBe(read('404.html'));
    expect(answer.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(answer.headers['cache-control']).toBe(headersFor(rules, '/')['Cache-Control']);
  });

  test(`${name} compresses pages with gzip for clients that accept it`, async () => {
    const page = readFileSync(join(folder, 'index.html'));
    const zipped = await (await host()).ask('/', { 'Accept-Encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.bytes)).toEqual(page);
    // Another zlib may come out a little larger or smaller.
    expect(zipped.bytes.length).toBeLessThan(1.02 * gzipSync(page, { level: 6 }).length);
    const plain = await (await host()).ask('/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.bytes).toEqual(page);
  });

  test(`${name} redirects a URL without a slash to the one with it`, async () => {
    const { status, headers } = await (await host()).ask('/topics');
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe('/topics/');
  });

  test(`${name} redirects a former URL, if it can`, async () => {
    const { redirects, ask } = await host();
    const { status, headers } = await ask(moved.from);
    if (redirects) expect([status, headers.location]).toEqual([301, moved.to]);
    else expect(status).toBe(404);
  });

  test(`${name} has a page at every published URL, and at every listed one`, async () => {
    const { ask } = await host();
    const lost: string[] = [];
    for (const address of [...readLedger().pages, ...allPages().map(({ url }) => url)])
      if ((await ask(address)).status !== 200) lost.push(address);
    expect(lost).toEqual([]);
  });
}

function raise(): never {
  throw new Error('A page has an empty head, or the policy names a style that no page wears.');
}

function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
}
