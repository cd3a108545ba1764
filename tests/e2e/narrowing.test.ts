/** Filters, their counts, the order, and the address that holds them all. */
import type { Page } from '@playwright/test';
import { facetBox, openFinder, results, said, settledAfter, wholeList } from './finder';
import { expect, test } from './journey';

test('two values of one facet mean either, two facets mean both, and each count comes true when it is chosen', async ({
  page,
}) => {
  await openFinder(page, '?category=webinars');
  await expect(results(page)).toHaveCount(await countOf(page, 'Kind', 'Webinars and events'));
  const training = await countOf(page, 'Kind', 'Training');
  const trust = await countOf(page, 'Topic', 'Trust');
  expect(trust).toBeLessThan(await results(page).count());
  const webinars = await results(page).count();
  await settledAfter(page, () => facetBox(page, 'Kind', 'Training').check());
  await expect(results(page)).toHaveCount(webinars + training);
  const both = await countOf(page, 'Topic', 'Trust');
  await settledAfter(page, () => facetBox(page, 'Topic', 'Trust').check());
  await expect(results(page)).toHaveCount(both);
  await expect(said(page)).toHaveText(`${both} resources`);
});

test('every facet is a group with its name, and every box says its value and its count', async ({ page }) => {
  await openFinder(page, '?sort=title');
  const groups = page.getByRole('group');
  expect(
    await groups.evaluateAll((all) =>
      all.map((group) => [group.tagName, group.querySelector('legend')?.textContent].join()),
    ),
  ).toEqual(
    ['Kind', 'Topic', 'Life stage', 'Who it is for', 'Organisation', 'Year', 'You can', 'I have'].map(
      (title) => `FIELDSET,${title}`,
    ),
  );
  for (const box of await page.getByRole('checkbox').all()) await expect(box).toHaveAccessibleName(/^.+\s\d+$/);
});

test('a long facet shows its fullest values, and all of them when asked, with the focus on the first that was hidden', async ({
  page,
}) => {
  await openFinder(page, '?sort=title');
  const topics = page.getByRole('group', { name: 'Topic' });
  await expect(topics.getByRole('checkbox')).toHaveCount(8);
  await topics.getByRole('button', { name: 'Show all 23' }).click();
  await expect(topics.getByRole('checkbox')).toHaveCount(23);
  await expect(topics.getByRole('checkbox', { name: 'Allyship' })).toBeFocused();
});

test('the address holds what is asked: a shared link opens it, Back and Forward go through it, and reload keeps it', async ({
  page,
}) => {
  await openFinder(page, '?q=health&topic=trust&sort=title');
  await expect(page.getByRole('searchbox')).toHaveValue('health');
  await expect(facetBox(page, 'Topic', 'Trust')).toBeChecked();
  await expect(sort(page)).toHaveValue('title');
  const first = await titles(page);
  expect(first).toEqual(first.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  await settledAfter(page, () => facetBox(page, 'Year', '2025').check());
  await settledAfter(page, () => sort(page).selectOption('Newest'));
  await expect(page).toHaveURL('/resources/?q=health&topic=trust&year=2025&sort=newest');
  const last = await titles(page);
  expect(last.length).toBeLessThan(first.length);
  await settledAfter(page, () => page.goBack());
  await expect(sort(page)).toHaveValue('title');
  await settledAfter(page, () => page.goBack());
  await expect(page).toHaveURL('/resources/?q=health&topic=trust&sort=title');
  await expect(facetBox(page, 'Year', '2025')).not.toBeChecked();
  expect(await titles(page)).toEqual(first);
  await settledAfter(page, () => page.goForward());
  await settledAfter(page, () => page.goForward());
  expect(await titles(page)).toEqual(last);
  await page.reload();
  await expect(results(page)).toHaveText(last);
});

test('a reader who types and follows a result at once comes back to it, and then to the whole list', async ({
  page,
}) => {
  await openFinder(page);
  await page.getByRole('searchbox').pressSequentially('hearing community');
  await results(page).filter({ hasText: 'Hearing Community Voices' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hearing Community Voices');
  await page.goBack();
  await expect(page).toHaveURL('/resources/?q=hearing+community');
  await expect(page.getByRole('searchbox')).toHaveValue('hearing community');
  await expect(said(page)).toContainText('“hearing community”');
  await page.goBack();
  await expect(page).toHaveURL('/resources/');
  await expect(wholeList(page)).toBeVisible();
});

test('a link of before, with a value that is no more, opens with what is left of it', async ({ page }) => {
  await openFinder(page, '?topic=a-former-name&topic=trust&sort=loudest');
  await expect(results(page)).toHaveCount(await countOf(page, 'Topic', 'Trust'));
  await expect(filters(page).getByRole('button')).toHaveText(['Trust']);
});

test('the list can be in four orders', async ({ page }) => {
  await openFinder(page, '?topic=leadership');
  const seen = new Set<string>();
  for (const order of ['Best match', 'Newest', 'Title', 'Shortest']) {
    if ((await sort(page).locator('option:checked').textContent()) !== order)
      await settledAfter(page, () => sort(page).selectOption(order));
    seen.add((await titles(page)).join());
    if (order === 'Shortest') {
      const minutes = await page
        .getByText(/\d+ min to read/)
        .filter({ visible: true })
        .allTextContents();
      const lengths = minutes.map((text) => Number(/(\d+) min/.exec(text)?.[1]));
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    }
  }
  expect(seen.size).toBe(3);
});

test('a chip takes its filter away, Clear all takes every one, and the focus goes to the count', async ({ page }) => {
  await openFinder(page, '?q=health&topic=trust&topic=structural-racism&year=2025');
  await expect(filters(page).getByRole('button')).toHaveText(['Structural racism', 'Trust', '2025', 'Clear all']);
  await settledAfter(page, () => page.getByRole('button', { name: 'Trust, take away' }).click());
  await expect(page).toHaveURL('/resources/?q=health&topic=structural-racism&year=2025');
  await expect(facetBox(page, 'Topic', 'Trust')).not.toBeChecked();
  await expect(page.getByRole('heading', { name: /^\d+ resources? for “health”$/ })).toBeFocused();
  await settledAfter(page, () => filters(page).getByRole('button', { name: 'Clear all' }).click());
  await expect(page).toHaveURL('/resources/?q=health');
  await expect(filters(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: /^\d+ resources? for “health”$/ })).toBeFocused();
  await page.goto('/resources/?year=2025');
  await page.getByRole('button', { name: '2025, take away' }).click();
  await expect(wholeList(page)).toBeFocused();
});

test('a reader in the filters keeps her place when they become boxes', async ({ page }) => {
  await page.route('**/search/records.json', async (route) => {
    await page.getByRole('main').getByRole('link', { name: 'Evidence', exact: true }).focus();
    await route.continue();
  });
  await page.goto('/resources/');
  await expect(facetBox(page, 'Kind', 'Recommendations')).toBeFocused();
});

function titles(page: Page): Promise<string[]> {
  return results(page).allTextContents();
}

function sort(page: Page) {
  return page.getByRole('combobox', { name: 'Sort by' });
}

function filters(page: Page) {
  return page.getByRole('list', { name: 'Filters that are on' });
}

/** The count that a box says its value would give. */
async function countOf(page: Page, facet: string, value: string): Promise<number> {
  const words = await facetBox(page, facet, value).evaluate((box) => box.closest('label')?.textContent ?? '');
  return Number(/\d+$/.exec(words)?.[0]);
}
