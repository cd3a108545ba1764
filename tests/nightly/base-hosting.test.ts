/** The site below a path of its host, `/project`, as our server and nginx serve it, and as a browser uses it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'parse5';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../lib/build/find-browser';
import { finishSite } from '../../lib/build/finish-site';
import { headersFor } from '../../lib/build/headers';
import { readHeadersFile } from '../../lib/build/host-files';
import { readLedger } from '../../lib/build/ledger';
import { serveSite } from '../../lib/build/serve';
import { type Host, hosts, type Served } from '../site/hosts';
import { elementsOf, listFiles } from '../site/pages';

const base = '/project';
const moved = { from: '/topics/a-former-name/', to: '/topics/co-production/', title: 'Co-production' };
/** The kind of file that other sites may read. */
const data = { name: 'data/made-up.json', text: '{}' };
const table = { name: 'data/made-up.csv', text: 'a,b' };
const markdown = { name: 'topics/made-up.md', text: 'é' };
/** What the build added beside the exported pages, which is the same wherever the site is. */
const added = readdirSync('out', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('out', join(entry.parentPath, entry.name)))
  .filter((name) => !/^_|\.html$/.test(name) && !existsSync(join('.site', name)))
  .map((name) => ({ name, text: readFileSync(join('out', name)) }));
const place = mkdtempSync(join(tmpdir(), 'larch-base-'));
const folder = join(place, 'out');
const font = `/${listFiles().find((file) => file.endsWith('.woff2'))}`;
const script = `/${listFiles().find((file) => file.startsWith('scripts/') && file.endsWith('.js'))}`;
const former = readFileSync('out/_redirects', 'utf8').split('\n').filter(Boolean);
const open = new Map<string, Promise<Host>>();
let served: Served;

beforeAll(async () => {
  const others = former.map((line) => line.split(' ')).map(([from = '', to = '']) => ({ from, to, title: 'Moved' }));
  await finishSite('.site', folder, { base, former: [moved, ...others], files: [...added, data, table, markdown] });
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const redirects = [moved, ...others].map(({ from, to, title }) => ({ from: base + from, to: base + to, title }));
  served = { folder, rules, former: redirects, base };
}, 120_000);

afterAll(async () => {
  for (const host of open.values()) await (await host).close();
  rmSync(place, { recursive: true });
});

for (const [name, start] of hosts) {
  const host = () => {
    const running = open.get(name) ?? start(served);
    open.set(name, running);
    return running;
  };

  test.for([
    ['/', 200, /^text\/html; ?charset=utf-8$/i],
    ['/topics/co-production/', 200, /^text\/html; ?charset=utf-8$/i],
    ['/resources/', 200, /^text\/html; ?charset=utf-8$/i],
    ['/no-such-page/', 404, /^text\/html; ?charset=utf-8$/i],
    ['/scripts/no-such-script.js', 404, /^text\/html; ?charset=utf-8$/i],
    ['/fonts/', 404, /^text\/html; ?charset=utf-8$/i],
    [font, 200, /^font\/woff2$/],
    [script, 200, /^(?:text|application)\/javascript(?:; ?charset=utf-8)?$/],
    [`/${data.name}`, 200, /^application\/json(?:; ?charset=utf-8)?$/],
    [`/${table.name}`, 200, /^text\/csv; ?charset=utf-8$/],
    [`/${markdown.name}`, 200, /^text\/markdown; ?charset=utf-8$/],
  ] as const)(`below ${base}, ${name} responds to %s with %d, the file and the right headers`, async (row) => {
    const [path, status, type] = row;
    const answer = await (await host()).ask(base + path);
    const file = status === 404 ? '404.html' : path.replace(/\/$/, '/index.html');
    expect([answer.status, answer.bytes]).toEqual([status, readFileSync(join(folder, file))]);
    expect(answer.headers['content-type']).toMatch(type);
    const { 'Content-Type': _, ...expected } = headersFor(served.rules, base + (status === 404 ? '/' : path));
    expect(Object.keys(expected).length).toBeGreaterThan(7);
    for (const [header, value] of Object.entries(expected)) expect(answer.headers[header.toLowerCase()]).toBe(value);
  });

  test.for(['/', '/topics/co-production/', `${base}s/`, '/index.html', `${base}${base}/`])(
    `${name} serves nothing of a site below ${base} at %s`,
    async (path) => {
      const { status, bytes } = await (await host()).ask(path);
      expect([status, bytes.toString()]).toEqual([404, readFileSync(join(folder, '404.html'), 'utf8')]);
    },
  );

  test.for([base, `${base}/topics`])(`${name} redirects %s to the same URL with a slash`, async (path) => {
    const { status, headers } = await (await host()).ask(path);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(`${path}/`);
  });

  test(`below ${base}, ${name} redirects a former URL, if it can`, async () => {
    const { redirects, ask } = await host();
    const { status, headers, bytes } = await ask(base + moved.from);
    if (redirects) expect([status, headers.location]).toEqual([301, base + moved.to]);
    else expect(bytes.toString()).toContain(`content="0; url=${base}${moved.to}"`);
  });

  test(`below ${base}, ${name} has a page at every published URL`, async () => {
    const { ask } = await host();
    const isAnswer = async (address: string) => [200, 301].includes((await ask(base + address)).status);
    const lost: string[] = [];
    for (const address of readLedger().pages) if (!(await isAnswer(address))) lost.push(address);
    expect(lost).toEqual([]);
  });
}

test(`every URL on a page is below ${base}, and has a file`, () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  const urls = new Map<string, string>();
  for (const page of pages)
    for (const { attrs } of elementsOf(parse(readFileSync(join(folder, page), 'utf8'))))
      for (const { value } of attrs) if (/^\/[a-z]/.test(value)) urls.set(value.split(/[?#]/)[0] ?? '', page);
  const lost = [...urls].filter(([url]) => {
    const file = url.slice(base.length).replace(/\/$/, '/index.html');
    return !url.startsWith(`${base}/`) || !existsSync(join(folder, decodeURIComponent(file)));
  });
  expect(lost.slice(0, 10)).toEqual([]);
});

test(`below ${base}, a reader searches in a browser and opens what was found`, async () => {
  const { address, close } = await serveSite(folder, undefined, { base });
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(`${address}${base}/resources/?q=maternity`.replace(`${base}${base}`, base));
    await page.locator('.results .title-link').first().click();
    await page.waitForURL(new RegExp(`${base}/(?:resources|topics|statistics)/[^/]+/$`));
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
    await close();
  }
});
