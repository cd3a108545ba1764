import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressTexts } from '../../../lib/build/compress';
import { readFiles, writeFiles } from './made-up-site';

const long = 'Words and more words. '.repeat(100);

test('a text has twins that unpack to it, and a picture, a font and a text of one packet have none', async () => {
  const folder = writeFiles({ 'a/index.html': long, 'b.woff2': long, 'c.png': long, 'd.txt': 'd', _headers: long });
  await compressTexts(folder);
  expect(Object.keys(readFiles(folder))).toEqual([
    '_headers',
    'a/index.html',
    'a/index.html.br',
    'a/index.html.gz',
    'b.woff2',
    'c.png',
    'd.txt',
  ]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a/index.html.br'))).toString()).toBe(long);
  expect(gunzipSync(readFileSync(join(folder, 'a/index.html.gz'))).toString()).toBe(long);
});

test.for(['html', 'js', 'json', 'svg', 'xml', 'txt', 'vtt', 'webmanifest', 'css', 'atom', 'rss', 'ics', 'md', 'csv'])(
  'a .%s file has twins',
  async (ending) => {
    const folder = writeFiles({ [`a.${ending}`]: long });
    await compressTexts(folder);
    expect(Object.keys(readFiles(folder))).toEqual([`a.${ending}`, `a.${ending}.br`, `a.${ending}.gz`]);
  },
);

test.for(['bib', 'ris', 'csl.json'])(
  'a .%s file, which few fetch and which may be very long, has none',
  async (ending) => {
    const folder = writeFiles({ [`a.${ending}`]: long });
    await compressTexts(folder);
    expect(Object.keys(readFiles(folder))).toEqual([`a.${ending}`]);
  },
);

test('in a large site, the hardest setting is kept for pages that would pass the first round trip', async () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `word${(index * index * 7919) % 999_983}`).join(' ');
  const [small, large] = [words(500), words(9000)];
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}.html`, 'd']));
  const folder = writeFiles({ ...many, 'small.html': small, 'large.html': large });
  await compressTexts(folder);
  const bytes = (name: string) => readFileSync(join(folder, name)).length;
  expect(bytes('large.html.br')).toBe(weigh(large, 11));
  expect(weigh(large, 11)).toBeLessThan(weigh(large, 6));
  expect(bytes('small.html.br')).toBe(weigh(small, 6));
});

test('what fits one packet of a connection has no twins, and one byte more has', async () => {
  const folder = writeFiles({ 'a.html': 'a'.repeat(1400), 'b.html': 'a'.repeat(1401) });
  await compressTexts(folder);
  expect(Object.keys(readFiles(folder))).toEqual(['a.html', 'b.html', 'b.html.br', 'b.html.gz']);
});

test('what no reader waits for is compressed at the quick setting, and does not make a site a large one', async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `word${(index * index * 7919) % 999_983}`).join(' ');
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}.md`, 'd']));
  const folder = writeFiles({ ...many, 'a.html': words, 'search/records.json': words, 'a.md': words, 'a.json': words });
  await compressTexts(folder);
  const bytes = (name: string) => readFileSync(join(folder, `${name}.br`)).length;
  expect(weigh(words, 11)).toBeLessThan(weigh(words, 6));
  expect(['a.html', 'search/records.json'].map(bytes)).toEqual([weigh(words, 11), weigh(words, 11)]);
  expect(['a.md', 'a.json'].map(bytes)).toEqual([weigh(words, 6), weigh(words, 6)]);
});

test('sealed twins of the last site are taken over, and all others are made', async () => {
  const last = writeFiles({ 'a.txt': long, 'b.txt': long, 'c.txt': long });
  const seals = await compressTexts(last);
  expect(new Set(seals).size).toBe(1);
  const wanted = readFileSync(join(last, 'a.txt.br'));
  writeFiles({ 'a.txt.br': 'what was damaged', 'b.txt.br': 'what nobody would make' }, last);
  rmSync(join(last, 'c.txt.gz'));

  const damaged = writeFiles({ 'a.txt': long, 'c.txt': long });
  await compressTexts(damaged, { folder: last, seals: new Set(seals) });
  expect(readFileSync(join(damaged, 'a.txt.br'))).toEqual(wanted);
  expect(Object.keys(readFiles(damaged))).toContain('c.txt.gz');

  const sealed = writeFiles({ 'b.txt': long });
  await compressTexts(sealed, { folder: last, seals: new SealsOfAll() });
  expect(readFileSync(join(sealed, 'b.txt.br'), 'utf8')).toBe('what nobody would make');
});

test('twins are made again at another setting', async () => {
  const last = writeFiles({ 'a.html': long });
  const seals = await compressTexts(last);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}.html`, 'd']));
  const large = writeFiles({ ...many, 'a.html': long });
  expect(await compressTexts(large, { folder: last, seals: new Set(seals) })).not.toContain(seals[0]);
});

/** Every hash there could be. */
class SealsOfAll extends Set<string> {
  override has(): boolean {
    return true;
  }
}

function weigh(text: string, quality: number): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;
}
