import { expect, test } from './journey';
import { kinds, visit } from './kinds';

for (const address of kinds) {
  test(`${address} asks no other site for anything, and misses nothing of its own`, async ({ page, baseURL }) => {
    const asked: string[] = [];
    const missed: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => missed.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) missed.push(response.url());
    });
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
    expect(missed).toEqual([]);
  });
}

test('a page of a resource needs one request of HTML, one of the typeface, and those of sharing and of paper, which nobody waits for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('/resources/hearing-community-voices/');
  await page.waitForLoadState('networkidle');
  const sheets = page.locator('link[rel=stylesheet]');
  await expect(sheets).toHaveCount(1);
  await expect(sheets).toHaveAttribute('media', 'print');
  // The rest is what the browser asks for itself: the icon of its tab, and the rules of what it may fetch ahead.
  expect(asked.filter((type) => type !== 'other').toSorted()).toEqual(['document', 'font', 'script', 'stylesheet']);
});

test('no page says anything on the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  for (const address of kinds) await visit(page, address);
  expect(said).toEqual([]);
});
