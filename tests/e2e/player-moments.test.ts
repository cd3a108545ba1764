import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import {
  address,
  playerOf,
  players,
  postAs,
  poster,
  recording,
  rewrite,
  said,
  sentTo,
  standIn,
  transcript,
} from './player';

const heard = '[data-transcript-of] [aria-current], [data-chapters-of] [aria-current]';

test('an address with a moment plays from there', async ({ page }) => {
  const asked = await standIn(page.context(), players.answering);
  await page.goto(`${address}#t=12m30s`);
  await expect(poster(page)).toHaveText(/Play from 12:30/);
  // Nothing says that the moment is one of the second talk.
  await expect(poster(page, 'How racism makes us sick')).toHaveText(/Play the talk/);
  await poster(page).press('Enter');
  await expect(playerOf(page)).toBeFocused();
  await expect.poll(() => asked).toHaveLength(1);
  expect(new URL(asked[0] ?? '').searchParams.get('start')).toBe('750');
});

test('a time link before the press loads nothing: it says from where it will play', async ({ page }) => {
  const asked = await openTranscript(page, players.answering);
  await page.getByRole('link', { name: '12:30' }).click();
  await expect(page).toHaveURL(/#t=12m30s$/);
  await expect(poster(page)).toHaveText(/Play from 12:30/);
  await expect(said(page)).toHaveText('It will play from 12:30.');
  expect(asked).toEqual([]);
});

test('while it plays, time links and chapters lead on, and what is heard is marked', async ({ page }) => {
  await openTranscript(page, players.answering);
  await poster(page).press('Enter');
  await expect(page.locator(heard)).toHaveText([/Beginning/, /First words/]);
  await page.getByRole('link', { name: '12:30' }).press('Enter');
  await expect(sentTo(page)).toHaveText('Sent to 750');
  await expect(page.locator(heard)).toHaveText([/Middle/, /Third words/]);
  await expect(page).toHaveURL(/#t=12m30s$/);
  await page.getByRole('link', { name: 'Middle' }).press('Enter');
  await expect(sentTo(page)).toHaveText('Sent to 190');
  await expect(page.locator(heard)).toHaveText([/Middle/, /Second words/]);
  await expect(page).toHaveURL(/#t=3m10s$/);
  await tellTime(page, 751.2);
  await expect(page.locator(heard)).toHaveText([/Middle/, /Third words/]);
});

test('a link to the paragraph being heard can be copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTranscript(page, players.answering);
  await poster(page).press('Enter');
  await expect(page.locator(heard).last()).toHaveText(/First words/);
  await page.getByRole('link', { name: '12:30' }).press('Enter');
  await expect(page.locator(heard).last()).toHaveText(/Third words/);
  await recording(page).getByRole('button', { name: 'Copy link to this moment' }).click();
  await expect(said(page)).toHaveText('Copied: link to 12:30.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${address}#t=12m30s`);
});

test('where the clipboard is refused, the link stands in a field and is selected', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await standIn(page.context(), players.answering);
  await page.goto(`${address}#t=90s`);
  await recording(page).getByRole('button', { name: 'Copy link to this moment' }).click();
  const field = recording(page).getByRole('textbox', { name: 'Link to this moment' });
  await expect(field).toHaveValue(`${baseURL}${address}#t=1m30s`);
  await expect(field).toBeFocused();
  await expect(said(page)).toHaveText('The browser does not copy it. Copy the selected link.');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}${address}#t=1m30s`);
});

test('the transcript follows where that is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await openTranscript(page, players.answering);
  await poster(page).press('Enter');
  const follow = page.getByRole('checkbox', { name: 'Follow in the transcript' });
  await expect(follow).not.toBeChecked();
  const third = page.getByText('Third words');
  const before = await page.evaluate(() => scrollY);
  await tellTime(page, 751);
  await expect(third).toHaveAttribute('aria-current', 'true');
  // A page that scrolls smoothly needs a moment to be caught at it.
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await tellTime(page, 0);
  await follow.check();
  await tellTime(page, 751);
  await expect(third).toBeInViewport();
});

test('who asks for less motion is not offered it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTranscript(page, players.answering);
  await poster(page).press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link to this moment' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('a recording at Vimeo plays with its own protocol, and is asked not to track', async ({ page }) => {
  const asked = await openTranscript(page, players.vimeo, [
    'data-embed="https://www.youtube-nocookie.com/embed/GNhcY6fTyBM"',
    'data-embed="https://player.vimeo.com/video/76979871?h=8272103f6e"',
  ]);
  await expect(recording(page)).toContainText('Vimeo then learns your internet address');
  await expect(recording(page)).toContainText('It is asked not to track you.');
  await poster(page).press('Enter');
  await expect(playerOf(page)).toBeFocused();
  await expect.poll(() => asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^https:\/\/player\.vimeo\.com\/video\/76979871\?h=8272103f6e&.*dnt=1/);
  await expect(async () => {
    await page.getByRole('link', { name: '12:30' }).press('Enter');
    await expect(sentTo(page)).toHaveText('Sent to 750', { timeout: 500 });
  }).toPass();
  await postAs(page, 'vimeo', { event: 'timeupdate', data: { seconds: 3 } });
  await expect(page.locator(heard)).toHaveText([/Beginning/, /First words/]);
});

test('a file of ours starts where a time link says', async ({ page }) => {
  const asked = await openTranscript(page, players.answering, [
    /<a class="cover frame[\s\S]*?<\/a>/,
    '<div class="cover frame grid mt-s5"><video controls preload="none" width="1280" height="720"><source src="/videos/talk.mp4" type="video/mp4"></video></div>',
  ]);
  const files: string[] = [];
  await page.route('**/videos/*', (route) => {
    files.push(route.request().url());
    return route.fulfill({ status: 404, body: '' });
  });
  const video = recording(page).locator('video');
  await expect(video).toHaveJSProperty('paused', true);
  expect(files).toEqual([]);
  await page.getByRole('link', { name: '12:30' }).click();
  await expect.poll(() => files.length).toBeGreaterThan(0);
  await expect(video).toHaveJSProperty('currentTime', 750);
  await expect(page.locator(heard)).toHaveText([/Middle/, /Third words/]);
  await video.evaluate((element: HTMLVideoElement) => {
    element.currentTime = 3;
    element.dispatchEvent(new Event('timeupdate'));
  });
  await expect(page.locator(heard)).toHaveText([/Beginning/, /First words/]);
  expect(asked).toEqual([]);
});

/** Opens the page with a transcript of its first talk, and whatever else is changed in it. */
async function openTranscript(page: Page, html: string, ...changes: [from: string | RegExp, to: string][]) {
  const asked = await standIn(page.context(), html);
  await rewrite(page, transcript, ...changes);
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('recording-player'));
  return asked;
}

/** Has the player of YouTube say where it is. */
function tellTime(page: Page, currentTime: number): Promise<void> {
  return postAs(page, 'nocookie', JSON.stringify({ event: 'infoDelivery', info: { currentTime } }));
}
