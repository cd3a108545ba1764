import { serveSite } from '../../lib/build/serve';
import { expect, test } from './journey';

test('every page has the rules for prefetching, and asks for nothing else because of them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of ['/', '/topics/', '/no-such-page/']) {
    await page.goto(address);
    const rules = await page.locator('script[type="speculationrules"]').textContent();
    expect(JSON.parse(rules ?? '')).toEqual({ prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }] });
  }
  expect(asked.filter((url) => url.includes('speculation'))).toEqual([]);
});

test('a page is prefetched when the pointer rests on its link, and not before', async ({ page }) => {
  const { address, server, close } = await serveSite('out');
  const asked: { path: string | undefined; purpose: string | string[] | undefined }[] = [];
  // Before the server's own listener, which looks for the file of a page.
  server.prependListener('request', ({ url, headers }) => asked.push({ path: url, purpose: headers['sec-purpose'] }));
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
