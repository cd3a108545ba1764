/** Questions, however they are put: what the finder makes of them, and what it says. */
import type { Page } from '@playwright/test';
import { openFinder, results, said, settledAfter, wholeList } from './finder';
import { expect, test } from './journey';

test('results come with every letter, the count is said once at the end, and the focus stays in the box', async ({
  page,
}) => {
  await openFinder(page);
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.getByRole('checkbox').first().waitFor();
  await said(page).evaluate((region) => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  await settledAfter(page, async () => {
    await box.pressSequentially('leadershi');
    await expect(page.getByRole('heading', { name: 'resources for “leadershi”' })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await box.press('p');
  });
  await expect(box).toBeFocused();
  await expect(page).toHaveURL('/resources/?q=leadership');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['12 resources for “leadership”']);
  await expect(said(page)).toHaveCount(1);
  await expect(page.locator('[aria-live]')).toHaveCount(0);
});

test('rows that answer the next question too stay the very same, so nothing moves under a finger', async ({ page }) => {
  await openFinder(page);
  await page.getByRole('searchbox').focus();
  await page.getByRole('checkbox').first().waitFor();
  await settledAfter(page, async () => {
    await page.getByRole('searchbox').pressSequentially('leadership');
    await results(page)
      .first()
      .evaluate((link) => Reflect.set(window, 'row', link));
  });
  expect(
    await results(page)
      .first()
      .evaluate((link) => Reflect.get(window, 'row') === link),
  ).toBe(true);
});

test('a correction is shown, and can be undone', async ({ page }) => {
  await openFinder(page, '?q=matrnity');
  await expect(page.getByText('Showing “maternity”.')).toBeVisible();
  await expect(results(page).first()).toBeVisible();
  await settledAfter(page, () => page.getByRole('button', { name: 'Search for “matrnity” instead' }).click());
  await expect(page).toHaveURL('/resources/?q=matrnity&typed=yes');
  const heading = page.getByRole('heading', { name: '0 resources for “matrnity”' });
  await expect(heading).toBeFocused();
  await expect(page.getByText('Showing')).toBeHidden();
  await page.goBack();
  await expect(page.getByText('Showing “maternity”.')).toBeVisible();
});

test('where nothing is found the finder says what to do: spelling, filters, topics like it, and a word to the editors', async ({
  page,
}) => {
  await openFinder(page, '?q=mental+zqxv&year=2020&typed=yes');
  await expect(said(page)).toHaveText(/^0 resources for “mental zqxv”/);
  for (const words of ['Look at the spelling', 'Take a filter away']) await expect(page.getByText(words)).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Mental health' }).filter({ visible: true }).first()).toHaveAttribute(
    'href',
    '/topics/mental-health/',
  );
  const tell = page.getByRole('link', { name: 'Tell us what is missing' });
  expect(await tell.getAttribute('href')).toMatch(/\/contribute\/$|zqxv/);
  await expect(results(page)).toHaveCount(0);
});

test('words in quotes have to stand so, and words after a minus must not', async ({ page }) => {
  await openFinder(page, '?q=remi');
  const all = await results(page).count();
  await openFinder(page, '?q=remi+-webinars');
  expect(await results(page).count()).toBeLessThan(all);
  await expect(results(page).filter({ hasText: /webinars/i })).toHaveCount(0);
  await openFinder(page, '?q="community+voices"');
  await expect(results(page).first()).toContainText('Community Voices');
  await openFinder(page, '?q="voices+community"');
  await expect(results(page)).toHaveCount(0);
});

test('where the first answer is thin the full text joins after it, and its hits lead to their headings', async ({
  page,
}) => {
  await openFinder(page, '?q=training+for+managers');
  await expect(said(page)).toHaveText('2 resources for “training for managers”');
  const joined = page.getByRole('heading', { level: 2, name: '1 more in the full text' });
  await expect(joined).toBeVisible();
  await expect(results(page)).toHaveCount(2);
  await expect(results(page).first()).toContainText('Core Managers Training Programme');
  await page.getByRole('link', { name: /^In the text under “/ }).click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a phrase that stands only in a text is found there', async ({ page }) => {
  await openFinder(page, '?q="asked+for+their+views"');
  await expect(said(page)).toHaveText('1 resource for “"asked for their views"”');
  await expect(page.getByRole('heading', { level: 2, name: '1 in the full text' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'In the text under “Cancer”' })).toHaveAttribute('href', /#cancer$/);
});

test('the full text joins when it is asked, moves nothing that stands there, and the focus goes to what it adds', async ({
  page,
}) => {
  await openFinder(page, '?q=engagement');
  const before = await rowsNow(page);
  const button = page.getByRole('button', { name: 'Search the full text' });
  await expect(button).toBeVisible();
  await settledAfter(page, () => button.press('Enter'));
  await expect(page).toHaveURL('/resources/?q=engagement&deep=yes');
  expect((await rowsNow(page)).slice(0, before.length)).toEqual(before);
  await expect(page.getByRole('heading', { level: 2, name: /^\d+ more in the full text$/ })).toBeFocused();
  await expect(said(page)).toHaveText(`${await results(page).count()} resources for “engagement”`);
});

test('a query of any kind is answered, shown as text, and runs nothing', async ({ page }) => {
  test.setTimeout(60_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  await page.setViewportSize({ width: 320, height: 640 });
  await openFinder(page, '?sort=title');
  for (const words of [
    'a',
    'racism '.repeat(72).slice(0, 500),
    'x'.repeat(500),
    '🌲',
    'צדק בבריאות',
    'العدالة (في) الصحة',
    '<img src=x onerror="window.wasRun=true">',
    '"><script>wasRun=true</script>',
    '.*(a+)+$ [^\\w] \\ $& $1',
    '-',
    '"',
    '- "" -',
    '%00%',
    '__proto__ constructor',
  ]) {
    await settledAfter(page, async () => {
      await page.getByRole('searchbox').fill(words);
      await page.getByRole('searchbox').press('Enter');
    });
    expect.soft(await said(page).textContent(), words).toMatch(/^\d+ resources?/);
    expect.soft(await page.evaluate(() => new URLSearchParams(location.search).get('q')), words).toBe(words);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, `${words} makes the page wider`).toBe(0);
  }
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.has(window, 'wasRun'))).toBe(false);
  expect(faults).toEqual([]);
  await settledAfter(page, () =>
    page
      .getByRole('searchbox')
      .fill('')
      .then(() => page.goto('/resources/?sort=newest')),
  );
  await expect(wholeList(page)).toBeHidden();
});

/** Each result with its place in the page. */
function rowsNow(page: Page): Promise<string[]> {
  return results(page).evaluateAll((links) =>
    links.map((link) => `${link.textContent} at ${Math.round(link.getBoundingClientRect().top + scrollY)}`),
  );
}
