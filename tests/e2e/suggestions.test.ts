/** Suggestions in the search box of every page. */
import { problemsAt } from './axe-problems';
import { expect, test } from './journey';

test('suggestions come with the first focus, and the keyboard chooses one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/topics/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('sugg'))).toEqual([]);
  await page.getByRole('searchbox').first().focus();
  const box = page.getByRole('combobox');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.pressSequentially('lamb');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const first = page.getByRole('option').first();
  await expect(first).toHaveText('Lambeth Borough');
  await expect(page.getByRole('status').filter({ hasText: /^\d suggestions$/ })).toHaveCount(1);
  expect(await problemsAt(page, [1280])).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(box).toHaveValue('lamb');
  await box.pressSequentially('e');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/places/lambeth/');
});

test('Enter searches for what was typed, unless a suggestion is chosen; a click opens one', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('main').locator('[name=q]');
  await box.pressSequentially('matern');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/resources/?q=matern');
  await page.goto('/');
  await box.pressSequentially('matern');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL('/topics/maternity/');
});

test('the box works when the suggestions can’t be loaded', async ({ page }) => {
  await page.route('**/search/suggestions.json', (route) => route.fulfill({ status: 404, body: 'no' }));
  await page.goto('/topics/');
  await page.getByRole('searchbox').first().fill('housing');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/resources/?q=housing');
});
