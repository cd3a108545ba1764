import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { headerRules, headersFor } from '../../../lib/build/headers';
import { css } from './made-up-site';
import { describeRaw, font, home, madeUpSite, serve } from './served-site';

test.for([
  ['br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
  ['br;q=0, gzip; q=0.000', undefined, (bytes: Buffer) => bytes],
] as const)('a browser that accepts "%s" gets the page as %s', async ([accepted, coding, unpack]) => {
  const { ask } = await serve(await madeUpSite());
  const { status, headers, bytes } = await ask('/', { 'Accept-Encoding': accepted });
  expect([status, headers['content-encoding'], headers.vary]).toEqual([200, coding, 'Accept-Encoding']);
  expect(unpack(bytes).toString()).toBe(home);
});

test.for(['/', '/topics/', '/fonts/letters.woff2', '/no-such-page/'])(
  'the headers of %s are those of the rules, and HEAD says the same without a body',
  async (path) => {
    const { ask, port } = await serve(await madeUpSite());
    const got = await ask(path);
    const asked = await ask(path, {}, 'HEAD');
    const expected = Object.entries(headersFor(headerRules([css]), path));
    expect(expected.length).toBeGreaterThan(7);
    for (const [name, value] of expected) expect(got.headers[name.toLowerCase()]).toBe(value);
    expect(got.bytes.length).toBeGreaterThan(0);
    const raw = await describeRaw(port, `HEAD ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(raw.indexOf('\r\n\r\n')).toBe(raw.length - 4);
    const { date: _, ...headers } = asked.headers;
    expect(got.headers).toMatchObject(headers);
    expect(asked.status).toBe(got.status);
  },
);

test('a cached copy is only sent again if it is out of date', async () => {
  const { ask } = await serve(await madeUpSite());
  const { headers } = await ask('/');
  const { status, bytes, headers: again } = await ask('/', { 'If-None-Match': headers.etag ?? '' });
  expect([status, bytes.length]).toEqual([304, 0]);
  expect(again['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(again.vary).toBe('Accept-Encoding');
  expect((await ask('/', { 'If-None-Match': 'W/"of another day"' })).status).toBe(200);
});

test.for([
  ['bytes=2-5', 206, '2345', 'bytes 2-5/16'],
  ['bytes=10-', 206, 'abcdef', 'bytes 10-15/16'],
  ['bytes=10-99', 206, 'abcdef', 'bytes 10-15/16'],
  ['bytes=16-', 416, '', 'bytes */16'],
  ['bytes=9-5', 200, font, undefined],
  ['bytes=-5', 200, font, undefined],
  ['bytes=0-0', 200, font, undefined],
  ['bytes=0-1, 4-5', 200, font, undefined],
  ['lines=1-2', 200, font, undefined],
] as const)('the range %s of a file is answered with %d', async ([range, status, text, contentRange]) => {
  const { ask } = await serve(await madeUpSite());
  const answer = await ask('/fonts/letters.woff2', { Range: range });
  expect([answer.status, answer.bytes.toString(), answer.headers['content-range']]).toEqual([
    status,
    text,
    contentRange,
  ]);
});

test('a conditional range request gets the whole file', async () => {
  const { ask } = await serve(await madeUpSite());
  const { status, bytes } = await ask('/fonts/letters.woff2', { Range: 'bytes=2-5', 'If-Range': '"old"' });
  expect([status, bytes.toString()]).toEqual([200, font]);
});

test.for([
  ['/topics', '/topics/'],
  ['/topics?page=2&q=a%20b', '/topics/?page=2&q=a%20b'],
  ['/topics?where=/a?b', '/topics/?where=/a?b'],
  ['//topics', '/topics/'],
  ['/t%6Fpics', '/t%6Fpics/'],
] as const)('%s leads to %s', async ([path, to]) => {
  const { ask } = await serve(await madeUpSite());
  const { status, headers } = await ask(path);
  expect([status, headers.location]).toEqual([308, to]);
});

test('after a new build the server switches to the new site and its headers', async () => {
  const folder = await madeUpSite();
  const next = await madeUpSite({
    'index.html': 'the next site',
    'new/index.html': 'a new page',
    _headers: '/*\n  X-Build: next\n',
  });
  const { ask } = await serve(folder);
  expect((await ask('/')).bytes.toString()).toBe(home);
  renameSync(folder, `${folder}.old`);
  expect((await ask('/')).status).toBe(503);
  renameSync(next, folder);
  const { headers, bytes } = await ask('/');
  expect([bytes.toString(), headers['x-build']]).toEqual(['the next site', 'next']);
  expect((await ask('/new/')).bytes.toString()).toBe('a new page');
});

test('a request for a whole URL, as a proxy sends it, gets the page', async () => {
  const { port } = await serve(await madeUpSite());
  const said = (url: string) =>
    describeRaw(port, `GET ${url} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(await said(`http://localhost:${port}/topics/?a=b`)).toMatch(/^HTTP\/1\.1 200 [\s\S]*Topics/);
  expect(await said('HTTP://localhost')).toMatch(/^HTTP\/1\.1 200 [\s\S]*Home/);
});

test('a new site that can’t be read is logged once with its path and gets a 500, until the next one is there', async () => {
  const folder = await madeUpSite();
  const { ask } = await serve(folder);
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const replace = async (next: string) => {
    renameSync(folder, `${next}.old`);
    renameSync(next, folder);
  };
  const broken = await madeUpSite();
  symlinkSync(join(broken, 'nowhere'), join(broken, 'broken-link'));
  await replace(broken);
  expect([(await ask('/')).status, (await ask('/topics/')).status]).toEqual([500, 500]);
  expect(log.mock.calls).toEqual([[expect.stringContaining(join(folder, 'broken-link'))]]);
  await replace(await madeUpSite());
  expect((await ask('/')).status).toBe(200);
});
