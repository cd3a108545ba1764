/** A pack: put together, put in order, noted on, printed and saved, with nothing kept but its address. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { axeOn, tags } from './axe-faults';
import { expect, test } from './journey';

const two = '/pack/?t=Board+day&r=introduction-to-the-remi&n=Read+this+first&r=hearing-community-voices';

test('a page joins a pack, and the pack goes along to the list and takes a second one', async ({ page }) => {
  await page.goto('/resources/introduction-to-the-remi/');
  await page.getByRole('link', { name: 'Add to my pack', exact: true }).click();
  await expect(titles(page)).toHaveText([/introduction to the Race Equity Maturity Index/]);
  await page.getByRole('link', { name: 'Find more in the library' }).click();
  await expect(page.getByText('You are adding to your pack of 1')).toBeVisible();
  await page.getByRole('link', { name: 'Hearing Community Voices', exact: false }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hearing Community Voices');
  await page.getByRole('link', { name: 'Add to my pack', exact: true }).click();
  await expect(titles(page)).toHaveText([/Race Equity Maturity Index/, /Hearing Community Voices/]);
  await expect(page).toHaveURL(/\/pack\/\?r=introduction-to-the-remi&r=hearing-community-voices$/);
});

test('what a search found goes into a pack at once', async ({ page }) => {
  await page.goto('/resources/?q=trust');
  await page.getByRole('link', { name: /^Put these \d+ in a pack$/ }).click();
  await expect.poll(() => titles(page).count()).toBeGreaterThan(1);
});

test('pages change places by keyboard and by drag, notes and names are in the address, and going back undoes taking out', async ({
  page,
}) => {
  // Tall enough that both ends of a drag are in sight.
  await page.setViewportSize({ width: 1280, height: 1800 });
  await page.goto(two);
  await page.getByRole('button', { name: /^Move down: Advancing/ }).press('Enter');
  await expect(titles(page)).toHaveText([/^Hearing/, /^Advancing/]);
  await expect(page.getByRole('button', { name: /^Move down: Advancing/ })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Now 2 of 2');
  await page
    .locator('.pack-item')
    .nth(1)
    .dragTo(page.locator('.pack-item').nth(0), {
      sourcePosition: { x: 8, y: 30 },
      targetPosition: { x: 8, y: 30 },
      steps: 8,
    });
  await expect(titles(page)).toHaveText([/^Advancing/, /^Hearing/]);
  await page.getByLabel(/^Your note on: Hearing/).fill('For <all> & everyone');
  await page.getByLabel('Name of this pack').fill('Team day');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Team day');
  await page.reload();
  await expect(page.getByLabel(/^Your note on: Hearing/)).toHaveValue('For <all> & everyone');
  await expect(page.getByLabel(/^Your note on: Advancing/)).toHaveValue('Read this first');
  await page.getByRole('button', { name: /^Remove: Advancing/ }).click();
  await expect(titles(page)).toHaveCount(1);
  await page.goBack();
  await expect(titles(page)).toHaveText([/^Advancing/, /^Hearing/]);
});

test('an unknown page is named as missing, and the others stand', async ({ page }) => {
  await page.goto(`${two}&r=no-such-page&r=topics/trust`);
  await expect(page.getByRole('status')).toHaveText('4 pages, 1 of them missing');
  await expect(page.getByText('This library has no such page')).toHaveCount(1);
  await expect(titles(page)).toHaveText([/^Advancing/, /^Hearing/, 'no-such-page', 'Trust']);
});

test('a page is added by its address, and why another is not is said', async ({ page, baseURL }) => {
  await page.goto(two);
  const add = async (address: string) => {
    await page.getByLabel('Add a page by its address').fill(address);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  };
  await add('https://example.org/<b>');
  await expect(page.getByRole('alert')).toHaveText(/^This is not the address of a page of this library/);
  await add(`${baseURL}/resources/hearing-community-voices/`);
  await expect(page.getByRole('alert')).toHaveText('That page is in the pack already.');
  await add(`${baseURL}/topics/trust/`);
  await expect(titles(page)).toHaveText([/^Advancing/, /^Hearing/, 'Trust']);
});

test('a pack is saved as references, as a table, and as one document that opens by itself', async ({
  page,
  context,
}) => {
  await page.goto(two);
  const ris = await saved(page, 'References as RIS');
  expect(ris.name).toBe('board-day.ris');
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  await expect(page.locator('.pack-references li').first()).toContainText(`(Accessed: ${today})`);
  expect(ris.text.match(/^ER {2}-/gm)).toHaveLength(2);
  const bib = await saved(page, 'References as BibTeX');
  expect(bib.text.match(/^@/gm)).toHaveLength(2);
  const csv = await saved(page, 'Table (CSV)');
  expect(csv.text).toContain('Read this first');
  const html = await saved(page, 'One HTML file');
  const alone = await context.newPage();
  await alone.setContent(html.text);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('Board day');
  await expect(alone.getByText('Read this first')).toBeVisible();
  await expect(alone.locator('section:last-of-type li')).toHaveCount(2);
});

test('a pack of a hundred opens', async ({ page }) => {
  const items = Array.from({ length: 100 }, (_, index) => `r=a-page-with-a-name-as-long-as-most-of-them-${index}`);
  await page.goto(`/pack/?r=introduction-to-the-remi&${items.join('&')}`);
  await expect(page.getByRole('status')).toHaveText('100 pages, 99 of them missing');
});

for (const media of ['screen', 'print'] as const) {
  test(`axe finds nothing wrong with a pack on ${media}`, async ({ page }) => {
    await page.emulateMedia({ media });
    await page.goto(two);
    await expect(titles(page)).toHaveCount(2);
    const { violations } = await (await axeOn(page)).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('on paper a pack is a handout: contents, pages with their notes, references, and no tools', async ({ page }) => {
  await page.goto(two);
  await expect(titles(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.pack-contents')).toBeVisible();
  await expect(page.locator('.pack-note .print-only').first()).toHaveText('Read this first');
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
  await expect(page.getByRole('button').first()).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of packs says what it is and what there is instead', async ({ page }) => {
    await page.goto(two);
    await expect(page.getByText('needs a script')).toBeVisible();
    await expect(page.getByRole('link', { name: 'list of resources' })).toBeVisible();
  });
});

function titles(page: Page): ReturnType<Page['locator']> {
  return page.locator('.pack-item h2');
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
