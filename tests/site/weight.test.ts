import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { routes } from '../../lib/routes';
import { folder, linkedAs, listFiles, listPages } from './pages';

/** What a connection brings in its first round trip: ten packets of 1,460 bytes. */
const firstRoundTrip = 14_600;

/** What a page with a recording may load on top, before anything is pressed. */
const maxForPlayer = 4 * 1024;

/** What a search may load before its first result: the finder's script and styles, titles and facets. */
const maxForSearch = 58_000;

/** What comes after it: synonyms, search words, summaries and words of the texts. */
const maxForTexts = 95_000;

/** What the first focus of a search box may load: suggestions, with their script and styles. */
const maxForSuggestions = 12 * 1024;

/** What handing a page on may load on every page. */
const maxForSharing = 3.5 * 1024;

/** What a pack may load before it asks for its pages. */
const maxForPack = 14_600;

test('every page with its styles fits the first round trip of a connection', { timeout: 900_000 }, () => {
  const problems = listPages().flatMap(({ file, html, tree }) => {
    // The sheet for paper is not waited for.
    const sheets = linkedAs(tree, 'stylesheet')
      .filter((address) => !address.startsWith('/styles/print.'))
      .map((address) => readFileSync(join(folder, address)));
    const bytes = [Buffer.from(html), ...sheets].reduce((sum, part) => sum + weigh(part), 0);
    return bytes <= firstRoundTrip ? [] : [`${file}: ${bytes} bytes, ${bytes - firstRoundTrip} too many`];
  });
  expect(problems).toEqual([]);
});

test('the first result of a search costs little, and so do the texts that come after it', () => {
  const sheets = listFiles().filter((file) => file.startsWith('styles/results.'));
  const first = weighFiles(
    ...scriptsOf('finder'),
    ...scriptsOf('finder-start'),
    ...sheets,
    routes.searchRecords.slice(1),
  );
  expect(first).toBeLessThanOrEqual(maxForSearch);
  expect(weighFiles(routes.searchTexts.slice(1))).toBeLessThanOrEqual(maxForTexts);
  expect(weighFiles(routes.searchWords.slice(1))).toBeLessThanOrEqual(20_000);
});

test('suggestions in the search box cost little', () => {
  expect(weighFiles(...scriptsOf('suggest'), 'search/suggestions.json')).toBeLessThanOrEqual(maxForSuggestions);
});

test('a recording brings less than a picture of it would', () => {
  expect(weighFiles(...scriptsOf('recording'))).toBeLessThanOrEqual(maxForPlayer);
});

test('the pack page with its script, and what hands pages on, are as small as they promise', () => {
  expect(weighFiles(...scriptsOf('share'))).toBeLessThanOrEqual(maxForSharing);
  expect(weighFiles('pack/index.html', ...scriptsOf('pack'))).toBeLessThanOrEqual(maxForPack);
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
