/** The tour of this library: a film of our own with captions, chapters and a text of what is seen, on the page that says how to use it. */
import type { Page } from '@playwright/test';
import { axeOn, tags } from './axe-faults';
import { expect, test } from './journey';

const address = '/how-to-use/';

test('nothing of the film is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address);
  await page.locator('video').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/videos/'))).toEqual(['/videos/tour.webp']);
});

test('a time in the transcript plays the film from there, with its captions, and what is heard is marked', async ({
  page,
}) => {
  await page.goto(address);
  const paragraph = page.locator('[data-transcript-of] p').nth(3);
  const anchor = (await paragraph.getAttribute('id')) ?? '';
  await paragraph.getByRole('link').click();
  await expect.poll(() => timeOf(page)).toBeGreaterThanOrEqual(secondsOf(anchor));
  await expect.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.paused)).toBe(false);
  await expect(paragraph).toHaveAttribute('aria-current', 'true');
  const [first = ''] = ((await paragraph.locator('span').textContent()) ?? '').replace('Narrator: ', '').split('.');
  await expect
    .poll(() =>
      page.locator('video').evaluate((video: HTMLVideoElement) => {
        const captions = [...video.textTracks].find(({ kind, mode }) => kind === 'captions' && mode === 'showing');
        return [...(captions?.cues ?? [])].map((cue) => (cue as VTTCue).text.replace(/<[^>]*>/g, '')).join(' ');
      }),
    )
    .toContain(first.slice(0, 20));
  await expect(page).toHaveURL(new RegExp(`#${anchor}$`));
});

test('an address with a moment starts the film there', async ({ page }) => {
  await page.goto(`${address}#t=43s`);
  await expect.poll(() => timeOf(page)).toBe(43);
});

test('the page of a chapter starts the film at the chapter', async ({ page }) => {
  await page.goto(address);
  const other = page.context().waitForEvent('page');
  await page
    .locator('[data-chapters-of] a')
    .nth(2)
    .click({ modifiers: ['ControlOrMeta'] });
  const chapter = await other;
  await expect(chapter.getByRole('heading', { level: 1 })).toBeVisible();
  const start = Number(await chapter.locator('recording-player').getAttribute('data-start'));
  expect(start).toBeGreaterThan(0);
  await expect.poll(() => timeOf(chapter)).toBe(start);
});

test('the film is named, its controls are reached with the keyboard, and what is seen stands in words', async ({
  page,
}) => {
  await page.goto(address);
  const video = page.locator('video');
  await expect(video).toHaveAccessibleName('A tour of this library');
  await expect(page.getByRole('heading', { name: 'What is seen' })).toBeVisible();
  await video.focus();
  await expect(video).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong before and while the film plays, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    expect((await (await axeOn(page)).withTags(tags).analyze()).violations).toEqual([]);
    await page.locator('[data-transcript-of] p a').nth(1).click();
    await expect(page.getByRole('button', { name: 'Copy link to this moment' })).toBeVisible();
    expect((await (await axeOn(page)).withTags(tags).analyze()).violations).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the film has controls, two forms and captions, and its words stand on the page', async ({ page }) => {
    await page.goto(`${address}#t=43s`);
    await expect(page.locator('video[controls] > source')).toHaveCount(2);
    await expect(page.locator('video > track[kind="captions"][default]')).toHaveCount(1);
    await expect(page.locator('p:target')).toBeInViewport();
  });
});

function timeOf(page: Page): Promise<number> {
  return page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
}

function secondsOf(anchor: string): number {
  const [, minutes = '0', seconds = '0'] = /^t=(?:(\d+)m)?(\d+)s$/.exec(anchor) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
