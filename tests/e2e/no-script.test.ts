import type { Page } from '@playwright/test';
import { expect, test } from './journey';

test.use({ javaScriptEnabled: false });

test('without script a reader gets from the home page to a type of resource, and to a resource', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Webinars and events' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Webinars and events');
  const row = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first();
  const title = await row.innerText();
  await row.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('without script a menu and a fold open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/resources/remi-faqs/');
  await page.getByText('Menu', { exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Topics' })).toBeVisible();
  const fold = page.getByRole('main').locator('details.fold').first();
  await expect(fold.locator('p').first()).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold.locator('p').first()).toBeVisible();
});

test('without script a search says why it finds nothing, and every resource can be browsed', async ({ page }) => {
  await page.goto('/topics/');
  await page.getByRole('searchbox').first().fill('maternity');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/resources/?q=maternity');
  await expect(page.getByText('Search needs JavaScript. Browse all resources below or by topic.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Next page' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'by topic', exact: true }).click();
  await expect(page).toHaveURL('/topics/');
});

for (const path of ['/resources/remi-faqs/', '/statistics/maternal-deaths-2021-2023/', '/places/lambeth/'])
  test(`without script ${path} says all that it says with script`, async ({ page, browser, baseURL }) => {
    await page.goto(path);
    const without = await wordsOf(page);
    const other = await browser.newPage({ baseURL, javaScriptEnabled: true });
    await other.goto(path);
    const withScript = await wordsOf(other);
    await other.close();
    expect(without.length).toBeGreaterThan(500);
    expect(without).toBe(withScript);
  });

/** The visible words of the main part, without folds, buttons and today's date, which need script. */
function wordsOf(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    for (const each of main.querySelectorAll('button, [data-pack], [data-accessed], [data-copy-text]')) each.remove();
    return (main as HTMLElement).innerText.replace(/\s+/g, ' ');
  });
}
