/** axe, and the width of the page, in every state of a recording. */
import type { Page } from '@playwright/test';
import { faultsAt } from './axe-faults';
import { expect, test } from './journey';
import { address, playerOf, players, poster, recording, rewrite, said, standIn, transcript } from './player';

const states: Record<string, (page: Page) => Promise<unknown>> = {
  'before the press': async (page) => {
    await standIn(page.context(), players.answering);
    await page.goto(address);
    await expect(poster(page)).toBeVisible();
  },
  playing: async (page) => {
    await standIn(page.context(), players.answering);
    await rewrite(page, transcript);
    await page.goto(`${address}#t=12m30s`);
    await poster(page).press('Enter');
    await expect(playerOf(page)).toBeFocused();
    await page.waitForLoadState('networkidle');
  },
  'not answering': async (page) => {
    await standIn(page.context(), players.silent);
    await page.clock.install();
    await page.goto(address);
    await poster(page).press('Enter');
    await page.clock.runFor(4100);
    await expect(said(page)).toHaveText(/has not answered/);
  },
  'the clipboard refused': async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`${address}#t=12m30s`);
    await recording(page).getByRole('button', { name: 'Copy link to this moment' }).click();
    await expect(recording(page).getByRole('textbox')).toBeFocused();
  },
};

for (const [name, bring] of Object.entries(states)) {
  test(`axe finds nothing wrong with a recording, and nothing is too wide: ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    // Colours change at once with the scheme then.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    await bring(page);
    expect(await faultsAt(page, [320, 1440])).toEqual([]);
  });
}

test('in forced colours the poster has a frame, and its triangle stands out of its disc', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(address);
  const { border, disc, plate } = await poster(page).evaluate((link) => ({
    border: getComputedStyle(link).borderTopWidth,
    disc: getComputedStyle(link.querySelector('.plate path') ?? link).fill,
    plate: getComputedStyle(link.querySelector('.plate') ?? link).backgroundColor,
  }));
  expect(border).not.toBe('0px');
  expect(disc).not.toBe(plate);
});
