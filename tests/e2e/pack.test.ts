/** The reader's pack: filled while browsing, arranged, sent and opened from a link. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeOn, tags } from './axe-problems';
import { expect, test } from './journey';

const faqs = '/resources/remi-faqs/';
const review = '/resources/structural-racism-ethnicity-and-health-inequalities-in-london/';
const two =
  '/pack/?t=Board+day&r=remi-faqs&n=Read+this+first&r=structural-racism-ethnicity-and-health-inequalities-in-london';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('on any page', () => {
  test('adding stays on the page, says so, counts in the header, and can be undone', async ({ page }) => {
    await page.goto(faqs);
    const count = page.locator('.pack-link .pack-count');
    await expect(count).toHaveText('(0)');
    await add(page);
    await expect(page).toHaveURL(faqs);
    await expect(page.getByRole('status')).toHaveText('Added. 1 page in your pack. View pack · Undo');
    await expect(count).toHaveText('1');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'View pack' })).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('status')).toHaveText('Removed from your pack.');
    await expect(count).toHaveText('(0)');
    await expect(page.getByRole('button', { name: 'Add to pack' })).toBeFocused();
  });

  test('the pack is kept from page to page, on reload and on going back', { tag: '@chromium' }, async ({ page }) => {
    await page.goto(faqs);
    await add(page);
    await page.goto(review);
    await expect(page.locator('.pack-link .pack-count')).toHaveText('1');
    await add(page);
    await page.reload();
    await expect(page.locator('.pack-link .pack-count')).toHaveText('2');
    await add(page);
    await expect(page.getByRole('status')).toHaveText('Already in your pack. View pack');
    await page.goBack();
    await expect(page.locator('.pack-link .pack-count')).toHaveText('2');
    await page.locator('.pack-link').click();
    await expect(titles(page)).toHaveText([/^REMI FAQs/, /^Structural Racism/]);
  });

  test('on a phone the menu has the count', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(faqs);
    await add(page);
    await expect(page.locator('.menu > summary')).toHaveText('Menu (1)');
  });

  test('a row that is drawn later can be added too', async ({ page }) => {
    await page.goto(faqs);
    await page.getByRole('main').evaluate((main) => {
      const link = document.createElement('a');
      link.href = '/pack/?r=topics/trust';
      link.dataset.pack = 'topics/trust';
      link.textContent = 'Add the topic';
      main.prepend(link);
    });
    await page.getByRole('link', { name: 'Add the topic' }).click();
    await expect(page).toHaveURL(faqs);
    await expect(page.getByRole('status')).toContainText('Added.');
  });

  test('a browser that keeps nothing opens the pack with the page instead', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      }),
    );
    await page.goto(faqs);
    await add(page);
    await expect(titles(page)).toHaveText([/^REMI FAQs/]);
    await expect(page.getByText('Your browser doesn’t keep packs, so copy the link')).toBeVisible();
    await page.getByLabel(/^Note/).fill('Kept in the link');
    await page.reload();
    await expect(page.getByLabel(/^Note/)).toHaveValue('Kept in the link');
  });
});

test.describe('the page of the pack', () => {
  test('opens a link, and keeps every change on reload', async ({ page }) => {
    await page.goto(two);
    await expect(titles(page)).toHaveText([/^REMI FAQs/, /^Structural Racism/]);
    await expect(page.getByLabel('Title')).toHaveValue('Board day');
    await expect(page.getByRole('button', { name: /^Move up: REMI/ })).toBeHidden();
    await page.getByRole('button', { name: /^Move down: REMI/ }).press('Enter');
    await expect(titles(page)).toHaveText([/^Structural Racism/, /^REMI FAQs/]);
    // It can go no further down.
    await expect(page.getByRole('button', { name: /^Move up: REMI/ })).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('Now 2 of 2.');
    await page.getByLabel(/^Note.*Structural/).fill('For <all> & everyone');
    await page.getByLabel('Message').fill('Two lines\nfor you');
    await page.reload();
    await expect(titles(page)).toHaveText([/^Structural Racism/, /^REMI FAQs/]);
    await expect(page.getByLabel(/^Note.*Structural/)).toHaveValue('For <all> & everyone');
    await expect(page.getByLabel(/^Note.*REMI/)).toHaveValue('Read this first');
    await expect(page.getByLabel('Message')).toHaveValue('Two lines\nfor you');
  });

  test('a note can be edited by mouse: the caret goes where it is clicked', async ({ page }) => {
    await page.goto(two);
    const note = page.getByLabel(/^Note.*REMI/);
    await note.click({ position: { x: 14, y: 20 } });
    await page.keyboard.type('Please ');
    await expect(note).toHaveValue('Please Read this first');
    expect(await page.locator('[draggable=true]').count()).toBe(0);
  });

  test('removing a page and emptying the pack can be undone', async ({ page }) => {
    await page.goto(two);
    await page.getByRole('button', { name: /^Remove: REMI/ }).click();
    await expect(titles(page)).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(titles(page)).toHaveText([/^REMI FAQs/, /^Structural Racism/]);
    await page.getByRole('button', { name: 'Empty the pack' }).click();
    await expect(page.getByText('Your pack is empty. Choose')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByLabel(/^Note.*REMI/)).toHaveValue('Read this first');
    await page.getByRole('button', { name: /^Remove: Structural/ }).click();
    await page.getByLabel(/^Note.*REMI/).fill('Written since');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(titles(page)).toHaveCount(2);
    await expect(page.getByLabel(/^Note.*REMI/)).toHaveValue('Written since');
  });

  test('a link that opens beside an own pack asks: add, replace or keep', async ({ page }) => {
    const open = async () => {
      await page.goto('/pack/?r=topics/trust');
      await page.getByRole('button', { name: 'Empty the pack' }).click();
      await page.goto('/pack/?r=topics/trust');
      await expect(titles(page)).toHaveText(['Trust']);
      await page.goto(two);
      await expect(page.getByRole('heading', { name: 'Replace your pack, or add these 2?' })).toBeFocused();
      await expect(titles(page)).toHaveText(['Trust']);
    };
    await page.goto('/pack/?r=topics/trust');
    await expect(titles(page)).toHaveText(['Trust']);
    await open();
    await page.getByRole('button', { name: 'Add to my pack' }).click();
    await expect(titles(page)).toHaveText(['Trust', /^REMI FAQs/, /^Structural Racism/]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(titles(page)).toHaveText(['Trust']);
    await open();
    await page.getByRole('button', { name: 'Replace my pack' }).click();
    await expect(titles(page)).toHaveText([/^REMI FAQs/, /^Structural Racism/]);
    await open();
    await page.getByRole('button', { name: 'Keep my pack as it is' }).click();
    await page.reload();
    await expect(titles(page)).toHaveText(['Trust']);
  });

  test('the link that is copied has everything, or no notes, and a long one is warned of', async ({
    page,
    baseURL,
  }) => {
    await page.goto(two);
    await expect(titles(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
    expect(await clipboardOf(page)).toBe(baseURL + two);
    await page.getByRole('button', { name: 'Copy link without notes' }).click();
    await expect.poll(() => clipboardOf(page)).toBe(`${baseURL}${two.replace('&n=Read+this+first', '')}`);
    await expect(page.getByText('some mail programs cut long links')).toBeHidden();
    await page.getByLabel('Message').fill('Long '.repeat(200));
    await page.getByLabel(/^Note.*REMI/).fill('Long '.repeat(100));
    await page.getByLabel(/^Note.*Structural/).fill('Long '.repeat(100));
    await expect(page.getByText('some mail programs cut long links')).toBeVisible();
  });

  test('any page of the site can be in a pack, with its type', async ({ page }) => {
    await page.goto('/pack/?r=topics/trust&r=pages/about&r=statistics/unemployment-2022&r=audiences/nhs');
    await expect(titles(page)).toHaveText(['Trust', /LARCH/, /\d/, /NHS/]);
    await expect(page.locator('.items .label').first()).toHaveText('Topic');
    await expect(page.locator('.items .warning').filter({ hasText: /./ })).toHaveCount(0);
  });

  test('a page that doesn’t exist is named, and the others are shown', async ({ page }) => {
    await page.goto('/pack/?r=no-such-page&r=remi-faqs');
    await expect(titles(page)).toHaveText(['no-such-page', /^REMI FAQs/]);
    await expect(page.getByText('This page doesn’t exist or has been removed.')).toHaveCount(1);
  });

  test('a page is added by its link, or the reason why not is given', async ({ page, baseURL }) => {
    await page.goto(two);
    await page.getByText('Add a page by link').click();
    const problem = page.getByRole('alert').filter({ hasText: /./ });
    const enter = async (link: string) => {
      await page.getByLabel('Link to a page of this site').fill(link);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    };
    await enter('https://example.org/<b>');
    await expect(problem).toHaveText(/^That isn’t a link to a page of this site\./);
    await enter('http://[');
    await expect(problem).toHaveText(/^That isn’t a link/);
    await enter(' ');
    await expect(problem).toHaveText(/^That isn’t a link/);
    await enter(`${baseURL}/pack/`);
    await expect(problem).toHaveText('The home page and the pack page can’t be added.');
    await enter(baseURL + faqs);
    await expect(problem).toHaveText('That page is already in your pack.');
    await enter(`${baseURL}/topics/trust/?q=1#main`);
    await expect(titles(page)).toHaveText([/^REMI FAQs/, /^Structural Racism/, 'Trust']);
  });

  test('a pack is saved as references and as one HTML file that opens by itself', { tag: '@chromium' }, async ({
    page,
    context,
  }) => {
    await page.goto(`${two}&r=topics/trust`);
    await expect(titles(page)).toHaveCount(3);
    await page.getByText('References for all 3').click();
    const ris = await saved(page, 'RIS');
    expect(ris.name).toBe('board-day.ris');
    expect(ris.text.match(/^ER {2}-/gm)).toHaveLength(3);
    expect((await saved(page, 'BibTeX')).text.match(/^@/gm)).toHaveLength(3);
    await page.getByText('Download', { exact: true }).click();
    const html = await saved(page, 'Download as HTML');
    const alone = await context.newPage();
    await alone.setContent(html.text);
    await expect(alone.getByRole('heading', { level: 1 })).toHaveText('Board day');
    await expect(alone.getByText('Read this first')).toBeVisible();
  });

  test('a pack of a hundred opens', async ({ page }) => {
    const items = Array.from({ length: 99 }, (_, index) => `r=a-page-with-a-name-as-long-as-most-${index}`);
    await page.goto(`/pack/?r=remi-faqs&${items.join('&')}`);
    await expect(titles(page)).toHaveCount(100);
  });

  test('on paper it is a handout: title, message, pages with their notes, and nothing to press', {
    tag: '@chromium',
  }, async ({ page }) => {
    await page.goto(`${two}&m=For+Friday`);
    await expect(titles(page)).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Board day').last()).toBeVisible();
    await expect(page.locator('p', { hasText: 'For Friday' })).toBeVisible();
    await expect(page.locator('.items .print-only', { hasText: 'Read this first' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });

  test('axe finds nothing wrong with it', async ({ page }) => {
    await page.goto(two);
    await expect(titles(page)).toHaveCount(2);
    const { violations } = await (await axeOn(page)).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('“Add to pack” is a link, and the page of the pack says what it needs', async ({ page }) => {
    await page.goto(faqs);
    await page.getByRole('link', { name: 'Add to pack' }).click();
    await expect(page).toHaveURL('/pack/?r=remi-faqs');
    await expect(page.getByText('This needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

function titles(page: Page): ReturnType<Page['locator']> {
  return page.locator('.items h2');
}

async function add(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to pack' }).first().click();
}

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
