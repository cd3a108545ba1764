import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { routes } from '../../lib/routes';
import { folder, linkedAs, listFiles, listPages } from './pages';

/** The bytes of the first round trip: ten packets of 1,460 (RFC 6928). */
const firstRoundTrip = 14_600;

/** What a page with a recording may load on top, before anything is pressed. */
const mostForPlayer = 4 * 1024;

/** What a search may load before its first result: the script, and so much for each page. */
const mostForSearch = { script: 22 * 1024, forEachPage: 75 };

/** What sharing may load on every page. */
const mostForSharing = 3.25 * 1024;

/** What a pack may load before it asks for its pages. */
const mostForPack = 13.5 * 1024;

test('every page with its styles fits the first round trip of a connection', { timeout: 60_000 }, () => {
  const faults = listPages().flatMap(({ file, html, tree }) => {
    // Browsers don't wait for the print style sheet.
    const sheets = linkedAs(tree, 'stylesheet')
      .filter((address) => !address.startsWith('/styles/print.'))
      .map((address) => readFileSync(join(folder, address)));
    const bytes = [Buffer.from(html), ...sheets].reduce((sum, part) => sum + weigh(part), 0);
    return bytes <= firstRoundTrip ? [] : [`${file}: ${bytes} bytes, ${bytes - firstRoundTrip} too many`];
  });
  expect(faults).toEqual([]);
});

test('the first result of a search needs little: the script, and the titles of all pages', () => {
  const titles = routes.searchRecords.slice(1);
  const { url } = JSON.parse(readFileSync(join(folder, titles), 'utf8'));
  const most = mostForSearch.script + url.length * mostForSearch.forEachPage;
  expect(weighFiles(...scriptsOf('finder'), titles)).toBeLessThanOrEqual(most);
});

test('a recording brings less than a picture of it would', () => {
  expect(weighFiles(...scriptsOf('recording'))).toBeLessThanOrEqual(mostForPlayer);
});

test('the pack page with its script, and the script to share, are as small as they promise', () => {
  expect(weighFiles(...scriptsOf('share'))).toBeLessThanOrEqual(mostForSharing);
  expect(weighFiles('pack/index.html', ...scriptsOf('pack'))).toBeLessThanOrEqual(mostForPack);
});

function scriptsOf(name: string): string[] {
  const scripts = listFiles().filter((file) => file.startsWith(`scripts/${name}.`) && file.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  return scripts;
}

function weighFiles(...files: string[]): number {
  return files.reduce((sum, file) => sum + weigh(readFileSync(join(folder, file))), 0);
}

/** Bytes at gzip level 6, which is what the plainest hosts send. */
function weigh(bytes: Buffer): number {
  return gzipSync(bytes, { level: 6 }).length;
}
