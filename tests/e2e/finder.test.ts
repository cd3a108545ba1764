/** From a question in the box of any page to the page that answers it. */
import type { Page } from '@playwright/test';
import { compose, facetBox, openFinder, results, said, settledAfter, wholeList } from './finder';
import { expect, test } from './journey';

test('a search from the home page with a typo finds what was meant, and says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('searchbox').fill('matrnity');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ results for “maternity”$/);
  await expect(results(page).first()).toHaveText('Maternity');
  await expect(page.getByRole('searchbox').first()).toHaveValue('matrnity');
  await settledAfter(page, () => page.getByRole('button', { name: 'Search for “matrnity” instead' }).click());
  await expect(page).toHaveURL('/resources/?q=matrnity&typed=yes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No results for “matrnity”');
});

test('one list has resources, statistics, topics, places, organisations, terms and pages of the site', async ({
  page,
}) => {
  for (const [query, title, label] of [
    ['hearing community voices', 'Hearing Community Voices', 'Learning event'],
    ['asthma', 'Respiratory disease', 'Topic'],
    ['tower hamlets', 'Tower Hamlets', 'Borough'],
    ['weathering', 'Weathering', 'Glossary'],
    ['cookies', 'Privacy', 'On this site'],
    ['sickle cell society', 'Sickle Cell Society', 'Organisation'],
  ] as const) {
    await openFinder(page, `?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toContainText(title);
    await expect(page.locator('.results li').first().locator('.label')).toHaveText(label);
  }
});

test('a place and a topic are answered by the local figure or the nearest wider one, to copy with its source', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFinder(page, '?q=maternity+in+lambeth');
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer.getByRole('heading')).toHaveText(
    /^Maternity in Lambeth: no borough figure yet\. The nearest is for /,
  );
  await answer.getByRole('button', { name: 'Copy with source' }).click();
  await expect(answer.getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\. Source: .+https:\/\//);
  await answer.getByRole('link', { name: 'All figures for Lambeth' }).click();
  await expect(page).toHaveURL('/places/lambeth/');
});

test('COVID-19 and co-production never break at their hyphen', async ({ page }) => {
  for (const query of ['covid', 'covid+in+newham', 'co-production']) {
    await openFinder(page, `?q=${query}`);
    const breakable = await page
      .locator('.answer, .results')
      .locator('h2, p')
      .evaluateAll((blocks) =>
        blocks.flatMap((block) => {
          for (const whole of block.querySelectorAll('.nowrap')) whole.remove();
          return /covid-19|co-prod/i.exec(block.textContent ?? '') ?? [];
        }),
      );
    expect(breakable, query).toEqual([]);
  }
});

test('closest matches say what they lack, and nothing is invented where nothing is found', async ({ page }) => {
  await openFinder(page, '?q=free+online+course+on+unconscious+bias');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Closest matches for “free online course on unconscious bias”',
  );
  await expect(page.locator('.results li').first()).toContainText('Missing: free');
  await openFinder(page, '?q=bus+timetable');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No results for “bus timetable”');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Browse topics A to Z' })).toBeVisible();
});

test('Enter commits a search, so Back leads to the one before', async ({ page }) => {
  await openFinder(page);
  const box = page.getByRole('searchbox').first();
  for (const words of ['training', 'maternity'])
    await settledAfter(page, async () => {
      await box.fill(words);
      // Longer than the pause after which an answer is settled.
      await page.waitForTimeout(700);
      await box.press('Enter');
    });
  await expect(page).toHaveURL('/resources/?q=maternity');
  await page.goBack();
  await expect(page).toHaveURL('/resources/?q=training');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('“training”');
  await expect(box).toHaveValue('training');
  await page.goBack();
  await expect(wholeList(page)).toBeVisible();
});

test('a URL that asks nothing shows the whole list', async ({ page }) => {
  for (const query of ['?q=+++', '?sort=loudest', '?q=%F0%9F%98%80']) {
    await page.goto(`/resources/${query}`);
    await expect(page.locator('.whole')).toBeVisible();
    await expect(wholeList(page)).toBeVisible();
  }
});

test('nothing is asked while a word is being composed', async ({ page }) => {
  await openFinder(page);
  const end = await compose(page, 'maternity');
  // Longer than the pause after which an answer is settled.
  await page.waitForTimeout(900);
  await expect(wholeList(page)).toBeVisible();
  await settledAfter(page, end);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('“maternity”');
});

test('a reader who follows a result while typing comes back to it', { tag: '@chromium' }, async ({ page }) => {
  await openFinder(page);
  await page.getByRole('searchbox').first().pressSequentially('hearing community');
  await results(page).filter({ hasText: 'Hearing Community Voices' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hearing Community Voices');
  await page.goBack();
  await expect(page.getByRole('searchbox').first()).toHaveValue('hearing community');
  await expect(said(page)).toContainText('“hearing community”');
});

test('the count is said once, when the reader has stopped typing', async ({ page }) => {
  await openFinder(page, '?q=trust');
  await said(page).evaluate((region) => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  const box = page.getByRole('searchbox').first();
  await settledAfter(page, () => box.fill('leadership'));
  await expect(box).toBeFocused();
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toHaveLength(1);
  await expect(said(page)).toHaveText((await page.locator('.count h1').textContent()) ?? '');
});

test('filters narrow the results, their counts come true, and chips take them back', async ({ page }) => {
  await openFinder(page, '?q=racism');
  const all = await results(page).count();
  const evidence = await facetBox(page, 'Type', 'Evidence');
  const promised = await countOf(page, 'Type', 'Evidence');
  await settledAfter(page, () => evidence.check());
  await expect(page).toHaveURL('/resources/?q=racism&category=evidence');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${promised} results for “racism”`);
  await settledAfter(page, async () => (await facetBox(page, 'Type', 'Tools')).check());
  await expect(page.locator('.chips button')).toHaveText(['Type: Evidence', 'Type: Tools', 'Clear all']);
  await settledAfter(page, () => page.getByRole('button', { name: 'Clear all' }).click());
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(results(page)).toHaveCount(all);
});

test('without words the list can be filtered and sorted, and a shared link opens the same', async ({ page }) => {
  await openFinder(page, '?topic=trust&sort=title&year=a-former-value');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ resources$/);
  const titles = await results(page).allTextContents();
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare));
  await settledAfter(page, () => page.getByText('Newest', { exact: true }).click());
  await expect(page).toHaveURL('/resources/?topic=trust');
  await page.reload();
  await expect(results(page)).toHaveCount(titles.length);
});

