import type { Page } from '@playwright/test';
import { expect, test } from './journey';

test('a search with a slip of the pen finds the resource that is meant', async ({ page }) => {
  await search(page, 'matrnity');
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* resources? for “matrnity”$/);
  await expect(results(page).filter({ hasText: 'Racial health inequalities across London' })).toBeVisible();
});

test('a search for a person finds the resources that she spoke at or made, and no other', async ({ page }) => {
  await search(page, 'Safia Marcano');
  await expect(results(page)).toHaveCount(3);
  for (const title of ['addressing structural racism', 'Hearing Community Voices', 'Tackling Racism and Inequality'])
    await expect(results(page).filter({ hasText: title })).toBeVisible();
});

test('a search for several words finds the resources that hold them all', async ({ page }) => {
  await search(page, 'training for managers');
  await expect(results(page).first()).toContainText('Core Managers Training Programme');
});

test('a result leads to its resource', async ({ page }) => {
  await search(page, 'hearing community voices');
  await results(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hearing Community Voices');
});

test('the box keeps the words that were searched, so that they can be mended', async ({ page }) => {
  await search(page, 'matrnity & more');
  await expect(page.getByRole('status')).toContainText('for “matrnity & more”');
  await expect(page.getByRole('searchbox')).toHaveValue('matrnity & more');
});

test('the count that is said is the number of results that are shown', async ({ page }) => {
  await search(page, 'leadership');
  await expect(page.getByRole('status')).toContainText('“leadership”');
  const count = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(1);
  await expect(results(page)).toHaveCount(count);
});

test('a search that finds nothing says so and says what to do', async ({ page }) => {
  await search(page, 'xyzzyq');
  await expect(page.getByRole('status')).toHaveText(
    'Nothing was found for “xyzzyq”. Try another word, or look through the list below.',
  );
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^All \d+ resources$/ })).toBeVisible();
});

for (const [how, answer] of [
  ['cannot be fetched', undefined],
  ['answer with a fault', { status: 500, body: 'no' }],
  ['are not what they should be', { status: 200, body: '<!DOCTYPE html>' }],
] as const) {
  test(`when the records ${how} the search says so, and the whole list stays`, async ({ page }) => {
    await page.route('**/search/records.json', (route) => (answer ? route.fulfill(answer) : route.abort()));
    await search(page, 'maternity');
    await expect(page.getByRole('status')).toHaveText(
      'The search could not be loaded. Every resource is listed below; try again when the connection is back.',
    );
    await expect(page.getByRole('heading', { name: /^All \d+ resources$/ })).toBeVisible();
  });
}

test('a search for HTML shows it as text and runs nothing', async ({ page }) => {
  const words = '<img src=x onerror="window.wasRun=true">';
  await search(page, words);
  await expect(page.getByRole('status')).toContainText(words);
  await expect(page.getByRole('searchbox')).toHaveValue(words);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.has(window, 'wasRun'))).toBe(false);
});

test('without words the list stands alone and no records are fetched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await search(page, '   ');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('status')).toHaveText('');
  expect(asked).toContain('/resources/');
  expect(asked).not.toContain('/search/records.json');
});

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/resources/?q=*');
}

function results(page: Page) {
  return page.locator('search-results').getByRole('heading').getByRole('link');
}
