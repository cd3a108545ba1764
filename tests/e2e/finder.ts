/** The finder as a reader meets it: what tests ask of it, and what they find there. */
import type { Locator, Page } from '@playwright/test';

/** Opens the finder with a query in its URL, and waits for the whole answer. */
export async function openFinder(page: Page, query = ''): Promise<void> {
  await page.goto(`/resources/${query}`);
  if (query !== '') await settled(page);
}

/** Does something that asks a question, and waits for the whole answer. */
export async function settledAfter(page: Page, asking: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => performance.clearMarks('settled'));
  await asking();
  await settled(page);
}

/** Composes a word in the box, as an IME does. Returns what ends the composition. */
export async function compose(page: Page, word: string): Promise<() => Promise<unknown>> {
  const box = page.getByRole('searchbox').first();
  await box.focus();
  await box.evaluate((field: HTMLInputElement, value) => {
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { isComposing: true }));
  }, word);
  return () => box.evaluate((field) => field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
}

/** The finder marks the moment when an answer is complete. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('settled').length > 0);
}

/** The links of the results. */
export function results(page: Page): Locator {
  return page.locator('.results .title-link');
}

/** What is said to those who don't see the page change. */
export function said(page: Page): Locator {
  return page.locator('#results [role="status"]').first();
}

/** The heading over the whole list. */
export function wholeList(page: Page): Locator {
  return page.getByRole('heading', { name: /^\d+ resources, newest first$/ });
}

/** A checkbox, by its facet and its name; the facet is opened first. */
export async function facetBox(page: Page, facet: string, value: string): Promise<Locator> {
  const group = page.locator('.facets details', {
    has: page.locator('summary', { hasText: new RegExp(`^${facet}$`) }),
  });
  if (!(await group.evaluate((each) => (each as HTMLDetailsElement).open))) await group.locator('summary').click();
  return group.getByRole('checkbox', { name: new RegExp(`^${value}`) });
}
