/** The finder's page: what a reader sees first, how far it is by keyboard, and that nothing moves. */
import type { Page } from '@playwright/test';
import { problemsAt } from './axe-problems';
import { facetBox, openFinder, results, settledAfter, wholeList } from './finder';
import { expect, test } from './journey';

test('with a query the first result is in the first screen, and at most 17 presses of Tab away', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openFinder(page, '?q=maternity+in+lambeth&topic=maternity');
  const top = await results(page)
    .first()
    .evaluate((link) => link.closest('li')?.getBoundingClientRect().top);
  expect(top).toBeLessThanOrEqual(420);
  let presses = 0;
  const isThere = () => page.evaluate(() => document.activeElement?.closest('.results') != null);
  do {
    await page.keyboard.press('Tab');
    presses += 1;
  } while (!(await isThere()) && presses < 30);
  expect(presses).toBeLessThanOrEqual(17);
});

test('“Skip to results” leads past the box', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openFinder(page, '?q=maternity');
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#results') != null)).toBe(true);
});

test('without a query the gold head is small, and the list says its order', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openFinder(page);
  const height = await page.evaluate(() =>
    ['.gold-head', '.slim'].reduce(
      (sum, name) => sum + (document.querySelector<HTMLElement>(name)?.offsetHeight ?? 0),
      0,
    ),
  );
  expect(height).toBeLessThanOrEqual(236);
  await expect(wholeList(page)).toBeVisible();
  await expect(page.getByText('Best match')).toHaveCount(0);
  await expect(page.locator('.dense > li')).toHaveCount(22);
});

for (const width of [390, 768, 1440])
  test(`nothing moves while a search opens on a slow connection, ${width} px wide`, async ({ page, context }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 850 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Reflect.set(window, 'shifts', shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const network = await context.newCDPSession(page);
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    for (const query of ['', '?q=maternity+in+lambeth', '?q=bus+timetable', '?topic=maternity']) {
      await openFinder(page, query);
      await page.waitForTimeout(500);
      const shifts: number[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
      expect
        .soft(
          shifts.reduce((sum, each) => sum + each, 0),
          query,
        )
        .toBeLessThanOrEqual(0.02);
    }
  });

const states: Record<string, string> = {
  'an answer and chips': '?q=maternity+in+lambeth&topic=maternity',
  'closest matches': '?q=kings+college+london+zzqx',
  'nothing found': '?q=bus+timetable',
  'passages of the full text': '?q=engagement&deep=yes',
  'the sheet with choices': '?q=health&topic=trust&topic=structural-racism#filters',
};

for (const [name, query] of Object.entries(states))
  test(`axe finds nothing wrong: ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    await openFinder(page, query);
    expect(await problemsAt(page, query.includes('#') ? [320] : [320, 1280])).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the filters are a sheet: nothing behind it can be reached, and Back or Escape closes it', async ({ page }) => {
    await openFinder(page, '?q=racism');
    await page.getByRole('link', { name: 'Filters' }).click();
    await expect(sheet(page).getByRole('heading', { name: 'Filters' })).toBeFocused();
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('#filters') != null,
      );
      expect(isInside).toBe(true);
    }
    await settledAfter(page, async () => (await facetBox(page, 'Type', 'Tools')).check());
    await expect(sheet(page).getByRole('link', { name: /^Show \d+ results?$/ })).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Filters (1)' })).toBeFocused();
  });

  test('text fields are at least 16 px, so that phones don’t zoom in', async ({ page }) => {
    await openFinder(page);
    const sizes = await page
      .getByRole('searchbox')
      .evaluateAll((boxes) => boxes.map((box) => Number.parseFloat(getComputedStyle(box).fontSize)));
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(16);
  });

  test('without script the sheet opens, its links lead to pages, and the box says what it needs', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(`${baseURL}/resources/`);
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await page.getByRole('link', { name: 'Filters' }).click();
    await sheet(page).getByRole('link', { name: 'Evidence', exact: true }).click();
    await expect(page).toHaveURL(`${baseURL}/categories/evidence/`);
    await context.close();
  });
});

function sheet(page: Page) {
  return page.locator('#filters');
}
