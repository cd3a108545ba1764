import { afterEach, expect, test, vi } from 'vitest';
import { type FullTextFailure, openFullText, type PagefindScript } from '../../../lib/search/full-text';
import type { PagefindFragment } from '../../../lib/search/passages';

afterEach(() => vi.unstubAllGlobals());

/** A text in which these words, or its only ones, were found. */
function text(slug: string, content: string, { title = 'Title', found = ['trust'] } = {}): PagefindFragment {
  const words = content.toLowerCase().split(' ');
  return {
    url: `/resources/${slug}/`,
    content,
    meta: { title },
    anchors: [],
    weighted_locations: words.flatMap((word, location) =>
      found.some((each) => word.startsWith(each)) ? { location } : [],
    ),
  };
}

/** The search of a site below `/project`, with a Pagefind that finds these texts whatever it is asked; and everything it did. */
function pretend(fragments: readonly PagefindFragment[]) {
  const done = {
    imported: [] as string[],
    searches: [] as string[],
    problems: [] as FullTextFailure[],
  };
  const script: PagefindScript = {
    problems: done.problems,
    createInstance: () => {
      return {
        search: async (words) => {
          done.searches.push(words);
          return { results: fragments.map((fragment) => ({ data: async () => fragment })) };
        },
      };
    },
  };
  const importScript = async (url: string) => {
    done.imported.push(url);
    return script;
  };
  const fullText = openFullText('/project', importScript);
  const slugs = async (words: string) => (await fullText.search(words)).map(({ url }) => url.split('/')[2]);
  return { ...done, fullText, script, slugs };
}

test('nothing is loaded before the first search, and then once for all searches', async () => {
  const { fullText, imported } = pretend([text('a', 'Words.')]);
  expect(imported).toEqual([]);
  await Promise.all([fullText.search('words'), fullText.search('words')]);
  await fullText.search('other');
  expect(imported).toEqual(['/project/search/text/pagefind.js']);
});

test.for([
  ['racism in maternity', 'racism maternity'],
  ['"trust and power"', '"trust and power"'],
  ['health "trust and power" -covid', 'health trust and power'],
  ['what is it', 'what is it'],
  ['co-production king’s', 'co-production king’s'],
])('for %s Pagefind is asked %s', async ([words = '', asked]) => {
  const { fullText, searches } = pretend([]);
  await fullText.search(words);
  expect(searches).toEqual([asked]);
});

test.for(['', '   ', '-covid', '"', '- "" -', '😀', '.*+?^$()|[]\\'])(
  '"%s" has no words and finds nothing',
  async (words) => {
    const { fullText, searches } = pretend([text('a', 'Words.')]);
    expect(await fullText.search(words)).toEqual([]);
    expect(searches).toEqual([]);
  },
);

test('a hit has the passages in which the words were found; none if only its title has them', async () => {
  const { fullText } = pretend([
    text('a', 'Much was said of trust.'),
    text('b', 'Words.', { title: 'On trust', found: [] }),
  ]);
  expect(await fullText.search('trust')).toEqual([
    {
      url: '/resources/a/',
      passages: [{ address: '/resources/a/', text: 'Much was said of trust.', marks: [[17, 22]] }],
    },
    { url: '/resources/b/', passages: [] },
  ]);
});

test('in a browser that can’t compile WebAssembly, a search fails before anything is loaded', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  const { fullText, imported } = pretend([]);
  await expect(fullText.search('trust')).rejects.toMatchObject({ reason: 'blocked' });
  expect(imported).toEqual([]);
});

test.for([
  ['blocked', async () => new Response('script')],
  ['missing', async () => new Response('no', { status: 404 })],
  [
    'offline',
    async () => {
      throw new TypeError('Failed to fetch');
    },
  ],
] as const)('a script that can’t be imported is %s, as its URL says', async ([reason, fetch]) => {
  vi.stubGlobal('fetch', fetch);
  const fullText = openFullText('', async () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await expect(fullText.search('trust')).rejects.toMatchObject({ name: 'FullTextError', reason });
});

test('a piece of the index that failed is a failure, although Pagefind says nothing', async () => {
  const { fullText, problems } = pretend([]);
  await fullText.search('trust');
  problems.push('missing');
  await expect(fullText.search('trust')).rejects.toMatchObject({ reason: 'missing' });
});

test('after a failure the next search starts afresh, from a URL that no browser remembers as missing', async () => {
  const { fullText, problems, imported, slugs } = pretend([text('a', 'Trust.')]);
  problems.push('offline');
  await fullText.search('trust');
  problems.push('offline');
  await expect(fullText.search('trust')).rejects.toMatchObject({ reason: 'offline' });
  expect(await slugs('trust')).toEqual(['a']);
  expect(imported).toEqual(['/project/search/text/pagefind.js', '/project/search/text/pagefind.js?again=1']);
});
