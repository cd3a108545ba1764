/** What the journeys through the finder share. */
import type { Page } from '@playwright/test';
import { settled } from './kinds';

/** Opens the finder for a query of its address, and waits for the whole answer. */
export async function openFinder(page: Page, query: string): Promise<void> {
  await page.goto(`/resources/${query}`);
  await settled(page);
}

/** Does something that asks the finder anew, and waits for the whole answer. */
export async function asking(page: Page, work: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => performance.getEntriesByName('settled').length);
  await work();
  await settled(page, before + 1);
}

/** Writes words in the box and sends them. */
export async function search(page: Page, words: string): Promise<void> {
  await asking(page, async () => {
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('searchbox').press('Enter');
  });
}

/** The titles of the results, each a link. */
export function results(page: Page) {
  return page.locator('#results .answer').getByRole('heading', { level: 3 }).getByRole('link');
}

/** The heading over the results, which says how many there are. */
export function count(page: Page) {
  return page.locator('#results .found').getByRole('heading', { level: 2 });
}

/** The box of one value of a facet. */
export function valueBox(page: Page, facet: string, value: string) {
  return page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: value });
}

/** How many resources a value says that it would give. */
export async function countOf(page: Page, facet: string, value: string): Promise<number> {
  const row = page.getByRole('group', { name: facet, exact: true }).locator('label', { hasText: value });
  return Number(await row.locator('.count').textContent());
}
