/** The finder as a reader meets it: what the journeys ask of it, and what they find there. */
import type { Locator, Page } from '@playwright/test';

/** Opens the finder with a question in its address, and waits for the whole answer. */
export async function openFinder(page: Page, query = '', list = '/resources/'): Promise<void> {
  await page.goto(list + query);
  if (query !== '') await settled(page);
}

/** Does something that asks a question, and waits for the whole answer to it. */
export async function settledAfter(page: Page, asking: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => performance.clearMarks('settled'));
  await asking();
  await settled(page);
}

/** The finder marks the moment when an answer is finished, that of the full texts too. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('settled').length > 0);
}

/** The links of the resources that are shown, and only those. */
export function results(page: Page): Locator {
  return titles(page).and(page.locator('[href*="/resources/"]'));
}

/** The links of the statistics that are shown, among resources or by themselves. */
export function figures(page: Page): Locator {
  return titles(page).and(page.locator('[href*="/statistics/"]'));
}

function titles(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
}

/** The one sentence that is said to those who do not see the page change. */
export function said(page: Page): Locator {
  return page.getByRole('status');
}

/** Where the whole list stands. */
export function wholeList(page: Page): Locator {
  return page.getByRole('heading', { name: /^All \d+ resources$/ });
}

/** A box to tick, by the name of its facet and its own; the count follows the name. */
export function facetBox(page: Page, facet: string, value: string): Locator {
  return page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: new RegExp(`^${value}`) });
}
