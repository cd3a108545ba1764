import type { Page } from '@playwright/test';
import { expect, test } from './journey';

test('the first Tab reaches the skip link, in sight, and Enter moves on to the main part', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
]) {
  test(`the whole home page can be walked with Tab at ${width} px, each stop in sight and marked`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const stops = await page.locator('a[href]:visible, button:visible, input:visible, summary:visible').count();
    const names: string[] = [];
    const problems: string[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, problem } = await lookAtFocus(page);
      names.push(name);
      if (problem) problems.push(`${name}: ${problem}`);
    }
    expect(problems).toEqual([]);
    expect(new Set(names).size).toBe(stops);
    expect(names.at(-1)).toContain('Privacy');
  });
}

test('a fold opens and closes with Enter', async ({ page }) => {
  await page.goto('/resources/remi-faqs/');
  const fold = page.getByRole('main').locator('details.fold').first();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold.locator('p').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(fold.locator('p').first()).toBeHidden();
});

/** What has the focus, as a name that differs from stop to stop, and what a reader would miss about it. */
async function lookAtFocus(page: Page): Promise<{ name: string; problem?: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return { name: 'nothing', problem: 'nothing has the focus' };
    const position = [...document.querySelectorAll('*')].indexOf(focused);
    const name = `${position} ${focused.tagName} ${focused.textContent || focused.getAttribute('name')}`;
    const [box] = [...focused.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (!box) return { name, problem: 'has no size' };
    const { x, y } = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return { name, problem: 'is out of sight' };
    const top = document.elementFromPoint(x, y);
    if (!top || !(focused.contains(top) || top.contains(focused)))
      return { name, problem: `lies under ${top?.tagName}` };
    // A row marks itself in place of its link, so the mark may be on an element round the focused one.
    const marked = [focused, focused.parentElement, focused.closest('li, article')].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    return marked ? { name } : { name, problem: 'shows no mark of the focus' };
  });
}
