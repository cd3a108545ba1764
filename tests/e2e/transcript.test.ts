/** What is said in a recording: read, found, linked to and followed. On a made-up site, because real recordings with captions stand elsewhere. */
import type { Page } from '@playwright/test';
import { portOfRecordings, saying, talk, talks } from '../recordings/made-up-talks';
import { axeOn, tags } from './axe-faults';
import { breakAt } from './broken';
import { results, settledAfter } from './finder';
import { expect, test } from './journey';
import { players, standIn } from './player';

const overview = `/resources/${talks}/`;
const chapter = `${overview}morning/questions-2/`;
const moment = `#t=${saying.minute}m0s`;

test.use({ baseURL: `http://localhost:${portOfRecordings}` });

test('words that were said are found with their moment, and lead to it', async ({ page }) => {
  await page.goto('/resources/');
  await settledAfter(page, () => page.getByRole('searchbox').fill(saying.words));
  await expect(results(page).first()).toHaveText('Made-up talks');
  const hit = page.getByRole('link', { name: `Said at ${saying.minute}:00 by ${saying.speaker}` });
  await expect(page.locator('mark').filter({ hasText: 'lanterns' })).toBeVisible();
  await hit.click();
  await expectMoment(page);
  await expect(page.getByRole('link', { name: `Play from ${saying.minute}:00` })).toBeVisible();
});

test('words are found in the whole transcript, which stands on several pages', async ({ page }) => {
  await page.goto(overview);
  const find = page.locator('transcript-find').first();
  await find.getByRole('searchbox', { name: 'Find in the transcript' }).fill('Quicksilver');
  await expect(find.getByRole('status')).toHaveText('1 place');
  await find.getByRole('link', { name: `${saying.minute}:00` }).click();
  await expectMoment(page);
});

test('a transcript that does not come is said to be missing, and asked for again', async ({ page }) => {
  await page.goto(overview);
  const mend = await breakAt(page, '**/captions/**');
  const find = page.locator('transcript-find').first();
  const box = find.getByRole('searchbox');
  await box.fill('quick');
  await expect(find.getByRole('status')).toHaveText(/^The transcript could not be loaded\./);
  mend();
  await box.fill('quicksilver');
  await expect(find.getByRole('status')).toHaveText('1 place');
});

test('the words that are heard are marked, and a time in them moves the player', async ({ page, context }) => {
  await standIn(context, players.answering);
  await page.goto(chapter + moment);
  await page.getByRole('link', { name: 'Play from 20:00' }).click();
  await expect(page.locator('iframe')).toHaveAttribute('src', /[?&]start=1200(?:&|$)/);
  const said = page.locator('[data-transcript-of] p');
  await expect(said.filter({ hasText: saying.words })).toHaveAttribute('aria-current', 'true');
  const last = said.last();
  await last.getByRole('link').click();
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('p[aria-current]')).toHaveCount(1);
  const ground = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await last.evaluate(ground)).not.toBe('rgba(0, 0, 0, 0)');
  await expect(page.getByRole('navigation', { name: 'Chapters', exact: true }).locator('li[aria-current]')).toHaveText(
    /Questions, part 2 of 4$/,
  );
});

test('before the press a time starts nothing, and nothing is asked of another site', async ({ page, context }) => {
  const asked = await standIn(context, players.answering);
  await page.goto(`/resources/${talk}/`);
  await page.getByRole('link', { name: '0:12', exact: true }).click();
  await expect(page).toHaveURL(/#t=12s$/);
  await expect(page.getByRole('link', { name: 'Play from 0:12' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the words can be read, each moment is an anchor, and chapters lead to each other', async ({ page }) => {
    await page.goto(chapter + moment);
    await expectMoment(page);
    await page.getByRole('link', { name: /^Next: / }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questions, part 3 of 4');
    await page.getByRole('link', { name: 'Made-up talks' }).first().click();
    await expect(page).toHaveURL(new RegExp(`${overview}$`));
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of [overview, chapter + moment, `/resources/${talk}/`]) {
    test(`axe finds nothing wrong with ${address}, ${colorScheme}`, async ({ page, context }) => {
      await standIn(context, players.answering);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      expect((await (await axeOn(page)).withTags(tags).exclude('iframe').analyze()).violations).toEqual([]);
      await page
        .getByRole('link', { name: /^Play / })
        .first()
        .click();
      await expect(page.locator('iframe')).toBeVisible();
      expect((await (await axeOn(page)).withTags(tags).exclude('iframe').analyze()).violations).toEqual([]);
    });
  }
}

for (const width of [320, 1440]) {
  test(`nothing of a transcript stands out of a page of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const address of [overview, chapter, `/resources/${talk}/`]) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

async function expectMoment(page: Page): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${chapter}${moment}$`));
  const paragraph = page.locator('p:target');
  await expect(paragraph).toContainText(saying.words);
  await expect(paragraph).toBeInViewport();
}
