/** What the finder says when something does not come, and that the plain list stays. */
import { expect, type Page, test } from '@playwright/test';
import { asking, count, openFinder, results } from './finder';
import { settled } from './kinds';

const records = '**/search/records.json';

async function expectWholeList(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /^All \d+ resources$/ })).toBeVisible();
  await expect(page.locator('[data-whole]').getByRole('heading', { level: 3 }).first()).toBeVisible();
}

test('while the search is on its way it says so, and on a slow network that the list is there', async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(records, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/resources/?q=maternity');
  await expect(page.getByRole('status')).toHaveText('Searching …');
  await expectWholeList(page);
  await expect(page.getByRole('status')).toHaveText(
    'The connection is slow, and the search is still on its way. Every resource is listed below.',
    { timeout: 8000 },
  );
  answer();
  await settled(page);
  await expect(count(page)).toHaveText(/for “maternity”$/);
});

for (const [how, answer] of [
  ['cannot be fetched', undefined],
  ['answer with a fault', { status: 500, body: 'no' }],
  ['are not what they should be', { status: 200, body: '<!DOCTYPE html>' }],
  ['are of another kind', { status: 200, body: '[]' }],
] as const) {
  test(`when the records ${how} the finder says so, keeps the list, and tries again when it is asked`, async ({
    page,
  }) => {
    await page.route(records, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto('/resources/?q=maternity');
    await expect(page.getByRole('status')).toHaveText(
      'The search could not be loaded. Every resource is listed below; try again when the connection is back.',
    );
    await expectWholeList(page);
    await page.unroute(records);
    await asking(page, () => page.getByRole('button', { name: 'Try again' }).click());
    await expect(count(page)).toHaveText(/for “maternity”$/);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  });
}

test('offline the finder says so, and goes on by itself when the connection is back', async ({ page, context }) => {
  await page.route(records, (route) => route.abort('internetdisconnected'));
  await page.goto('/resources/');
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('maternity');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status')).toHaveText(
    'You are offline, so nothing can be searched. Every resource is listed below; the search goes on when the connection is back.',
  );
  await expectWholeList(page);
  await page.unroute(records);
  await asking(page, () => context.setOffline(false));
  await expect(count(page)).toHaveText(/for “maternity”$/);
});

test('where the browser may not compile the engine of the full text, what is found in titles stands', async ({
  page,
}) => {
  await page.route('**/resources/?*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    const strict = (text: string) => text.replaceAll(" 'wasm-unsafe-eval'", '');
    headers['content-security-policy'] = strict(headers['content-security-policy'] ?? '');
    await route.fulfill({ response, headers, body: strict(await response.text()) });
  });
  await openFinder(page, '?q=maternity');
  expect(await results(page).count()).toBeGreaterThan(0);
  await expect(page.getByText('This browser does not allow the full texts to be searched.')).toBeVisible();
});

test('where the full text does not come, halves of an answer stand and it is said', async ({ page }) => {
  await page.route('**/search/text/**', (route) => route.fulfill({ status: 404, body: '' }));
  await openFinder(page, '?q=trust+lambeth');
  expect(await results(page).count()).toBeGreaterThan(0);
  await expect(page.getByText('No resource has all of these words. These have some of them.')).toBeVisible();
  await expect(page.getByText('The full texts could not be loaded.')).toBeVisible();
});

test('a reader who saves data gets no more than was asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
  await page.goto('/resources/');
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('/search/records.json');
  await asking(page, async () => {
    await page.getByRole('searchbox').fill('worthwhile');
    await page.getByRole('searchbox').press('Enter');
  });
  expect(asked.filter((address) => address.startsWith('/search/text/'))).toEqual([]);
  await asking(page, () => page.getByRole('button', { name: 'Search the full text' }).click());
  await expect(results(page).first()).toContainText('Racial health inequalities');
});
