import type { Page } from '@playwright/test';
import { expect, test } from './journey';

const withoutBox = ['/about/', '/resources/hearing-community-voices/', '/resources/page/2/'];

for (const address of withoutBox) {
  test(`the top of ${address} has a box to search where there is room, else a link to one`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 768, 1151]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(box(page)).toBeHidden();
      await expect(link(page)).toBeVisible();
    }
    for (const width of [1152, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(box(page)).toBeInViewport({ ratio: 1 });
      await expect(link(page)).toBeHidden();
      const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
      for (const target of [box(page), button]) {
        const size = await target.boundingBox();
        expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    }
  });
}

for (const address of ['/', '/resources/', '/404.html']) {
  test(`${address} has a large box of its own, so its top keeps the link`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 800 });
    await page.goto(address);
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    await expect(link(page)).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 800 } });

  test('the box in the top asks the list of resources', async ({ page }) => {
    await page.goto('/about/');
    await box(page).fill('maternity care');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/resources/?q=maternity+care');
  });
});

function box(page: Page) {
  return page.getByRole('banner').getByRole('searchbox', { name: 'Search' });
}

function link(page: Page) {
  return page.getByRole('banner').getByRole('link', { name: 'Search' });
}
