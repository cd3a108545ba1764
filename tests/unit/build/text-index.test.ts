/** Makes an index and searches it with Pagefind's own script, which runs here as in a browser. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { textIndexFiles } from '../../../lib/build/text-index';
import type { IndexedText } from '../../../lib/outputs/search/full-texts';
import { type FullText as FullTextSearch, openFullText } from '../../../lib/search/full-text';
import { newFolder, writeFiles } from './made-up-site';

afterEach(() => vi.unstubAllGlobals());

const texts: IndexedText[] = [
  {
    address: '/resources/a/',
    title: 'Trust & <power>',
    html: '<p>Opening.</p><h2 id="how"><span id="old"></span>How it is done</h2><ul><li>With care</li><li>1 &lt; 2 &amp; so forth</li></ul>',
  },
  {
    address: '/resources/b/',
    title: 'Another',
    html: '<p>Careful words about <em>maternity</em> care and anti-racism.</p>',
  },
];

test('the same texts give the same bytes at another time and after another index', async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    address: `/resources/${index}/`,
    title: `Title ${index}`,
    html: `<h2 id="a">Heading ${index}</h2><p>${Array.from({ length: 80 }, (_, word) => `word${(word * 7919 + index) % 997}`).join(' ')}</p>`,
  }));
  const first = await textIndexFiles(many);
  await textIndexFiles(texts);
  // The time in a gzip file is in whole seconds.
  await new Promise((done) => setTimeout(done, 1100));
  expect(namesAndBytes(await textIndexFiles(many))).toEqual(namesAndBytes(first));
  expect(first.length).toBeGreaterThan(60);
});

test('an empty library has an empty index', async () => {
  const files = await textIndexFiles([]);
  expect(files.map(({ name }) => name)).toContain('search/text/pagefind-entry.json');
});

test('titles, headings and lists can be found, with HTML characters in them too', async () => {
  const search = await indexOf(texts);
  expect(await search.search('trust power')).toEqual([{ url: '/resources/a/', passages: [] }]);
  const hits = await search.search('done forth');
  expect(hits[0]?.passages).toEqual([
    {
      heading: 'How it is done',
      address: '/resources/a/#how',
      text: '1 < 2 & so forth.',
      marks: [[11, 16]],
    },
  ]);
});

test('a search can have words, phrases, and words to leave out, and finds only texts that have its words', async () => {
  const { search } = await indexOf(texts);
  const found: Record<string, string> = {
    care: 'ab',
    '"maternity care"': 'b',
    '"care maternity"': '',
    'care -maternity': 'a',
    'care -"maternity care"': 'a',
    'care -"care maternity"': 'ab',
    // Its title has the word.
    'care -power': 'b',
    // Pagefind itself finds something near these.
    matrnity: '',
    mater: '',
    maternities: 'b',
    'care zzz': '',
    antiracism: 'b',
    racism: 'b',
  };
  for (const [words, slugs] of Object.entries(found)) {
    const hits = await search(words);
    expect([words, hits.map(({ url }) => url.slice(-2, -1)).sort()]).toEqual([words, [...slugs]]);
  }
});

/** A search in an index of these texts. */
async function indexOf(written: readonly IndexedText[]): Promise<FullTextSearch> {
  const files = new Map((await textIndexFiles(written)).map(({ name, text }) => [`/${name}`, text]));
  const folder = writeFiles({ 'pagefind.mjs': String(files.get('/search/text/pagefind.js')) }, newFolder());
  vi.stubGlobal('fetch', async (address: string) => new Response(files.get(address.split('?')[0] ?? '') as BodyInit));
  return openFullText('', () => import(pathToFileURL(join(folder, 'pagefind.mjs')).href));
}

function namesAndBytes(files: readonly { name: string; text: string | Uint8Array }[]): string[][] {
  return files
    .map(({ name, text }) => [name, Buffer.from(text).toString('base64')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
