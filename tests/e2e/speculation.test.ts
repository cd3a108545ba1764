import { serveSite } from '../../lib/build/serve';
import { expect, test } from './journey';

test('every page holds the rules for fetching ahead, and asks nothing for them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of ['/', '/topics/', '/no-such-page/']) {
    await page.goto(address);
    const rules = await page.locator('script[type="speculationrules"]').textContent();
    expect(JSON.parse(rules ?? '')).toEqual({ prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }] });
  }
  expect(asked.filter((url) => url.includes('speculation'))).toEqual([]);
});

for (const [motion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`from page to page the view ${moves ? 'passes over' : 'changes at once'} where the reader's motion is ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() =>
      addEventListener('pagereveal', (event) => {
        Reflect.set(window, 'passedOver', Boolean(Reflect.get(event, 'viewTransition')));
      }),
    );
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' }).click();
    await page.waitForURL('**/topics/');
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'passedOver'))).toBe(moves);
  });
}

test('a page is fetched ahead when the reader rests on its link, and not before', async ({ page }) => {
  const { address, server, close } = await serveSite('out');
  const asked: { path: string | undefined; purpose: string | string[] | undefined }[] = [];
  server.on('request', ({ url, headers }) => asked.push({ path: url, purpose: headers['sec-purpose'] }));
  try {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const ahead = () => asked.filter(({ purpose }) => purpose?.includes('prefetch'));
    expect(ahead()).toEqual([]);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' }).hover();
    await expect.poll(ahead).toEqual([{ path: '/topics/', purpose: 'prefetch' }]);
  } finally {
    await close();
  }
});
