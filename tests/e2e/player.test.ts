/** Recordings and transcripts, on the site with made-up ones. Stand-ins answer for YouTube and Vimeo. */
import type { BrowserContext, Page } from '@playwright/test';
import { portOfRecordings, saying, talk, talks } from '../recordings/made-up-talks';
import { problemsAt } from './axe-problems';
import { expect, test } from './journey';

const several = `/resources/${talks}/`;
const alone = `/resources/${talk}/`;
const providers = /^https:\/\/(?:www\.youtube-nocookie\.com|player\.vimeo\.com)\//;

/** Answers as YouTube's player does: when greeted, and with the time after a seek. */
const youtube = `<!DOCTYPE html><html lang="en"><title>Stand-in</title><p>Stand-in</p><script>
  const tell = (event, currentTime) => parent.postMessage(JSON.stringify({ event, info: { currentTime } }), '*');
  addEventListener('message', ({ data, source, origin }) => {
    if (source !== parent || origin !== new URLSearchParams(location.search).get('origin')) return;
    const { event, func, args } = JSON.parse(data);
    if (event === 'listening') tell('initialDelivery', Number(new URLSearchParams(location.search).get('start')));
    if (func !== 'seekTo') return;
    document.querySelector('p').textContent = 'Sent to ' + args[0];
    tell('infoDelivery', args[0]);
  });
</script>`;
const silent = '<!DOCTYPE html><html lang="en"><title>Stand-in</title><p>Nothing</p>';

test.use({ baseURL: `http://localhost:${portOfRecordings}` });

/** Replaces the players. The list collects every URL asked of another site. */
async function standIn(context: BrowserContext, html: string): Promise<string[]> {
  const asked: string[] = [];
  await context.route(providers, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  context.on('request', (request) => {
    if (!request.url().startsWith('http://localhost:')) asked.push(request.url());
  });
  return asked;
}

const poster = (page: Page, title = 'The morning') => page.getByRole('link', { name: new RegExp(`^Play .*${title}`) });
const current = (page: Page) => page.locator('.said[aria-current], .chapters [aria-current]');

test('nothing loads from another site before the press, and then only that player', async ({ page, context }) => {
  const asked = await standIn(context, youtube);
  await page.goto(several);
  await poster(page).hover();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Playing loads YouTube or Vimeo, which will see your IP address')).toBeVisible();
  expect(asked).toEqual([]);
  const before = await poster(page).boundingBox();
  await poster(page).press('Enter');
  const player = page.getByTitle('YouTube player: The morning');
  await expect(player).toBeFocused();
  expect(await player.boundingBox()).toEqual(before);
  await expect(page.getByRole('button', { name: 'Copy link to this moment' })).toBeVisible();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/aaaaaaaaaaa\?.*cc_load_policy=1.*&start=0$/);
});

test('Vimeo is asked not to track, and opens an unlisted video with its hash', async ({ page, context }) => {
  const asked = await standIn(context, silent);
  await page.goto(several);
  await poster(page, 'The evening').click();
  await expect.poll(() => asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^https:\/\/player\.vimeo\.com\/video\/123456\?h=abc123&.*dnt=1/);
});

test('a link to a moment opens the transcript there, and plays from there', async ({ page, context }) => {
  const asked = await standIn(context, youtube);
  await page.goto(`${several}#morning-t=${saying.minute}m0s`);
  const paragraph = page.locator('.said', { hasText: saying.words });
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toHaveAttribute('aria-current', 'true');
  expect(asked).toEqual([]);
  await page.getByRole('link', { name: `Play from ${saying.minute}:00` }).click();
  await expect.poll(() => asked.join()).toMatch(/&start=1200$/);
});

test('a chapter and a time move a recording that is playing', async ({ page, context }) => {
  await standIn(context, youtube);
  await page.goto(several);
  await poster(page).click();
  await expect(current(page).first()).toContainText('Welcome');
  await page.getByRole('link', { name: '10:00 Questions' }).click();
  await expect(page.frameLocator('iframe').getByText('Sent to 600')).toBeVisible();
  await expect(page).toHaveURL(/#morning-t=10m0s$/);
  await expect(current(page).first()).toContainText('Questions');
});

test('words are found in the whole transcript, and a part that did not load is loaded again', async ({ page }) => {
  await page.goto(several);
  await page.getByText('The morning', { exact: true }).last().click();
  const transcript = page.locator('[data-transcript=morning]');
  const box = transcript.getByRole('searchbox', { name: 'Find in the transcript' });
  await page.route('**/captions/**', (route) => route.abort());
  await page.reload();
  await page.getByText('The morning', { exact: true }).last().click();
  await box.fill('quick');
  await expect(transcript.getByRole('status')).toContainText('We couldn’t load the rest of the transcript.');
  await page.unroute('**/captions/**');
  await box.fill('Quicksilver');
  await expect(transcript.getByRole('status')).toHaveText('1 paragraph');
  await expect(transcript.locator('mark')).toHaveText('quicksilver');
  await expect(transcript.locator('.said:visible')).toHaveCount(1);
});

test('a player that does not answer is said to be late, and can be tried again', async ({ page, context }) => {
  const asked = await standIn(context, silent);
  await page.clock.install();
  await page.goto(several);
  await poster(page).click();
  await page.clock.runFor(4100);
  const status = page.locator('recording-player').first().getByRole('status');
  await expect(status).toHaveText('YouTube hasn’t answered. Your network may block it. Try again');
  // A message from another window is no answer.
  await page.evaluate(() => postMessage('{"event":"initialDelivery","info":{"currentTime":7}}', '*'));
  await expect(page.getByRole('button', { name: 'Copy link to this moment' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status).toHaveText('');
  await expect.poll(() => asked.length).toBe(2);
});

test('a file of our own has its captions, loads nothing before the press and starts at a time', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto(alone);
  const video = page.locator('video');
  await expect(video.locator('track[kind=captions]')).toHaveAttribute('src', `/captions/${talk}/alone.vtt`);
  expect(files.filter((path) => path.startsWith('/videos/'))).toEqual([]);
  await page.getByRole('link', { name: '0:12', exact: true }).click();
  await expect(video).toHaveJSProperty('currentTime', 12);
  await expect.poll(() => files).toContain('/videos/made-up.mp4');
  await expect(current(page)).toContainText('The second thing');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the poster is a link to YouTube, and the transcript can be read', async ({ page }) => {
    await page.goto(several);
    await expect(poster(page)).toHaveAttribute('href', 'https://www.youtube.com/watch?v=aaaaaaaaaaa');
    await expect(page.getByRole('link', { name: 'Watch on example.org: The noon' })).toBeVisible();
    await page.getByText('The morning', { exact: true }).last().click();
    await expect(page.getByRole('link', { name: 'Read the rest as plain text' })).toBeVisible();
    await page.goto(alone);
    await page.getByText('Show the rest of the transcript').click();
    await expect(page.getByText('The third thing is said.')).toBeVisible();
  });
});

for (const path of [several, alone])
  test(`axe finds nothing wrong with ${path}, and nothing is too wide`, async ({ page, context }) => {
    await standIn(context, youtube);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    if (path === several) await poster(page).click();
    for (const fold of await page.locator('main details').all())
      await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
    expect(await problemsAt(page, [320, 1440])).toEqual([]);
  });
