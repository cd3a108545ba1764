import { expect, test } from '@playwright/test';
import { asking, count, countOf, openFinder, results, search, valueBox } from './finder';
import { settled } from './kinds';

test('values of one facet add resources, facets together take them away, and each count comes true', async ({
  page,
}) => {
  await openFinder(page, '?q=london');
  const webinars = await countOf(page, 'Kind', 'Webinars and events');
  await asking(page, () => valueBox(page, 'Kind', 'Webinars and events').check());
  await expect(count(page)).toHaveText(`${webinars} resources for “london”`);
  const tools = await countOf(page, 'Kind', 'Tools');
  await asking(page, () => valueBox(page, 'Kind', 'Tools').check());
  await expect(count(page)).toHaveText(`${webinars + tools} resources for “london”`);
  const trust = await countOf(page, 'You can', 'Watch or listen');
  await asking(page, () => valueBox(page, 'You can', 'Watch or listen').check());
  await expect(count(page)).toHaveText(new RegExp(`^${trust} resources?`));
  expect(trust).toBeLessThan(webinars + tools);
});

test('the address holds what is chosen: Back, Forward, reload and a shared link bring it again', async ({
  page,
  context,
}) => {
  await openFinder(page, '?q=remi');
  await asking(page, () => valueBox(page, 'Kind', 'Tools').check());
  await asking(page, () => page.getByLabel('Sort by').selectOption('Title'));
  await expect(page).toHaveURL('/resources/?q=remi&category=tools&sort=title');
  const titles = await results(page).allTextContents();
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  await asking(page, () => page.goBack());
  await expect(page).toHaveURL('/resources/?q=remi&category=tools');
  await expect(page.getByLabel('Sort by')).toHaveValue('best');
  await asking(page, () => page.goBack());
  await expect(valueBox(page, 'Kind', 'Tools')).not.toBeChecked();
  await asking(page, () => page.goForward());
  await expect(valueBox(page, 'Kind', 'Tools')).toBeChecked();
  await page.reload();
  await settled(page);
  await expect(valueBox(page, 'Kind', 'Tools')).toBeChecked();
  const shared = await context.newPage();
  await openFinder(shared, '?q=remi&category=tools&sort=title');
  expect(await results(shared).allTextContents()).toEqual(titles);
});

test('chips take choices away one by one or all at once, and the focus stays on the page', async ({ page }) => {
  await openFinder(page, '?category=tools&category=webinars&stage=living-well');
  const chips = page.getByRole('list', { name: 'Filters that are on' });
  await expect(chips.getByRole('button')).toHaveCount(4);
  await asking(page, () => chips.getByRole('button', { name: 'Tools' }).click());
  await expect(page).toHaveURL('/resources/?category=webinars&stage=living-well');
  await expect(count(page)).toBeFocused();
  await asking(page, () => chips.getByRole('button', { name: 'Clear all' }).click());
  await expect(page).toHaveURL('/resources/');
  await expect(page.getByRole('heading', { name: /^All \d+ resources$/ })).toBeVisible();
  await expect(chips).toHaveCount(0);
});

test('choices without words answer too, and without any the whole list stands again', async ({ page }) => {
  await page.goto('/resources/');
  const box = valueBox(page, 'I have', '60 minutes');
  await asking(page, () => box.check());
  await expect(count(page)).toHaveText(/^\d+ resources$/);
  await asking(page, () => box.uncheck());
  await expect(page.getByRole('heading', { name: /^All \d+ resources$/ })).toBeVisible();
  await expect(page.locator('#results .answer')).toBeHidden();
});

test('a long facet shows its fullest values, and all of them when it is asked', async ({ page }) => {
  await openFinder(page, '?q=london');
  const topics = page.getByRole('group', { name: 'Topic', exact: true });
  await expect(topics.getByRole('checkbox')).toHaveCount(8);
  await topics.getByRole('button', { name: 'Show all 23' }).click();
  await expect(topics.getByRole('checkbox')).toHaveCount(23);
  await expect(topics.getByRole('checkbox').and(page.locator(':focus'))).toHaveCount(1);
});

test('the number of results is said once when the reader pauses, not at every letter', async ({ page }) => {
  await openFinder(page, '?q=trust');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[role="status"]');
    if (region) new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  await asking(page, async () => {
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').pressSequentially('maternity', { delay: 30 });
  });
  const said = await page.evaluate(() => Reflect.get(window, 'said'));
  expect(said.filter((words: string) => words.includes('“')).length).toBe(1);
  expect(said.at(-1)).toMatch(/^\d+ resources? for “maternity”$/);
  await expect(page.getByRole('status')).toHaveCount(1);
});

test('a choice that leaves nothing says that a filter may be the reason', async ({ page }) => {
  await openFinder(page, '?q=maternity&category=training');
  await expect(count(page)).toHaveText('0 resources for “maternity”');
  await expect(page.getByText('Take a filter away')).toBeVisible();
  await search(page, '');
  await expect(count(page)).toHaveText(/^[1-9]\d* resources?$/);
});
