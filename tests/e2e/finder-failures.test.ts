/** What the finder loads and when, and what it says if something is late or missing. */
import type { Page } from '@playwright/test';
import { breakAt } from './broken';
import { openFinder, results, said, settledAfter, wholeList } from './finder';
import { expect, test } from './journey';

const records = '**/search/records.json';
const words = 'leadership';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('nothing is loaded before the box is focused, and the texts come after the first result', async ({ page }) => {
  const asked = listenFor(page);
  await openFinder(page);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('searchbox').first().focus();
  await expect.poll(() => asked[0]).toBe('/search/records.json');
  await settledAfter(page, () => page.getByRole('searchbox').first().fill(words));
  expect(asked).toEqual(['/search/records.json', '/search/texts.json']);
});

test('no other page loads anything for a search', async ({ page }) => {
  const asked = listenFor(page);
  for (const url of ['/', '/topics/', '/resources/page/2/', '/resources/race-equity-maturity-index/']) {
    await page.goto(url);
    await page.waitForLoadState('networkidle');
  }
  expect(asked).toEqual([]);
});

test('a slow search is explained, and answered in the end', async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.clock.install();
  await page.route(records, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/resources/?q=${words}`);
  await expect(said(page)).toHaveText('Searching …');
  await page.clock.runFor(4000);
  await expect(said(page)).toHaveText('Search is taking a while. You can browse by topic in the meantime.');
  answer();
  await expect(heading(page)).toHaveText(/^\d+ results for “leadership”$/);
});

for (const [how, reply] of [
  ['can’t be fetched', undefined],
  ['answer with an error', { status: 500, body: 'no' }],
  ['aren’t what they should be', { status: 200, body: '<!DOCTYPE html>' }],
] as const)
  test(`when the records ${how} the finder says so, and another try works`, async ({ page }) => {
    const repair = await breakAt(page, records, (route) => (reply ? route.fulfill(reply) : route.abort()));
    await page.goto(`/resources/?q=${words}`);
    await expect(said(page)).toHaveText('Search couldn’t be loaded. Try again, or browse by topic.');
    repair();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText(/^\d+ results for “leadership”$/);
  });

test('offline the finder says so, and answers by itself when the connection is back', async ({ page, context }) => {
  const repair = await breakAt(context, records);
  await openFinder(page);
  await context.setOffline(true);
  await page.getByRole('searchbox').first().fill(words);
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('You’re offline. Search will resume when you reconnect.');
  repair();
  await context.setOffline(false);
  await expect(heading(page)).toHaveText(/^\d+ results for “leadership”$/);
});

test('when the full text is missing, what was found stays, with the reason', async ({ page }) => {
  await page.route('**/search/text/**', (route) => route.fulfill({ status: 404, body: 'no' }));
  await openFinder(page, `?q=${words}&deep=yes`);
  await expect(page.locator('.answers').getByText('The full text couldn’t be loaded.')).toBeVisible();
  await expect(results(page).first()).toBeVisible();
});

test('if the finder’s script is lost, the list and the message are shown', async ({ page }) => {
  await page.route('**/scripts/finder.*', (route) => route.abort());
  await page.clock.install();
  await page.goto(`/resources/?q=${words}`);
  await page.clock.runFor(9000);
  await expect(wholeList(page)).toBeVisible();
  await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
  await expect(page.locator('.dense > li').first()).toBeVisible();
});

/** The files of the search that the page asks for. */
function listenFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/search/')) asked.push(pathname);
  });
  return asked;
}
