/** Sharing and citing a page: with the script, without it, and where the browser refuses. */
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';

/** The sheets of a PDF, whose objects Firefox compresses. */
function sheetsOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const objects = streams.map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
  return [text, ...objects].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const url = '/resources/structural-racism-ethnicity-and-health-inequalities-in-london/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the link of the page is copied without a query, and the button and a live region say so', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${url}?q=another#share`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  await expect(page.locator('[aria-live=polite]', { hasText: 'Copied' })).toBeAttached();
  expect(await clipboardOf(page)).toBe(baseURL + url);
  // It says so for four seconds.
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible({ timeout: 15_000 });
});

test('a resource prints on at most three sheets of A4 and a pack of two pages on one', async ({ page }) => {
  await page.goto(url);
  expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(3);
  await page.goto('/pack/?r=remi-faqs&n=Read+this+first&r=topics/trust');
  await expect(page.getByRole('listitem').filter({ hasText: 'Read this first' })).toBeAttached();
  expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

test('the original is cited first, with today’s date, and copied with its title in italics', async ({ page }) => {
  await page.goto(url);
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  const cite = page.locator('#cite');
  await expect(cite.locator('p').first()).toHaveText(
    new RegExp(`^Marmot, M\\. et al\\. \\(2024\\) .*instituteofhealthequity\\.org.*\\(Accessed: ${today}\\)\\.$`),
  );
  await cite.getByRole('button', { name: 'Copy Harvard reference' }).first().click();
  await expect(cite.getByRole('button', { name: 'Copied' })).toBeVisible();
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
  });
  expect(text).toBe(await cite.locator('p').first().textContent());
  expect(html).toContain('<i>Structural Racism, Ethnicity and Health Inequalities in London</i>');
});

test('one other style is open at a time, and the page itself can be cited', async ({ page }) => {
  await page.goto(url);
  const cite = page.locator('#cite');
  await cite.getByText('APA', { exact: true }).first().click();
  await expect(cite.getByText('& Callaghan, O. (2024).')).toBeVisible();
  await cite.getByText('Vancouver', { exact: true }).first().click();
  await expect(cite.getByText('Callaghan O. Structural Racism')).toBeVisible();
  await expect(cite.getByText('& Callaghan, O. (2024).')).toBeHidden();
  await cite.getByRole('button', { name: 'Copy Vancouver reference' }).click();
  await expect(cite.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await clipboardOf(page)).toMatch(/^Marmot M, Allen J, .*\[cited \d{4} [A-Z][a-z]{2} \d{1,2}\]\./);
  await cite.getByText('Cite this page instead').click();
  await expect(cite.getByText('LARCH resource library (2026)')).toBeVisible();
});

test('the card for an intranet page is copied as its HTML and as what it looks like', async ({ page }) => {
  await page.goto(url);
  await page.getByText('Intranet card').click();
  await page.getByRole('button', { name: 'Copy HTML' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
  });
  for (const copied of [text, html]) expect(copied).toContain(`<a href="https://larch-resources.example${url}">`);
});

test('where the browser refuses to copy, the text is in a field, selected', async ({ page, baseURL }) => {
  await page.goto(url);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByLabel('Copy this:');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(baseURL + url);
  expect(await page.evaluate(() => String(getSelection()))).toBe(baseURL + url);
});

test('one feature that fails takes no other with it', async ({ page }) => {
  await page.addInitScript(() => {
    Date.prototype.toLocaleDateString = () => {
      throw new Error('Not in this browser');
    };
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(page.locator('#cite p').first()).toContainText('(Accessed: day month year)');
});

test('a link to a passage leads to it', async ({ page }) => {
  await page.goto(url);
  const block = page.getByRole('main').locator('.prose li').first();
  await block.click({ position: { x: 1, y: 1 } });
  const marked = await block.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    walker.nextNode();
    const node = walker.nextNode();
    if (node) getSelection()?.setBaseAndExtent(node, 2, node, 30);
    return String(getSelection());
  });
  const button = page.getByRole('button', { name: 'Copy link to this passage' });
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  const copied = await clipboardOf(page);
  expect(copied).toMatch(/#:~:text=/);
  expect(decodeURIComponent(copied)).toContain(marked.trim().split(' ').slice(1, 3).join(' '));
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.getByRole('heading', { level: 1 }).click();
  await expect(button).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there are links and folds, and no button that does nothing', async ({ page }) => {
    await page.goto(url);
    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Cite the original' })).toBeInViewport();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Email' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=Structural%20Racism.*&body=.*%0D%0A%0D%0Ahttps%3A%2F%2Flarch-resources\.example%2Fresources/,
    );
    await page.getByText('APA', { exact: true }).first().click();
    await expect(page.getByText('& Callaghan, O. (2024).')).toBeVisible();
    await page.getByText('Intranet card').click();
    await expect(page.getByText('<p><strong><a href=')).toBeVisible();
    await expect(page.getByRole('link', { name: 'RIS' }).first()).toHaveAttribute('href', /\.ris$/);
    await page.getByRole('link', { name: 'QR code' }).click();
    await expect(page).toHaveURL(/\.qr\.svg$/);
  });
});

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
