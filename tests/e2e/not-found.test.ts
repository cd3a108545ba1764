import { expect, test } from './journey';

for (const address of [
  '/no-such-page/',
  '/resources/no-such-resource/',
  '/topics/co-production/page/99/',
  '/no-such-file.pdf',
]) {
  test(`${address} answers 404 with a page that helps`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByRole('main').getByRole('link', { name: 'All resources' })).toBeVisible();
  });
}

test('the search box of the page for unknown URLs finds resources', async ({ page }) => {
  await page.goto('/no-such-page/');
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('maternity');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status')).toContainText('“maternity”');
});
