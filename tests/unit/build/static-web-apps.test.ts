import { expect, test } from 'vitest';
import { headerRules, headersFor } from '../../../lib/build/headers';
import { type StaticWebApp, toStaticWebApp } from '../../../lib/build/static-web-apps';
import { css } from './made-up-site';

const rules = headerRules([css]);
const moved = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    from: `/resources/a-former-name-${index}/`,
    to: `/resources/a-name-of-today-${index}/`,
    title: 'A name of today',
  }));
const read = (text: string): StaticWebApp => JSON.parse(text);

test.for(['/', '/topics/', '/fonts/letters.woff2', '/scripts/ours.js', '/fonts'])(
  'the headers of %s are those of the rules, as Azure puts them together: the first route that fits, over the global ones',
  (address) => {
    const { globalHeaders, routes } = read(toStaticWebApp(rules, moved(3)));
    const route = routes.find(({ route: path }) =>
      path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : address === path,
    );
    expect({ ...globalHeaders, ...route?.headers }).toEqual(headersFor(rules, address));
    expect(Object.keys(globalHeaders).length).toBeGreaterThan(7);
  },
);

test('below a path, unknown addresses get the page that stands there', () => {
  const { responseOverrides } = read(toStaticWebApp(headerRules([css], '/project'), [], { base: '/project' }));
  expect(responseOverrides).toEqual({ 404: { rewrite: '/project/404.html' } });
});

test('a former address is answered with a redirect that stays', () => {
  const { routes } = read(toStaticWebApp(rules, moved(2)));
  expect(routes.filter(({ redirect }) => redirect)).toEqual([
    { route: '/resources/a-former-name-0/', redirect: '/resources/a-name-of-today-0/', statusCode: 301 },
    { route: '/resources/a-former-name-1/', redirect: '/resources/a-name-of-today-1/', statusCode: 301 },
  ]);
});

test('an unknown address is answered with our page, a folder is led to its slash, and what Azure does not know has its type', () => {
  expect(read(toStaticWebApp(rules))).toMatchObject({
    trailingSlash: 'auto',
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: { '.woff2': 'font/woff2', '.atom': 'application/atom+xml', '.md': 'text/markdown' },
  });
});

test('the file never passes the 20 KB that Azure reads: with too many redirects it has none, and every header', () => {
  const most = [...Array(300).keys()].findLast((count) => redirectsOf(count).length === count && count > 0) ?? 0;
  expect(most).toBeGreaterThan(80);
  expect(redirectsOf(most + 1)).toEqual([]);
  for (const count of [0, most, most + 1, 5000])
    expect(Buffer.byteLength(toStaticWebApp(rules, moved(count)))).toBeLessThanOrEqual(20_000);
  expect(toStaticWebApp(rules, moved(5000))).toBe(toStaticWebApp(rules));
});

function redirectsOf(count: number) {
  return read(toStaticWebApp(rules, moved(count))).routes.filter(({ redirect }) => redirect);
}
