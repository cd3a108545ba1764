import { request } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serveCounted } from '../../bench/serve-counted';
import { writeFiles } from '../build/made-up-site';

const long = 'Words and more words. '.repeat(50);

async function ask(folder: string, path: string, kind: string) {
  const { address, answers, allSent, close } = await serveCounted(folder);
  onTestFinished(close);
  const headers = { 'Accept-Encoding': 'br', 'Sec-Fetch-Dest': kind };
  const cacheControl = await new Promise((resolve, reject) => {
    request(`${address}${path}`, { headers }, (response) =>
      response.resume().on('end', () => resolve(response.headers['cache-control'])),
    )
      .on('error', reject)
      .end();
  });
  await allSent();
  return { answers, cacheControl };
}

test('a page counts with the bytes of its compressed body', async () => {
  const { answers } = await ask(writeFiles({ 'a/index.html': long }), '/a/', 'document');
  expect(answers).toEqual([
    { path: '/a/', kind: 'document', bytes: brotliCompressSync(long).length, asked: expect.closeTo(Date.now(), -5) },
  ]);
});

test('a twin that the site brings is sent as it is', async () => {
  const { answers } = await ask(writeFiles({ 's.js': long, 's.js.br': 'its own' }), '/s.js', 'script');
  expect(answers).toMatchObject([{ kind: 'script', bytes: 'its own'.length }]);
});

test('the headers that a site states are sent', async () => {
  const folder = writeFiles({ 'a.txt': 'a', _headers: '/*\n  Cache-Control: public, max-age=7\n' });
  expect((await ask(folder, '/a.txt', 'empty')).cacheControl).toBe('public, max-age=7');
});
