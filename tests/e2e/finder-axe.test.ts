/** axe, and the size of the page, in every state of the finder. The states without a search are in `axe.test.ts`. */
import type { Page } from '@playwright/test';
import { faultsAt } from './axe-faults';
import { openFinder, said, settledAfter } from './finder';
import { expect, test } from './journey';

const states: Record<string, (page: Page) => Promise<unknown>> = {
  'chips and a correction': (page) => openFinder(page, '?q=helth&topic=trust&topic=structural-racism&year=2025'),
  'nothing found': (page) => openFinder(page, '?q=mental+zqxv&year=2020&typed=yes'),
  'the full text joined': (page) => openFinder(page, '?q=training+for+managers'),
  'the full text offered': (page) => openFinder(page, '?q=leadership'),
  'words of 500 letters': (page) => openFinder(page, `?q=${'x'.repeat(500)}`),
  'the sheet with choices': (page) => openFinder(page, '?q=health&topic=trust&topic=structural-racism#filters'),
  loading: async (page) => {
    await page.route('**/search/records.json', () => {});
    await page.goto('/resources/?q=leadership');
    await expect(said(page)).toHaveText('Searching …');
  },
  'records missing': async (page) => {
    await page.route('**/search/records.json', (route) => route.abort());
    await page.goto('/resources/?q=leadership');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'the full text missing': async (page) => {
    await page.route('**/search/text/**', (route) => route.fulfill({ status: 404, body: 'no' }));
    await openFinder(page, '?q=training+for+managers');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

for (const [name, bring] of Object.entries(states)) {
  test(`axe finds nothing wrong and nothing is too wide: ${name}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    await bring(page);
    // The other states are made of the same parts, and each look takes seconds.
    expect(await faultsAt(page, name.startsWith('chips') ? [320, 1280] : [320])).toEqual([]);
  });
}

test('in forced colours the boxes are the system’s own, and chips, marks and panels stand out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openFinder(page, '?q=leadership&year=not-known&topic=leadership');
  await settledAfter(page, () => page.getByRole('checkbox', { name: '2024' }).check());
  const border = (element: Element) => getComputedStyle(element).borderTopWidth;
  for (const frame of [
    page.getByRole('button', { name: 'Not known, take away' }),
    page.getByRole('combobox', { name: 'Sort by' }),
    page.getByText('Look deeper?').locator('xpath=ancestor::div[1]'),
  ])
    expect(await frame.evaluate(border)).not.toBe('0px');
  expect(
    await page
      .getByRole('checkbox')
      .first()
      .evaluate((box) => getComputedStyle(box).appearance),
  ).toBe('auto');
  const mark = page.locator('mark').first();
  expect(await mark.evaluate((each) => getComputedStyle(each).backgroundColor)).not.toBe(
    await mark.evaluate(() => getComputedStyle(document.body).backgroundColor),
  );
});

test('on paper stand the count, the filters and what was found, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await openFinder(page, '?q=helth&topic=trust&topic=structural-racism');
  await expect(page.getByRole('heading', { name: /^\d+ resources for “health”$/ })).toBeVisible();
  await expect(page.getByText('Structural racism', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  for (const name of ['Clear all', /^Search for/, 'Search the full text'])
    await expect(page.getByRole('button', { name }).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Filters/ })).toBeHidden();
});
