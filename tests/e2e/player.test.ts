import type { Locator } from '@playwright/test';
import { expect, test } from './journey';
import { address, playerOf, players, poster, recording, standIn, title } from './player';

test('before the press nothing is asked of another site, and the page says what the press does', async ({ page }) => {
  const asked = await standIn(page.context(), players.answering);
  await page.goto(address);
  await poster(page).hover();
  await poster(page).focus();
  await page.waitForLoadState('networkidle');
  await expect(recording(page)).toContainText('Camara Jones');
  await expect(recording(page)).toContainText('20 minutes 31 seconds');
  await expect(recording(page)).toContainText(
    'Nothing has been loaded from YouTube. Playing brings in its player from youtube-nocookie.com: Google then learns your internet address, and may store data in your browser once it plays. Watch on YouTube instead.',
  );
  await expect(recording(page).getByRole('link', { name: 'Watch on YouTube instead' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=GNhcY6fTyBM',
  );
  await expect(recording(page, 'How racism makes us sick')).toContainText('Length not known');
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a press brings the player of that recording, and of nobody else, in the place of its poster', async ({
  page,
  baseURL,
}) => {
  const asked = await standIn(page.context(), players.answering);
  await page.goto(address);
  const before = await placeOf(poster(page));
  await poster(page).click();
  await expect(playerOf(page)).toBeFocused();
  await expect(poster(page)).toHaveCount(0);
  expect(await placeOf(playerOf(page))).toEqual(before);
  await expect(recording(page)).not.toContainText('Nothing has been loaded');
  await expect(recording(page).getByRole('button', { name: 'Copy link to this moment' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(asked).toHaveLength(1);
  const { origin, pathname, searchParams } = new URL(asked[0] ?? '');
  expect(origin + pathname).toBe('https://www.youtube-nocookie.com/embed/GNhcY6fTyBM');
  expect(searchParams.get('origin')).toBe(baseURL);
  expect(searchParams.get('disablekb')).toBe('1');
  expect(searchParams.get('cc_load_policy')).toBe('1');
  await expect(playerOf(page)).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  await expect(playerOf(page)).toHaveAttribute('allowfullscreen');
});

test('a press with a key that asks for another tab stays a link to YouTube', async ({ page }) => {
  const asked = await standIn(page.context(), players.answering);
  await page.goto(address);
  const other = page.context().waitForEvent('page');
  await poster(page).click({ modifiers: ['ControlOrMeta'] });
  await other;
  await expect(poster(page)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('nocookie'))).toEqual([]);
});

test('the keyboard reaches a poster, plays it with Enter and goes on from there', async ({ page }) => {
  await standIn(page.context(), players.answering);
  await page.goto(address);
  await page.getByRole('main').getByRole('link', { name: 'Further viewing' }).last().focus();
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    if (await poster(page).evaluate((link) => link === document.activeElement)) break;
  }
  await expect(poster(page)).toBeFocused();
  await expect(poster(page)).toHaveAccessibleName(`Play the talk 20 minutes 31 seconds ${title}`);
  await page.keyboard.press('Enter');
  await expect(playerOf(page)).toBeFocused();
  // The stand-in has nothing to stop at, but may be a stop itself.
  const next = recording(page).getByRole('link', { name: 'Watch on YouTube instead' });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
});

for (const width of [320, 1440]) {
  test(`at ${width} px the script changes words and moves nothing`, async ({ page, browser, baseURL }) => {
    const viewport = { width, height: 900 };
    const plain = await browser.newPage({ baseURL, viewport, javaScriptEnabled: false });
    await page.setViewportSize(viewport);
    const tops: (number | undefined)[] = [];
    for (const each of [plain, page]) {
      await each.goto(address);
      await each.waitForLoadState('networkidle');
      tops.push((await each.getByRole('heading', { name: 'Key facts' }).boundingBox())?.y);
    }
    await plain.close();
    expect(Math.abs((tops[1] ?? 0) - (tops[0] ?? 0))).toBeLessThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the poster is a link to YouTube and says so', async ({ page }) => {
    const asked = await standIn(page.context(), players.answering);
    await page.goto(address);
    const link = recording(page).getByRole('link', { name: `Watch on YouTube 20 minutes 31 seconds ${title}` });
    await expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=GNhcY6fTyBM');
    await expect(recording(page)).toContainText(
      'Nothing has been loaded from YouTube. The link opens youtube.com, where Google learns your internet address and may store data in your browser. Without script, the recording cannot play on this page.',
    );
    expect(asked).toEqual([]);
  });
});

test('a recording whose address is wanted has nothing to press, and leads to the page it comes from', async ({
  page,
}) => {
  await page.goto('/resources/introduction-to-the-remi/');
  const talk = page.getByRole('region', { name: 'Recording', exact: true });
  await expect(talk).toContainText('Address wanted');
  await expect(talk).toContainText('The address of this recording is not known to us');
  await expect(talk.locator('p').getByRole('link')).toHaveText(
    'Learning event on the Race Equity Maturity Index, anti-racism.london',
  );
  await expect(page.locator('script[src*=recording]')).toHaveCount(0);
});

/** Where a thing stands on its page, in whole pixels, wherever the page is scrolled to. */
function placeOf(thing: Locator): Promise<number[]> {
  return thing.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height].map(Math.round);
  });
}
