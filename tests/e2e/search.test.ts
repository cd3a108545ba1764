import { expect, test } from '@playwright/test';
import { asking, count, openFinder, results, search } from './finder';
import { settled } from './kinds';

test('a search on the home page leads to the finder with its answer', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('Safia Marcano');
  await page.getByRole('button', { name: 'Search' }).click();
  await settled(page);
  await expect(page).toHaveURL('/resources/?q=Safia+Marcano');
  await expect(count(page)).toHaveText('3 resources for “Safia Marcano”');
  await expect(results(page)).toHaveCount(3);
  await expect(page.getByRole('searchbox')).toHaveValue('Safia Marcano');
});

test('a slip is mended, said, and taken back when the reader wants the word as it was typed', async ({ page }) => {
  await openFinder(page, '?q=matrnity');
  await expect(count(page)).toHaveText(/^[1-9]\d* resources? for “maternity”$/);
  await expect(page.getByText('Showing “maternity”.')).toBeVisible();
  await asking(page, () => page.getByRole('button', { name: 'Search for “matrnity” instead' }).click());
  await expect(page).toHaveURL('/resources/?q=matrnity&typed=yes');
  await expect(count(page)).toHaveText('0 resources for “matrnity”');
  await expect(count(page)).toBeFocused();
});

test('the answer comes while the reader types, and the address follows', async ({ page }) => {
  await page.goto('/resources/');
  const box = page.getByRole('searchbox');
  await box.focus();
  await box.pressSequentially('infogr');
  await expect(results(page).first()).toContainText('Infographic');
  await expect(box).toBeFocused();
  await settled(page);
  await expect(page).toHaveURL('/resources/?q=infogr');
});

test('a result says where it matched, with the words marked, and leads to the heading', async ({ page }) => {
  await openFinder(page, '?q=stop+and+search+police');
  const row = page.locator('#results .answer li').filter({ hasText: 'Racial health inequalities across London' });
  await expect(row.locator('mark').first()).toBeVisible();
  await openFinder(page, '?q=safia+marcano');
  await expect(page.locator('#results .hit').first()).toHaveText('With Safia Marcano');
  await openFinder(page, '?q=questions+from+the+audience+remi');
  const hit = page.locator('#results .hit a').first();
  await expect(hit).toHaveText(/^In the text under/);
  await hit.click();
  await expect(page).toHaveURL(/\/resources\/[^/]+\/#/);
  await expect(page.locator(':target')).toBeVisible();
});

test('a quoted phrase is found in the full texts where it stands, and nowhere else', async ({ page }) => {
  await openFinder(page, `?q=${encodeURIComponent('"asked for their views in April and May 2023"')}`);
  await expect(page.getByRole('heading', { name: '1 more in the full text' })).toBeVisible();
  const hit = page.locator('#results .hit a');
  await expect(hit).toHaveText('In the text under “Cancer”');
  await expect(page.locator('#results .hit mark').first()).toHaveText('asked');
});

test('a word with a minus keeps resources away', async ({ page }) => {
  await openFinder(page, '?q=remi');
  const all = await results(page).allTextContents();
  expect(all.some((title) => /webinar/i.test(title))).toBe(true);
  await search(page, 'remi -webinars');
  const left = await results(page).allTextContents();
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((title) => /webinar/i.test(title))).toEqual([]);
});

test('the full text joins when it is asked, below what stands there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openFinder(page, '?q=leadership');
  const before = await results(page).allTextContents();
  expect(before.length).toBeGreaterThan(2);
  expect(asked.filter((address) => address.startsWith('/search/text/'))).toEqual([]);
  await asking(page, () => page.getByRole('button', { name: 'Search the full text' }).click());
  const after = await results(page).allTextContents();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
  await expect(page).toHaveURL('/resources/?q=leadership&deep=yes');
});

test('where nothing is found the reader is told how to go on', async ({ page }) => {
  await openFinder(page, '?q=mentel+helthness+zzz&typed=yes');
  await expect(count(page)).toHaveText('0 resources for “mentel helthness zzz”');
  const main = page.getByRole('main');
  await expect(main.getByText('Look at the spelling')).toBeVisible();
  await expect(main.getByRole('link', { name: 'Mental health', exact: true })).toHaveAttribute(
    'href',
    '/topics/mental-health/',
  );
  await expect(main.getByRole('link', { name: 'Tell us what is missing' })).toHaveAttribute('href', '/contribute/');
});

test('odd words are answered without an error, as text, and run nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('/resources/');
  for (const words of [
    'a',
    'a'.repeat(500),
    '🙂',
    'العنصرية',
    '<img src=x onerror="window.wasRun=true">',
    '(.*)+[a-z]{2,}\\',
    '"',
    '-',
    '__proto__',
  ]) {
    await search(page, words);
    await expect(count(page)).toContainText(words.trim());
  }
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.has(window, 'wasRun'))).toBe(false);
  expect(faults).toEqual([]);
});

test('many results come ten at a time, and the focus goes to the first that is new', async ({ page }) => {
  await openFinder(page, '?q=racism');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect(results(page).nth(10)).toBeFocused();
});
