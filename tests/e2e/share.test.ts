/** Handing a page on: with the script, without it, and where the browser does not let it. */
import type { Page } from '@playwright/test';
import { expect, test } from './journey';

const address = '/resources/hearing-community-voices/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the address of the page is copied, without what was searched for, and that is said', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${address}?r=another-page#people`);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  await expect(page.locator('[aria-live=polite]', { hasText: 'Copied: Copy the address' })).toBeAttached();
  expect(await clipboardOf(page)).toBe(baseURL + address);
});

test('a card for an intranet page is copied as its HTML and as what it looks like', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'Card for an intranet page' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
  });
  expect(text).toContain('<a href="https://larch-resources.example/resources/hearing-community-voices/">');
  expect(html).toContain('<a href="https://larch-resources.example/resources/hearing-community-voices/">');
  expect(page.url()).toContain(address);
});

test('a figure is copied as its sentence, with its source and where its cautions stand', async ({ page }) => {
  await page.goto('/statistics/lambeth-worthwhile-2021/');
  await page.getByRole('button', { name: 'Copy this figure with its source' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  const copied = await clipboardOf(page);
  expect(copied).toBe(await page.locator('#copy').textContent());
  expect(copied).toMatch(
    /^In Lambeth in 2021, 55% of .* residents\. Source: State of the Borough 2022, quoted by LARCH, /,
  );
  expect(copied).toContain('https://www.lambeth.gov.uk/elections-and-council/');
  expect(copied).toContain('https://larch-resources.example/statistics/lambeth-worthwhile-2021/)');
});

test('a link to a passage leads to it, though the same words stand earlier on the page', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.standfirst')).toContainText('co-production');
  const words = 'and what co-production adds to it';
  await mark(page, words, 'co-produc');
  const button = page.getByRole('button', { name: 'Copy a link to this passage' });
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await clipboardOf(page);
  expect(copied).toMatch(/#:~:text=[^,]*what-,co%2Dproduction$/);
  const other = await page.context().newPage();
  await other.goto(copied);
  await expect(other.locator('p', { hasText: words })).toBeInViewport();
  await expect(other.locator('.standfirst')).not.toBeInViewport();
});

test('the button for a passage goes when nothing is marked', async ({ page }) => {
  await page.goto(address);
  await mark(page, 'that day was a Wednesday', 'Wednesday');
  const button = page.getByRole('button', { name: 'Copy a link to this passage' });
  await expect(button).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(button).toBeHidden();
});

test('where the browser does not let a page copy, the address is shown to be copied by hand', async ({
  page,
  baseURL,
}) => {
  await page.goto(address);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const shown = page.waitForEvent('dialog');
  const press = page.getByRole('button', { name: 'Copy the address' }).click();
  const dialog = await shown;
  expect(dialog.defaultValue()).toBe(baseURL + address);
  await dialog.dismiss();
  await press;
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there are links to write a letter, to a code and to a card, and headings lead to themselves', async ({
    page,
  }) => {
    await page.goto(address);
    await page.getByRole('link', { name: 'Cite or share' }).click();
    await expect(page.getByRole('heading', { name: 'Take it along' })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Send by e-mail' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=Hearing%20Community%20Voices.*&body=https%3A%2F%2Flarch-resources\.example%2Fresources/,
    );
    await page.getByRole('heading', { name: 'In short' }).getByRole('link').click();
    await expect(page).toHaveURL(/#in-short$/);
    await page.getByRole('link', { name: 'QR code' }).click();
    await expect(page).toHaveURL(/hearing-community-voices\.qr\.svg$/);
    await page.goBack();
    await page.getByRole('link', { name: 'Card for an intranet page' }).click();
    await expect(page.locator('body')).toContainText('<strong><a href=');
  });

  test('the text of a figure stands to be marked, and no button is there that does nothing', async ({ page }) => {
    await page.goto('/statistics/lambeth-worthwhile-2021/#copy');
    await expect(page.locator('#copy')).toContainText('Source: State of the Borough 2022');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.locator('#copy').click();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await page.locator('#copy').textContent());
  });
});

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Marks `part` of some words on the page, as a reader does. */
async function mark(page: Page, words: string, part: string): Promise<void> {
  const block = page.getByRole('main').locator('p', { hasText: words });
  // From where a reader pressed, Tab goes on.
  await block.click({ position: { x: 1, y: 1 } });
  await block.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, part);
}
