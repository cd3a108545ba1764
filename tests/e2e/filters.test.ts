import type { Page } from '@playwright/test';
import { expect, test } from './journey';

test.use({ javaScriptEnabled: false });

test.describe('on a phone, without script', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the filters open as a sheet, lead to a value, and going back closes them', async ({ page }) => {
    await page.goto('/resources/');
    await expect(filters(page)).toBeHidden();
    await page.getByRole('link', { name: 'Filters' }).click();
    await expect(page).toHaveURL('/resources/#filters');
    await expect(filters(page)).toBeInViewport();
    await page.goBack();
    await expect(filters(page)).toBeHidden();
    await page.goForward();
    await filters(page).getByRole('link', { name: 'Watch or listen' }).click();
    await expect(page).toHaveURL('/recordings/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Watch or listen');
  });

  for (const name of ['Close', /^Show \d+ resources$/]) {
    test(`the link ${name} closes the sheet and leads to the results`, async ({ page }) => {
      await page.goto('/resources/#filters');
      await filters(page).getByRole('link', { name }).click();
      await expect(filters(page)).toBeHidden();
      await expect(page.getByRole('heading', { name: /^All \d+ resources$/ })).toBeInViewport();
    });
  }

  test('its foot stays in sight to the last facet, and nothing scrolls sideways', async ({ page }) => {
    await page.goto('/resources/#filters');
    await expect(filters(page).getByRole('link', { name: /^Show / })).toBeInViewport({ ratio: 1 });
    await filters(page).getByRole('link', { name: '60 minutes' }).scrollIntoViewIfNeeded();
    await expect(filters(page).getByRole('link', { name: '60 minutes' })).toBeInViewport({ ratio: 1 });
    await expect(filters(page).getByRole('link', { name: /^Show / })).toBeInViewport({ ratio: 1 });
    expect(await overflowOf(page)).toEqual([0, 0]);
  });

  test('the Tab key comes to nothing that the sheet covers', async ({ page }) => {
    await page.goto('/resources/#filters');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('contentinfo').getByRole('link')).toHaveCount(0);
  });
});

test('at 400 % the sheet can be read and closed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/resources/#filters');
  await expect(filters(page).getByRole('link', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await expect(filters(page).getByRole('link', { name: /^Show / })).toBeInViewport({ ratio: 1 });
  expect(await overflowOf(page)).toEqual([0, 0]);
});

test('on a desk the filters stand beside the list, with no link to open or close them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/resources/');
  await expect(filters(page)).toBeVisible();
  for (const name of ['Filters', 'Close', /^Show /]) await expect(page.getByRole('link', { name })).toBeHidden();
});

function filters(page: Page) {
  return page.getByRole('navigation', { name: 'Narrow it down' });
}

/** By how much the page, and the sheet in it, are wider than what shows of them. */
function overflowOf(page: Page): Promise<number[]> {
  return filters(page).evaluate((sheet) =>
    [document.documentElement, sheet].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  );
}
