import { serveSite } from '../../lib/publish/serve';
import { expect, test } from './journey';

const rules = '/speculation-rules.json';

test('every page names the prefetch rules, and they have the type that browsers ask for', async ({ request }) => {
  for (const address of ['/', '/topics/', '/no-such-page/'])
    expect((await request.get(address)).headers()['speculation-rules']).toBe(`"${rules}"`);
  const answer = await request.get(rules);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/speculationrules+json');
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
    await page.getByRole('link', { name: 'Topics', exact: true }).click();
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
    await expect.poll(() => asked.map(({ path }) => path)).toContain(rules);
    await page.waitForLoadState('networkidle');
    const ahead = () => asked.filter(({ purpose }) => purpose?.includes('prefetch'));
    expect(ahead()).toEqual([]);
    await page.getByRole('link', { name: 'Topics', exact: true }).hover();
    await expect.poll(ahead).toEqual([{ path: '/topics/', purpose: 'prefetch' }]);
  } finally {
    await close();
  }
});
