import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { folder, linkedAs, listFiles, listPages } from './pages';

/** What a connection brings in its first round trip: ten packets of 1,460 bytes. */
const firstRoundTrip = 14_600;

const mostScript = 9_000;

test('every page with its styles fits the first round trip of a connection', { timeout: 60_000 }, () => {
  const faults = listPages().flatMap(({ file, html, tree }) => {
    const sheets = linkedAs(tree, 'stylesheet').map((address) => readFileSync(join(folder, address)));
    const bytes = [Buffer.from(html), ...sheets].reduce((sum, part) => sum + weigh(part), 0);
    return bytes <= firstRoundTrip ? [] : [`${file}: ${bytes} bytes, ${bytes - firstRoundTrip} too many`];
  });
  expect(faults).toEqual([]);
});

test('every script is small', () => {
  const scripts = listFiles().filter((file) => /\.m?js$/.test(file) && file.startsWith('scripts/'));
  expect(scripts.length).toBeGreaterThan(0);
  const faults = scripts.flatMap((file) => {
    const bytes = weigh(readFileSync(join(folder, file)));
    return bytes <= mostScript ? [] : [`${file}: ${bytes} bytes, ${bytes - mostScript} too many`];
  });
  expect(faults).toEqual([]);
});

function weigh(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
