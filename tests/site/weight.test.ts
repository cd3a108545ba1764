import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { routes } from '../../lib/routes';
import { folder, linkedAs, listFiles, listPages } from './pages';

/** What a connection brings in its first round trip: ten packets of 1,460 bytes. */
const firstRoundTrip = 14_600;

/** What a search may load on the way from the focus to its first result, in a library of no more than some dozens of resources. */
const mostForSearch = 30_000;

test('every page with its styles fits the first round trip of a connection', { timeout: 60_000 }, () => {
  const faults = listPages().flatMap(({ file, html, tree }) => {
    const sheets = linkedAs(tree, 'stylesheet').map((address) => readFileSync(join(folder, address)));
    const bytes = [Buffer.from(html), ...sheets].reduce((sum, part) => sum + weigh(part), 0);
    return bytes <= firstRoundTrip ? [] : [`${file}: ${bytes} bytes, ${bytes - firstRoundTrip} too many`];
  });
  expect(faults).toEqual([]);
});

test('a search brings little: its script and what it searches', () => {
  const scripts = listFiles().filter((file) => /\.m?js$/.test(file) && file.startsWith('scripts/'));
  expect(scripts).toHaveLength(1);
  const files = [...scripts, routes.searchRecords.slice(1)];
  const bytes = files.reduce((sum, file) => sum + weigh(readFileSync(join(folder, file))), 0);
  expect(bytes).toBeLessThanOrEqual(mostForSearch);
});

function weigh(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
