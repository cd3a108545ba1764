/** What the finder loads and when, and what it says if something is late or missing. */
import type { Page } from '@playwright/test';
import { breakAt } from './broken';
import { compose, openFinder, results, said, settledAfter, wholeList } from './finder';
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
  await expect.poll(() => asked[1]).toBe('/search/records.json');
  await settledAfter(page, () => page.getByRole('searchbox').first().fill(words));
  expect(asked.slice(1)).toEqual(['/search/records.json', '/search/texts.json']);
});

test('what is typed while the finder is still loading is searched for', async ({ page }) => {
  const arrive = await holdFinder(page);
  await openFinder(page);
  await page.getByRole('searchbox').first().pressSequentially(words);
  arrive();
  await expect(heading(page)).toHaveText(/^\d+ results for “leadership”$/);
  await expect(page.getByRole('searchbox').first()).toHaveValue(words);
});

test('a word being composed while the finder is loading is searched for once it is finished', async ({ page }) => {
  const arrive = await holdFinder(page);
  await openFinder(page);
  const end = await compose(page, words);
  arrive();
  await page.waitForFunction(() => customElements.get('resource-finder'));
  await page.waitForTimeout(900);
  await expect(wholeList(page)).toBeVisible();
  await end();
  await expect(heading(page)).toHaveText(/^\d+ results for “leadership”$/);
});

test('a filter that is used while the finder is still loading filters what was typed', async ({ page }) => {
  const arrive = await holdFinder(page);
  await openFinder(page);
  await page.getByRole('searchbox').first().pressSequentially(words);
  await page.locator('.facets').getByRole('link', { name: 'Tools' }).click();
  arrive();
  await expect(page.getByRole('checkbox', { name: /^Tools/ })).toBeChecked();
  await expect(page).toHaveURL(/category=tools/);
  await expect(page).toHaveURL(/q=leadership/);
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
  await page.getByRole('searchbox').first().focus();
  await page.waitForFunction(() => customElements.get('resource-finder'));
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

/** Holds back the finder's script until the function that this returns is called. */
async function holdFinder(page: Page): Promise<() => void> {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/scripts/finder.*', async (route) => {
    await held;
    await route.continue();
  });
  return () => arrive();
}

/** The files of the search that the page asks for. */
function listenFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(search|scripts\/finder\.)/.test(pathname)) asked.push(pathname);
  });
  return asked;
}
