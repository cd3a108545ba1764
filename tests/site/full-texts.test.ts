import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFiles } from '../../lib/check/files';
import { addressOf, routes } from '../../lib/routes';
import { attributeOf, findAll, findOne, folder, idsOf, listFiles, listPages, pageAt, textOf } from './pages';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string }[];
}

const place = routes.fullTexts.slice(1);
const files = listFiles().filter((file) => file.startsWith(place));
const fragments = files
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file): Fragment => JSON.parse(unpack(file).replace(/^pagefind_dcd/, '')))
  .sort((a, b) => (a.url < b.url ? -1 : 1));

test('the index of the full texts has every published resource once, and no other', () => {
  const { files: written } = readFiles(process.cwd());
  const published = written.filter((file) => file.folder === 'resources' && file.data.status === 'published');
  expect(fragments.map(({ url }) => url)).toEqual(published.map(({ slug }) => addressOf('resources', slug)).sort());
  expect(fragments.length).toBeGreaterThan(10);
});

test('each text has the title of its page, its words, and the headings that its page has at the same anchors', () => {
  for (const { url, content, meta, anchors } of fragments) {
    const { tree } = pageAt(url);
    expect(meta).toEqual({ title: textOf(findOne(tree, 'h1')) });
    expect(content.split(' ').length).toBeGreaterThan(50);
    const headings = anchors.filter(({ element }) => /^h\d$/.test(element));
    expect(headings.length).toBeGreaterThan(0);
    expect(idsOf(tree)).toEqual(expect.arrayContaining(headings.map(({ id }) => id)));
    const shown = findAll(tree, 'h2', 'h3', 'h4').map((each) => [attributeOf(each, 'id'), textOf(each)]);
    expect(shown).toEqual(expect.arrayContaining(headings.map(({ id, text }) => [id, text])));
  }
});

test('a text includes the facts beside it on its page', () => {
  const { content = '' } = fragments.find(({ url }) => url === addressOf('resources', 'larch-conference-2025')) ?? {};
  expect(content).toContain('Deputy Mayor for Communities and Social Justice');
});

test('beside the index are only files that a browser loads, and the licence', () => {
  const others = files.filter((file) => !/\.(?:br|gz)$/.test(file) && !file.endsWith('.pf_fragment'));
  const names = others.map((file) => file.slice(place.length).replace(/_[0-9a-f]+\./, '_*.'));
  expect([...new Set(names)]).toEqual([
    'index/en_*.pf_index',
    'licence.txt',
    'pagefind-entry.json',
    'pagefind.en_*.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
  expect(readFileSync(join(folder, place, 'licence.txt'), 'utf8')).toContain('Copyright (c) Pagefind');
});

test('nothing of the index says when, where or on what machine it was made', () => {
  for (const file of files.filter((name) => /\.(?:pf_\w+|pagefind)$/.test(name))) {
    const bytes = readFileSync(join(folder, file));
    // The engine comes with Pagefind, and carries the time of its release.
    if (file.endsWith('wasm.en.pagefind')) continue;
    // Flags, time and system of a gzip file: RFC 1952, 2.3.
    expect([file, ...bytes.subarray(3, 8)]).toEqual([file, 0, 0, 0, 0, 0]);
  }
  expect(files.filter((file) => unpack(file).includes(process.cwd()))).toEqual([]);
});

test('no page but the finder may compile WebAssembly, and no page names the index', () => {
  const may = listPages().filter(({ html }) => html.includes('wasm-unsafe-eval'));
  expect(may.map(({ address }) => address)).toEqual([routes.resources]);
  expect(listPages().filter(({ html }) => html.includes(`${routes.fullTexts}pagefind`))).toEqual([]);
});

function unpack(file: string): string {
  const bytes = readFileSync(join(folder, file));
  const isPacked = /\.(?:pf_\w+|pagefind|gz)$/.test(file);
  return (isPacked ? gunzipSync(bytes) : bytes).toString();
}
