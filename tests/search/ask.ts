/** Asks the real site, in a browser, as a reader would; and each tier by itself. */
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { find } from '../../lib/search/find';
import type { SearchRecords } from '../../lib/search/records';
import { emptyState } from '../../lib/search/state';
import { WordIndex } from '../../lib/search/word-index';

/** What answers a query: slugs, the best first. */
export type Ask = (query: string) => Promise<string[]>;

export interface Tiers {
  first: Ask;
  deep: Ask;
  both: Ask;
}

/** The tiers of the site at `address`, in a page of its finder. */
export async function openTiers(page: Page, address: string): Promise<Tiers> {
  const records: SearchRecords = await (await page.request.get(`${address}/search/records.json`)).json();
  const index = await WordIndex.over(records);
  const { outputFiles } = await build({
    entryPoints: ['lib/search/deep.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  // Served as one of the site's own scripts, because the policy allows no other.
  await page.route('**/scripts/deep-alone.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }),
  );
  await page.goto(`${address}/resources/`);
  return {
    first: async (query) =>
      find(index, { ...emptyState, text: query }).indexes.map((place) => records.resources.slug[place] ?? ''),
    deep: async (query) => (await askDeep(page, query)).map(slugOf),
    both: async (query) => (await askFinder(page, query)).map(slugOf),
  };
}

function slugOf(address: string): string {
  return address.split('/').at(-2) ?? '';
}

function askDeep(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (words) => {
    const script = '/scripts/deep-alone.js';
    const { openDeep }: typeof import('../../lib/search/deep') = await import(script);
    return (await openDeep('').search(words)).hits.map(({ address }) => address);
  }, query);
}

/** Types the query, sends it, and reads the headings of the results when nothing more is to come. */
async function askFinder(page: Page, query: string): Promise<string[]> {
  const before = await page.evaluate(() => performance.getEntriesByName('settled').length);
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  await page.waitForFunction((count) => performance.getEntriesByName('settled').length > count, before);
  const links = page.locator('#results .answer h3 a[href*="/resources/"]:visible');
  return links.evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}
