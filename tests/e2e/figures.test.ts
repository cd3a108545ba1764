/** Statistics in the search: among resources, and in a list of their own. */
import { facetBox, figures, openFinder, results, said, settledAfter } from './finder';
import { expect, test } from './journey';

test('a question among resources is answered with statistics too, below them, with a way to their own list', async ({
  page,
}) => {
  await openFinder(page, '?q=matrnity');
  await expect(results(page)).not.toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Figures and places' })).toBeVisible();
  await expect(figures(page)).toHaveText([/2\.3 times/]);
  await page.getByRole('link', { name: 'Search all figures' }).click();
  await expect(page).toHaveURL('/statistics/?q=matrnity');
  await expect(page.getByRole('heading', { level: 2, name: '1 figure for “maternity”' })).toBeVisible();
});

test('what we know of maternity in a borough is answered with what is known of the borough', async ({ page }) => {
  await openFinder(page, '?q=what+do+we+know+about+maternity+in+hackney');
  const main = page.getByRole('main');
  await expect(main.getByText(/^No figure on racial health inequality yet.* More widely: maternity\.$/)).toBeVisible();
  await expect(figures(page)).toHaveCount(0);
  await main.getByRole('link', { name: 'Hackney', exact: true }).click();
  await expect(page).toHaveURL('/evidence/hackney/');
  await expect(page.getByRole('link', { name: 'Send us one on maternity' })).toBeVisible();
});

test('the name of a borough brings its figures and its page', async ({ page }) => {
  await openFinder(page, '?q=lambeth');
  await expect(page.getByRole('main').getByRole('link', { name: 'Lambeth', exact: true })).toBeVisible();
  await expect(figures(page)).toHaveText([/^In Lambeth in 2021, 55%/]);
});

test('beside the kinds of resource stands the list of statistics, and takes a question along', async ({ page }) => {
  await openFinder(page);
  const beside = page
    .getByRole('navigation', { name: 'Narrow it down' })
    .getByRole('link', { name: 'Figures you can use' });
  await expect(beside).toHaveAttribute('href', '/statistics/');
  await settledAfter(page, async () => {
    await page.getByRole('main').getByRole('searchbox').fill('stop & search');
    await page.getByRole('main').getByRole('searchbox').press('Enter');
  });
  // The boxes have taken the place of the kinds by now, and not of this.
  await expect(facetBox(page, 'Kind', 'Evidence')).toBeVisible();
  await expect(beside.locator('xpath=..').getByText(/^\d+$/)).toBeHidden();
  await beside.click();
  await expect(page).toHaveURL('/statistics/?q=stop%20%26%20search');
  await expect(figures(page)).toHaveText([/5\.5 times/, /63% of Londoners/]);
});

test('words that no statistic holds bring none, and the last ones go', async ({ page }) => {
  await openFinder(page, '?q=unemployment');
  await expect(figures(page)).not.toHaveCount(0);
  await settledAfter(page, async () => {
    await page.getByRole('main').getByRole('searchbox').fill('allyship');
    await page.getByRole('main').getByRole('searchbox').press('Enter');
  });
  await expect(figures(page)).toHaveCount(0);
});

test('statistics are narrowed by place, group, condition and period, and the address holds it', async ({ page }) => {
  await openFinder(page, '', '/statistics/');
  await settledAfter(page, () => facetBox(page, 'Place', 'Lambeth').check());
  await expect(page).toHaveURL('/statistics/?place=lambeth');
  await expect(said(page)).toHaveText('1 figure');
  await expect(figures(page)).toHaveText([/^In Lambeth in 2021/]);
  await expect(page.getByRole('group', { name: 'Period', exact: true }).getByText('2021')).toBeVisible();
  await settledAfter(page, () => page.getByRole('button', { name: 'Lambeth, take away' }).click());
  await settledAfter(page, () => facetBox(page, 'Group', 'White').check());
  await settledAfter(page, () => facetBox(page, 'Condition or topic', 'Unemployment').check());
  await expect(page).toHaveURL('/statistics/?topic=unemployment&group=white');
  await expect(figures(page)).toHaveCount(1);
});

test('a place that is asked in words is found, with its slip mended', async ({ page }) => {
  await openFinder(page, '?q=tower+hamlts', '/statistics/');
  await expect(said(page)).toHaveText('1 figure for “tower hamlets”');
  await expect(page.getByText('Look deeper?')).toBeHidden();
});

test('without the records of statistics the resources stand, and nothing is said of it', async ({ page }) => {
  await page.route('**/search/known.json', (route) => route.abort());
  await openFinder(page, '?q=maternity');
  await expect(results(page)).not.toHaveCount(0);
  await expect(figures(page)).toHaveCount(0);
});

test('a tile says the name of its borough where there is room, and a short one on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/evidence/');
  const name = page.locator('.tiles').getByText('Barnet', { exact: true });
  const widthOf = async () => (await name.boundingBox())?.width ?? 0;
  await expect.poll(widthOf).toBeGreaterThan(30);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(widthOf).toBeLessThan(2);
});
