/** On a phone with script, the filters are a sheet over the results. */
import type { Page } from '@playwright/test';
import { facetBox, openFinder, results, said, settledAfter, wholeList } from './finder';
import { expect, test } from './journey';

test.use({ viewport: { width: 320, height: 640 } });

test('the sheet opens, takes choices, says their count in its foot, and going back closes it and keeps them', async ({
  page,
}) => {
  await openFinder(page, '?sort=title');
  await open(page);
  await expect(sheet(page).getByRole('heading', { name: 'Narrow it down' })).toBeFocused();
  await expect(sheet(page).getByRole('button', { name: 'Clear all' })).toBeHidden();
  await settledAfter(page, () => facetBox(page, 'Kind', 'Webinars and events').check());
  await settledAfter(page, () => facetBox(page, 'Kind', 'Training').check());
  await expect(sheet(page).getByRole('link', { name: 'Show 5 resources' })).toBeInViewport({ ratio: 1 });
  await expect(said(page)).toHaveText('5 resources');
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
  await expect(page).toHaveURL('/resources/?category=webinars&category=training&sort=title');
  await expect(results(page)).toHaveCount(5);
  await expect(page.getByRole('link', { name: 'Filters, 2 on' })).toBeFocused();
});

for (const [how, close] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['its Close link', (page: Page) => sheet(page).getByRole('link', { name: 'Close' }).click()],
  [
    'the link that shows the results',
    (page: Page) =>
      sheet(page)
        .getByRole('link', { name: /^Show / })
        .click(),
  ],
] as const) {
  test(`${how} closes the sheet, and the focus returns to the link that opened it`, async ({ page }) => {
    await openFinder(page, '?sort=title');
    await open(page);
    await settledAfter(page, () => facetBox(page, 'Kind', 'Training').check());
    await close(page);
    await expect(sheet(page)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Filters, 1 on' })).toBeFocused();
    await expect(results(page)).toHaveCount(1);
    await expect(page).toHaveURL('/resources/?category=training&sort=title');
  });
}

test('Clear all in its foot takes the choices back, and the focus stays in the sheet', async ({ page }) => {
  await openFinder(page, '?category=training&year=2025');
  await open(page);
  const clear = sheet(page).getByRole('button', { name: 'Clear all' });
  await expect(clear).toBeInViewport({ ratio: 1 });
  await clear.click();
  await expect(sheet(page).getByRole('link', { name: 'Show 20 resources' })).toBeVisible();
  await expect(clear).toBeHidden();
  await expect(sheet(page).getByRole('heading', { name: 'Narrow it down' })).toBeFocused();
  await expect(sheet(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(wholeList(page)).toBeVisible();
});

test('nothing that the sheet covers can be reached, and all of it again when it is closed or has room', async ({
  page,
}) => {
  await openFinder(page, '?sort=title');
  await open(page);
  const reached = new Set<boolean>();
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('#filters') !== null;
      }),
    );
  }
  expect([...reached]).toEqual([true]);
  await page.setViewportSize({ width: 1280, height: 640 });
  await results(page).first().click({ trial: true });
  await page.getByRole('searchbox').focus();
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('the sheet is not wider than the phone, at 400 % either', async ({ page }) => {
  await openFinder(page, '?q=health&topic=trust&topic=structural-racism');
  for (const height of [640, 256]) {
    await page.setViewportSize({ width: 320, height });
    await page.goto('/resources/?q=health&topic=trust&topic=structural-racism#filters');
    await expect(sheet(page).getByRole('button', { name: 'Clear all' })).toBeInViewport({ ratio: 1 });
    expect(
      await sheet(page).evaluate((each) =>
        [document.documentElement, each].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ),
    ).toEqual([0, 0]);
  }
});

async function open(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Filters/ }).click();
  await expect(sheet(page)).toBeInViewport();
}

function sheet(page: Page) {
  return page.getByRole('navigation', { name: 'Narrow it down' });
}