test('the full text is searched when asked, and its passages lead to their headings', async ({ page }) => {
  await openFinder(page, '?q=engagement');
  const before = await results(page).count();
  await settledAfter(page, () => page.getByRole('button', { name: 'Search inside the full text' }).click());
  await expect(page).toHaveURL('/resources/?q=engagement&deep=yes');
  expect(await results(page).count()).toBeGreaterThanOrEqual(before);
  await page
    .getByRole('link', { name: /^Under “/ })
    .first()
    .click();
  await expect(page.locator(':target')).toBeVisible();
});

test('any query is answered, shown as text, and runs nothing', async ({ page }) => {
  test.setTimeout(90_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.setViewportSize({ width: 320, height: 640 });
  await openFinder(page, '?sort=title');
  for (const words of [
    'a',
    'racism '.repeat(72).slice(0, 500),
    'x'.repeat(500),
    '🌲',
    'צדק בבריאות',
    'العدالة (في) الصحة',
    '<img src=x onerror="window.wasRun=true">',
    '.*(a+)+$ [^\\w] \\ $& $1',
    '"',
    '- "" -',
    '%00%',
    '__proto__ constructor',
  ]) {
    await settledAfter(page, async () => {
      await page.getByRole('searchbox').first().fill(words);
      await page.keyboard.press('Enter');
    });
    expect.soft(await page.evaluate(() => new URLSearchParams(location.search).get('q')), words).toBe(words);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, `${words} makes the page wider`).toBeLessThanOrEqual(0);
  }
  expect(await page.evaluate(() => Reflect.has(window, 'wasRun'))).toBe(false);
  expect(problems).toEqual([]);
});

/** The count that a checkbox says its value would give. */
async function countOf(page: Page, facet: string, value: string): Promise<number> {
  const words = await (await facetBox(page, facet, value)).evaluate((box) => box.closest('label')?.textContent ?? '');
  return Number(/\d+$/.exec(words)?.[0]);
}
