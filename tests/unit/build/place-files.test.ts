import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeFiles } from '../../../lib/build/place-files';
import { newFolder, readFiles } from './made-up-site';

const slow = (name: string, hash: string) => ({ name, hash, make: async () => Buffer.from(`made for ${hash}`) });
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('files are written where their names say', async () => {
  const folder = newFolder();
  await placeFiles([{ name: 'a.txt', text: 'A' }, slow('cards/b.png', 'one')], folder, newFolder());
  expect(readFiles(folder)).toEqual({ 'a.txt': base64('A'), 'cards/b.png': base64('made for one') });
});

test('a file whose hash is the same comes from the cache, which keeps only what is still needed', async () => {
  const cache = newFolder();
  expect(await placeFiles([slow('a.png', 'one'), slow('b.png', 'two')], newFolder(), cache)).toBe(2);
  writeFileSync(join(cache, 'two'), 'from the cache');
  const folder = newFolder();
  expect(await placeFiles([slow('b.png', 'two'), slow('c.png', 'three')], folder, cache)).toBe(1);
  expect(readFiles(folder)).toEqual({ 'b.png': base64('from the cache'), 'c.png': base64('made for three') });
  expect(readdirSync(cache).sort()).toEqual(['three', 'two']);
});
