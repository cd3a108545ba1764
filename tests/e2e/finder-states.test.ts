/** What the finder says when something is on its way, or does not come: in words, with the list usable and another try at hand. */
import type { Page } from '@playwright/test';
import { breakAt } from './broken';
import { openFinder, results, said, settledAfter, wholeList } from './finder';
import { expect, test } from './journey';

const records = '**/search/records.json';
const missing = 'The search could not be loaded. Everything is listed below; try again when the connection is back.';

test('while the records are on their way the finder says so, then that it is slow, with the list to use', async ({
  page,
}) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.clock.install();
  await page.route(records, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/resources/?q=leadership');
  await expect(said(page)).toHaveText('Searching …');
  await expect(said(page)).toBeInViewport();
  await expectList(page);
  await page.clock.runFor(4000);
  await expect(said(page)).toHaveText(
    'The connection is slow, and the search is still on its way. Everything is listed below.',
  );
  await expectList(page);
  answer();
  await expect(said(page)).toHaveText('12 resources for “leadership”');
});

for (const [how, reply] of [
  ['cannot be fetched', undefined],
  ['answer with a fault', { status: 500, body: 'no' }],
  ['are not what they should be', { status: 200, body: '<!DOCTYPE html>' }],
  ['are another thing', { status: 200, body: '{}' }],
] as const) {
  test(`when the records ${how} the finder says so, the list stays, and another try works`, async ({ page }) => {
    const mend = await breakAt(page, records, (route) => (reply ? route.fulfill(reply) : route.abort()));
    await page.goto('/resources/?q=leadership');
    await expect(said(page)).toHaveText(missing);
    await expectList(page);
    mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(said(page)).toHaveText('12 resources for “leadership”');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
    await expect(page.getByRole('heading', { name: '12 resources for “leadership”' })).toBeFocused();
  });
}

test('offline the finder says so, keeps the list, and answers by itself when the connection is back', async ({
  page,
  context,
}) => {
  const mend = await breakAt(context, records);
  await page.goto('/resources/');
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('leadership');
  await expect(said(page)).toHaveText(
    'You are offline, so nothing can be searched. Everything is listed below; the search goes on when the connection is back.',
  );
  await expectList(page);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  mend();
  await context.setOffline(false);
  await expect(said(page)).toHaveText('12 resources for “leadership”');
});

test('when the full texts do not come the finder says why below what it found, and another try works', async ({
  page,
  context,
}) => {
  await openFinder(page, '?q=leadership');
  const ask = page.getByRole('button', { name: 'Search the full text' });
  await context.setOffline(true);
  await settledAfter(page, () => ask.click());
  await expect(said(page)).toHaveText(/^12 resources for “leadership”\. You are offline, so the full texts/);
  await expect(results(page)).toHaveCount(10);
  await context.setOffline(false);
  const mend = await breakAt(page, '**/search/text/**', (route) => route.fulfill({ status: 404, body: 'no' }));
  const again = page.getByRole('button', { name: 'Try again' });
  await settledAfter(page, () => again.click());
  await expect(page.getByText('The full texts could not be loaded.').filter({ visible: true }).first()).toBeVisible();
  mend();
  await settledAfter(page, () => again.click());
  await expect(again).toBeHidden();
});

test('where WebAssembly is forbidden the finder says so, and what the records hold is found', async ({ page }) => {
  await page.route('**/resources/?q=*', async (route) => {
    const response = await route.fetch();
    const strict = (text: string) => text.replaceAll(" 'wasm-unsafe-eval'", '');
    const headers = Object.entries(response.headers()).map(([name, value]) => [name, strict(value)]);
    await route.fulfill({ response, headers: Object.fromEntries(headers), body: strict(await response.text()) });
  });
  await openFinder(page, '?q=training+for+managers');
  await expect(said(page)).toHaveText(
    '1 resource for “training for managers”. This browser does not allow the full texts to be searched. What is found in titles, people and topics stands here.',
  );
  await expect(results(page)).toHaveText('Core Managers Training Programme');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
});

test('for a reader who saves data nothing is loaded before she asks, and the full text is offered with its weight', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const asked = await listenFor(page);
  await page.goto('/resources/');
  await page.waitForLoadState('networkidle');
  expect(asked()).toEqual([]);
  await page.getByRole('searchbox').fill('training for managers');
  await expect(page.getByText('It loads about 120 KB.')).toBeVisible();
  expect(asked()).toEqual(['/search/records.json']);
  await page.getByRole('button', { name: 'Search the full text' }).click();
  await expect(said(page)).toHaveText('2 resources for “training for managers”');
});

test('the records are loaded on the page of the finder, and on no other', async ({ page }) => {
  const asked = await listenFor(page);
  for (const address of ['/', '/topics/', '/resources/page/2/', '/resources/race-equity-maturity-index/']) {
    await page.goto(address);
    await page.getByRole('link', { name: 'Search' }).or(page.getByRole('searchbox')).first().focus();
    await page.waitForLoadState('networkidle');
  }
  expect(asked()).toEqual([]);
  await page.goto('/resources/');
  await expect.poll(asked).toEqual(['/search/records.json']);
});

test('later pages of the list, which have no finder, have nothing that needs one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/resources/page/2/');
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Filters' }).click();
  const sheet = page.getByRole('navigation', { name: 'Narrow it down' });
  await expect(sheet.getByRole('link', { name: 'Evidence', exact: true })).toBeInViewport();
  await sheet.getByRole('link', { name: /^Show \d+ resources$/ }).click();
  await expect(sheet).toBeHidden();
});

/** Which pieces of the search the page asked for. */
async function listenFor(page: Page): Promise<() => string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return () => asked.filter((path) => path.startsWith('/search/'));
}

/** The whole list stands and its links can be followed. */
async function expectList(page: Page): Promise<void> {
  await expect(wholeList(page)).toBeVisible();
  await results(page).first().click({ trial: true });
}
