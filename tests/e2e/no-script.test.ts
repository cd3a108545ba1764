import type { Page } from '@playwright/test';
import { expect, test } from './journey';

test.use({ javaScriptEnabled: false });

test('without script the home page leads to a category, and from there to a resource', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Webinars and events' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Webinars and events');
  await page
    .getByRole('main')
    .getByRole('link', { name: /introduction to the Race Equity Maturity Index/ })
    .click();
  await expect(page).toHaveURL('/resources/introduction-to-the-remi/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('introduction to the Race Equity Maturity Index');
});

test('without script an accordion opens', async ({ page }) => {
  await page.goto('/resources/introduction-to-the-remi/');
  const accordion = page.locator('details').first();
  await expect(accordion.locator('p').first()).toBeHidden();
  await accordion.locator('summary').click();
  await expect(accordion.locator('p').first()).toBeVisible();
});

test('without script a search says why it finds nothing, and every resource is listed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('maternity');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('/resources/?q=maternity');
  // Found by its element: Playwright looks for no text in a noscript.
  const notice = page.locator('noscript p');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('Searching needs script, which is off here. Every resource is listed below');
  const heading = await page.getByRole('heading', { level: 2, name: /^All \d+ resources$/ }).textContent();
  const rows = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
  const next = page.getByRole('link', { name: 'Next page' });
  const titles = await rows.allTextContents();
  while (await next.isVisible()) {
    await next.click();
    titles.push(...(await rows.allTextContents()));
  }
  expect(new Set(titles).size).toBe(Number(heading?.match(/\d+/)?.[0]));
});

for (const address of [
  '/resources/introduction-to-the-remi/',
  '/resources/co-produced-recommendations-structural-racism/',
]) {
  test(`without script ${address} says all that it says with script`, async ({ page, browser, baseURL }) => {
    await page.goto(address);
    const without = await textSeen(page);
    const other = await browser.newPage({ baseURL, javaScriptEnabled: true });
    await other.goto(address);
    const withScript = await textSeen(other);
    await other.close();
    expect(without.length).toBeGreaterThan(500);
    expect(without).toBe(withScript);
  });
}

/** The words of the main part that a reader sees, without folded ones, buttons and today's date, which need script. */
function textSeen(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    for (const each of main.querySelectorAll('button, [data-pack], [data-accessed]')) each.remove();
    return (main as HTMLElement).innerText.replace(/\s+/g, ' ');
  });
}
