/** The site as a project's GitHub Pages would hold it: below a path of its host. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'parse5';
import { finishSite } from '../../lib/build/finish-site';
import { type Serving, serveSite } from '../../lib/build/serve';
import { elementsOf } from '../site/pages';
import { expect, test } from './journey';

const base = '/project';
const place = mkdtempSync(join(tmpdir(), 'larch-base-'));
const folder = join(place, 'out');
let serving: Serving;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  await finishSite('.site', folder, {
    base,
    // What stands beside the pages, as the build put it there; the index of the full texts and the tables are the same wherever the site stands.
    files: readdirSync('out', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative('out', join(entry.parentPath, entry.name)))
      .filter((name) => !/^_|\.(?:html|br|gz)$/.test(name) && !existsSync(join('.site', name)))
      .map((name) => ({ name, text: readFileSync(join('out', name)) })),
    former: [{ from: '/topics/a-former-name/', to: '/topics/trust/', title: 'Trust' }],
  });
  serving = await serveSite(folder, 3218, { base });
});
test.afterAll(async () => {
  await serving.close(0);
  rmSync(place, { recursive: true });
});

test('every address that a page names stands below the base and answers', async ({ request }) => {
  test.setTimeout(120_000);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  const addresses = new Map<string, string>();
  for (const page of pages) {
    for (const { attrs } of elementsOf(parse(readFileSync(join(folder, page), 'utf8')))) {
      for (const { value } of attrs) if (/^\/[a-z]/.test(value)) addresses.set(value.split('#')[0] ?? '', page);
    }
  }
  const faults: string[] = [];
  for (const [address, page] of addresses) {
    const status = (await request.get(new URL(address, serving.address).href)).status();
    if (!address.startsWith(`${base}/`) || status !== 200) faults.push(`${page}: ${address} answers ${status}`);
  }
  expect(addresses.size).toBeGreaterThan(80);
  expect(faults).toEqual([]);
});

test('a reader searches, opens what was found, and everything the pages ask for is there', async ({ page }) => {
  const faults: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} answered ${response.status()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${serving.address}/`);
  expect(
    await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status))),
  ).toContain('loaded');
  await page.getByRole('searchbox').first().fill('maternity');
  await page.keyboard.press('Enter');
  const hit = page.locator('#results .answer').getByRole('link').first();
  await hit.click();
  await expect(page).toHaveURL(new RegExp(`${base}/resources/[^/]+/$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
});

test('a former address leads below the base', async ({ page }) => {
  await page.goto(`${serving.address}/topics/a-former-name/`);
  await expect(page).toHaveURL(`${serving.address}/topics/trust/`);
});
