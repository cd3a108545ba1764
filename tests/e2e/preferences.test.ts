import type { Page } from '@playwright/test';
import { expect, test } from './journey';

test('light and dark follow the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/');
  const light = await lightnessOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await lightnessOf(page);
  expect(light.ground).toBeGreaterThan(0.8);
  expect(light.text).toBeLessThan(0.2);
  expect(dark.ground).toBeLessThan(0.2);
  expect(dark.text).toBeGreaterThan(0.8);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, the words stand out and the covers keep a frame`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('/');
    const { ground, text } = await lightnessOf(page);
    expect(Math.abs(ground - text)).toBeGreaterThan(0.6);
    const frames = await page
      .getByRole('main')
      .locator('.cover')
      .evaluateAll((covers) => covers.map((cover) => getComputedStyle(cover).borderTopWidth));
    expect(frames).not.toEqual([]);
    expect(frames.filter((width) => width === '0px')).toEqual([]);
  });
}

test('in forced colours the focus is marked in a system colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await page.keyboard.press('Tab');
  const style = await page
    .getByRole('link', { name: 'Skip to main content' })
    .evaluate((link) => getComputedStyle(link).outlineStyle);
  expect(style).not.toBe('none');
});

test('nothing moves for readers who ask for less motion, and colours alone change for the others', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  expect(await movingParts(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await movingParts(page)).toEqual(['background-color', 'color']);
});

test('on paper the page is black on white in every scheme, without its navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/resources/hearing-community-voices/');
  const { text } = await lightnessOf(page);
  expect(text).toBeLessThan(0.1);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByText('This page, with links:')).toBeVisible();
});

test('on paper, answers that are collapsed on the screen are open', async ({ page }) => {
  await page.goto('/resources/remi-faqs/');
  const answer = page.getByText('Yes, if a named person oversees the work.');
  await expect(answer).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(answer).toBeVisible();
});

/** How light, from 0 to 1, the ground of the page and the words of its heading are. */
async function lightnessOf(page: Page): Promise<{ ground: number; text: number }> {
  return page.evaluate(() => {
    const lightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return (red + green + blue) / 3 / 255;
    };
    const grounds = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    const heading = document.querySelector('h1') ?? document.body;
    return {
      ground: lightness(grounds.find((colour) => !/^rgba\(.*, 0\)$/.test(colour)) ?? 'rgb(255, 255, 255)'),
      text: lightness(getComputedStyle(heading).color),
    };
  });
}

/** The properties that change over time somewhere on the page, and the names of animations. */
async function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element);
      const isTimed = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      return [...(isTimed ? transitionProperty.split(', ') : []), ...(animationName === 'none' ? [] : [animationName])];
    });
    return [...new Set(parts)].sort();
  });
}
