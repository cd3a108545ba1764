import { expect, test } from './journey';
import { kinds, visit } from './kinds';
import { listen } from './listen';

for (const address of kinds) {
  test(`${address} asks no other site for anything, misses nothing of its own, says nothing on the console and does nothing that the policy forbids`, async ({
    page,
    baseURL,
  }) => {
    const said = await listen(page);
    const asked: string[] = [];
    const missed: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => missed.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) missed.push(response.url());
    });
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    expect.soft(asked.length).toBeGreaterThan(0);
    expect.soft(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
    expect.soft(missed).toEqual([]);
    expect.soft(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
    expect.soft(said).toEqual([]);
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
