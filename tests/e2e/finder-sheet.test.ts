import { expect, test } from '@playwright/test';
import { asking, count, openFinder, results, valueBox } from './finder';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

test('on a phone the filters open as a sheet, say what they would show, and keep the choices when Back closes it', async ({
  page,
}) => {
  await openFinder(page, '?q=remi');
  const before = await results(page).count();
  const filters = page.getByRole('link', { name: 'Filters' });
  await filters.click();
  const sheet = page.getByRole('navigation', { name: 'Narrow it down' });
  await expect(sheet.getByRole('heading', { name: 'Narrow it down' })).toBeFocused();
  await asking(page, () => valueBox(page, 'Kind', 'Tools').check());
  await expect(sheet.getByRole('link', { name: /^Show [1-9]\d* resources?$/ })).toBeVisible();
  await asking(page, () => page.goBack());
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL('/resources/?q=remi&category=tools');
  await expect(filters).toHaveText('Filters, 1 on');
  await expect(filters).toBeFocused();
  expect(await results(page).count()).toBeLessThan(before);
});

test('Escape and the link at its foot close the sheet, and the choices can be cleared in it', async ({ page }) => {
  await openFinder(page, '?q=remi&category=tools');
  const sheet = page.getByRole('navigation', { name: 'Narrow it down' });
  await page.getByRole('link', { name: 'Filters, 1 on' }).click();
  await expect(sheet).toBeVisible();
  await asking(page, () => sheet.getByRole('button', { name: 'Clear all' }).click());
  await expect(valueBox(page, 'Kind', 'Tools')).not.toBeChecked();
  await asking(page, () => page.keyboard.press('Escape'));
  await expect(sheet).toBeHidden();
  await page.getByRole('link', { name: 'Filters', exact: true }).click();
  await asking(page, () => sheet.getByRole('link', { name: /^Show \d+ resources$/ }).click());
  await expect(sheet).toBeHidden();
  await expect(count(page)).toBeVisible();
});

test('behind the sheet nothing can be reached', async ({ page }) => {
  await openFinder(page, '?q=remi');
  await page.getByRole('link', { name: 'Filters' }).click();
  await expect(page.getByRole('navigation', { name: 'Narrow it down' })).toBeVisible();
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest('#filters') ? '' : activeElement?.outerHTML;
    });
    expect(where).toBe('');
  }
});

test('nothing lies beyond the edge of a narrow screen, whatever is asked', async ({ page }) => {
  for (const query of [
    '?q=matrnity&category=evidence&audience=nhs',
    '?q=worthwhile+lambeth',
    `?q=${'a'.repeat(300)}`,
  ]) {
    await openFinder(page, query);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
