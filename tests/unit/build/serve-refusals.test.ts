import { expect, test } from 'vitest';
import { describeRaw, madeUpSite, notFound, serve } from './served-site';

test.for([
  '/no-such-page/',
  '/topics/no-such-page',
  '/no-such-file.pdf',
  '/fonts/',
  '/fonts',
  '/index',
  '/404',
  '/fonts/letters.woff2/',
  '/.git/config',
])('%s gets a 404 and the page-not-found page, which nobody may cache', async (path) => {
  const { ask } = await serve(await madeUpSite());
  const { status, headers, bytes } = await ask(path);
  expect([status, bytes.toString()]).toEqual([404, notFound]);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test.for(['/_headers', '/_redirects', '/%5Fheaders', '//_headers', '/_headers?a'])(
  '%s, a file for hosts and not for readers, gets a 404',
  async (path) => {
    const { ask } = await serve(await madeUpSite());
    expect((await ask(path)).status).toBe(404);
  },
);

test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])(
  '%s gets a 405 with the allowed methods',
  async (method) => {
    const { ask } = await serve(await madeUpSite());
    const { status, headers, bytes } = await ask('/', {}, method);
    expect([status, headers.allow, bytes.toString()]).toEqual([405, 'GET, HEAD', 'This site is read-only.']);
  },
);

test.for([
  ['/../secret.txt', 400],
  ['/topics/../../secret.txt', 400],
  ['/%2e%2e/secret.txt', 400],
  ['/%2e%2e%2fsecret.txt', 400],
  ['/..%2fsecret.txt', 400],
  ['/..\\secret.txt', 400],
  ['/..%5csecret.txt', 400],
  ['/%252e%252e%252fsecret.txt', 404],
  ['/....//secret.txt', 404],
  ['/%00', 400],
  ['/\0', 400],
  ['/index.html%00.txt', 400],
  ['/%', 400],
  ['/%zz/', 400],
  ['/%c0%ae%c0%ae/secret.txt', 400],
  ['http://localhost/../secret.txt', 400],
  ['secret.txt', 400],
] as const)('the path %s, sent as it is, gets %d and reveals nothing', async ([path, status]) => {
  const { port } = await serve(await madeUpSite());
  const said = await describeRaw(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(said).not.toContain('a secret');
});

test('a URL of more than 8000 characters is refused', async () => {
  const { ask } = await serve(await madeUpSite());
  expect((await ask(`/?${'a'.repeat(7998)}`)).status).toBe(200);
  const { status, bytes } = await ask(`/?${'a'.repeat(7999)}`);
  expect([status, bytes.toString()]).toEqual([414, 'This URL is too long.']);
});

test('a name that is too long for the file system gets a 404', async () => {
  const { ask } = await serve(await madeUpSite());
  expect((await ask(`/${'a'.repeat(400)}`)).status).toBe(404);
  expect((await ask(`/${'a'.repeat(400)}/`)).status).toBe(404);
});
