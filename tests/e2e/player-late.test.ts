import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { address, playerOf, players, postAs, poster, recording, rewrite, said, standIn, transcript } from './player';

const late = 'YouTube’s player has not answered. The network here may block YouTube.';

test('a player that says nothing for four seconds gives way to other ways to the recording', async ({ page }) => {
  await press(page, players.silent);
  await page.clock.runFor(3900);
  await expect(said(page)).toHaveText('');
  await expect(playerOf(page)).toBeVisible();
  await page.clock.runFor(200);
  await expect(said(page)).toHaveText(late);
  await expect(playerOf(page)).toBeHidden();
  await expect(waysOf(page)).toHaveText(['The source page', 'Watch on YouTube', 'Watch on YouTube instead']);
  await expect(waysOf(page).first()).toBeFocused();
  await expect(waysOf(page).first()).toHaveAttribute('href', /^https:\/\/anti-racism\.london\//);
});

test('the page’s own transcript and documents come first', async ({ page }) => {
  await rewrite(page, transcript, [
    'data-recording="recording-1"',
    'data-recording="recording-1" data-transcript="#transcript" data-documents="#documents"',
  ]);
  await press(page, players.silent);
  await page.clock.runFor(4100);
  await expect(waysOf(page)).toHaveText([
    'Read the transcript',
    'The source page',
    'Documents',
    'Watch on YouTube',
    'Watch on YouTube instead',
  ]);
  await waysOf(page).first().click();
  await expect(page).toHaveURL(/#transcript$/);
});

test('a player that answers late takes its place back', async ({ page }) => {
  await press(page, players.silent);
  await page.clock.runFor(4100);
  await expect(said(page)).toHaveText(late);
  await postAs(page, 'nocookie', '{"event":"initialDelivery","info":{"currentTime":0}}');
  await expect(playerOf(page)).toBeVisible();
  await expect(playerOf(page)).toBeFocused();
  await expect(said(page)).toHaveText('YouTube’s player has answered.');
  await expect(waysOf(page)).toHaveText(['Watch on YouTube instead']);
});

test('who has moved on is left where they are when the player is late', async ({ page }) => {
  await press(page, players.silent);
  const other = poster(page, 'How racism makes us sick');
  await other.focus();
  await page.clock.runFor(4100);
  await expect(said(page)).toHaveText(late);
  await expect(other).toBeFocused();
});

test('a player that answers is left alone, and greeted no more', async ({ page }) => {
  await press(page, players.answering);
  await page.clock.runFor(600);
  await expect(recording(page).getByRole('button', { name: 'Copy link to this moment' })).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(playerOf(page)).toBeVisible();
  await expect(said(page)).toHaveText('');
});

test('words of anyone but the player’s own frame are no answer', async ({ page }) => {
  const asked = await press(page, players.silent);
  // Of the right form, from another window, and from another frame of the right origin.
  await poster(page, 'How racism makes us sick').press('Enter');
  await expect.poll(() => asked.length).toBe(2);
  await page.evaluate(() => postMessage('{"event":"initialDelivery","info":{"currentTime":7}}', '*'));
  await postAs(page, 'VzyjDR_AWzE', '{"event":"initialDelivery","info":{"currentTime":7}}');
  await expect(recording(page, 'How racism makes us sick').getByRole('button', { name: /^Copy/ })).toBeVisible();
  await page.clock.runFor(4100);
  await expect(said(page)).toHaveText(late);
  await expect(recording(page).getByRole('button', { name: /^Copy/ })).toHaveCount(0);
});

test('a frame that has been led to another site is not heard', async ({ page }) => {
  await press(page, players.silent);
  await page.context().route('https://player.vimeo.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script>parent.postMessage(\'{"event":"initialDelivery"}\', "*")</script>',
    }),
  );
  await playerOf(page).evaluate((frame) => frame.setAttribute('src', 'https://player.vimeo.com/video/1'));
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('vimeo'))).toBe(true);
  await page.clock.runFor(4100);
  await expect(said(page)).toHaveText(late);
});

test('trying again asks the player once more', async ({ page }) => {
  const asked = await press(page, players.silent);
  await page.clock.runFor(4100);
  await recording(page).getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => asked.length).toBe(2);
  await expect(playerOf(page)).toBeFocused();
  await page.clock.runFor(3900);
  await expect(playerOf(page)).toBeVisible();
  await page.clock.runFor(200);
  await expect(playerOf(page)).toBeHidden();
});

test('offline the other ways stand there at once', async ({ page }) => {
  const asked = await standIn(page.context(), players.answering);
  await page.goto(address);
  await page.context().setOffline(true);
  await poster(page).click();
  await expect(said(page)).toHaveText('You are offline, so YouTube cannot be reached.');
  await expect(waysOf(page).first()).toBeFocused();
  expect(asked).toEqual([]);
  await recording(page).getByRole('button', { name: 'Try again' }).click();
  await expect(recording(page).getByRole('button', { name: 'Try again' })).toHaveCount(1);
  await page.context().setOffline(false);
  await recording(page).getByRole('button', { name: 'Try again' }).click();
  await expect(playerOf(page)).toBeFocused();
});

async function press(page: Page, html: string): Promise<string[]> {
  const asked = await standIn(page.context(), html);
  await page.clock.install();
  await page.goto(address);
  // From here on, time passes only where a journey says so.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await poster(page).click();
  await expect(playerOf(page)).toBeVisible();
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('nocookie'))).toBe(true);
  return asked;
}

function waysOf(page: Page) {
  return recording(page).getByRole('link');
}
