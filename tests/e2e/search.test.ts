/** From a question in the box of any page to the resource that answers it. */
import type { Page } from '@playwright/test';
import { results, said, wholeList } from './finder';
import { expect, test } from './journey';

test('a search from another page with a slip of the pen finds the resource that is meant', async ({ page }) => {
  await search(page, 'matrnity');
  await expect(said(page)).toHaveText(/^[1-9]\d* resources? for “maternity”$/);
  await expect(page.getByRole('searchbox')).toHaveValue('matrnity');
  await expect(results(page).first()).toHaveText(/^Racial health inequalities across London/);
});

test('a search for a person finds the resources that she spoke at or made, and no other', async ({ page }) => {
  await search(page, 'Safia Marcano');
  await expect(said(page)).toHaveText('3 resources for “Safia Marcano”');
  await expect(results(page)).toHaveCount(3);
  for (const title of ['addressing structural racism', 'Hearing Community Voices', 'Tackling Racism and Inequality'])
    await expect(results(page).filter({ hasText: title })).toBeVisible();
});

test('a result leads to its resource', async ({ page }) => {
  await search(page, 'hearing community voices');
  await results(page).filter({ visible: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hearing Community Voices');
});

test('the count that is said is the number of results that can be shown', async ({ page }) => {
  await search(page, 'leadership');
  await expect(said(page)).toHaveText(/^\d+ resources for “leadership”$/);
  const count = Number.parseInt((await said(page).textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(10);
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: `Show ${count - 10} more` }).click();
  await expect(results(page)).toHaveCount(count);
  await expect(results(page).nth(10)).toBeFocused();
});

test('without words the list stands alone and nothing is said', async ({ page }) => {
  await search(page, '   ');
  await expect(wholeList(page)).toBeVisible();
  await expect(said(page)).toHaveText('');
});

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/resources/?q=*');
}
