import { afterEach, expect, test, vi } from 'vitest';
import { openDeep } from '../../../lib/search/deep';
import { DeepError } from '../../../lib/search/deep-engine';
import { pretend, slugsOf, text } from './made-up-deep';

afterEach(() => vi.unstubAllGlobals());

test('nothing is loaded before the first search, and then once for all searches', async () => {
  const { deep, imported } = pretend([text('a', 'Words.')]);
  expect(imported).toEqual([]);
  await Promise.all([deep.search('words'), deep.search('words')]);
  await deep.search('other');
  expect(imported).toEqual(['/project/search/text/pagefind.js']);
});

test('Pagefind is told where its index stands, to do without a worker, and to keep to one address', async () => {
  const { deep, options } = pretend([]);
  await deep.search('words');
  expect(options).toEqual([{ basePath: '/project/search/text/', baseUrl: '/', noWorker: true, metaCacheTag: '' }]);
});

test.for([
  ['racism in maternity', 'racism maternity'],
  ['"trust and power"', '"trust and power"'],
  ['“trust and power”', '"trust and power"'],
  ['health "trust and power" -covid', 'health trust and power'],
  ['what is it', 'what is it'],
  ['co-production people’s', 'co-production people’s'],
])('of %s Pagefind is asked %s', async ([words = '', asked]) => {
  const { deep, searches } = pretend([]);
  await deep.search(words);
  expect(searches).toEqual([asked]);
});

test.for(['', '   ', '-covid', '"', '- "" -', '😀', '.*+?^$()|[]\\'])(
  'of "%s", which asks for no word, nothing is asked and nothing found',
  async (words) => {
    const { deep, searches } = pretend([text('a', 'Words.')]);
    expect(await deep.search(words)).toEqual({ hits: [] });
    expect(searches).toEqual([]);
  },
);

test('a hit has the address and title of its page, and the passages in which the words were found', async () => {
  const { deep } = pretend([text('a', 'Much was said of trust.', { title: 'A talk' })]);
  expect(await deep.search('trust')).toEqual({
    hits: [
      {
        address: '/resources/a/',
        title: 'A talk',
        passages: [{ address: '/resources/a/', text: 'Much was said of trust.', marks: [[17, 22]] }],
      },
    ],
  });
});

test.for([
  ['trust covid', ['a', 'b', 'c']],
  ['trust -covid', ['c']],
  ['trust -"covid wards"', ['b', 'c']],
  ['trust -nothing', ['a', 'b', 'c']],
  ['trust "wards of covid"', ['b']],
  ['trust -talks', ['a', 'b', 'c']],
])('%s gives the texts that agree with it', async ([words, slugs]) => {
  const texts = [
    text('a', 'Trust on Covid wards of care.', { found: ['trust', 'covid', 'wards', 'of'] }),
    text('b', 'Trust on wards of COVID patients.', { found: ['trust', 'wards', 'of', 'covid'] }),
    text('c', 'Trust elsewhere.', { found: ['trust', 'covid'], title: 'A covid-free day' }),
  ];
  const { deep } = pretend(texts);
  expect(slugsOf(await deep.search(words as string))).toEqual(slugs);
});

test('a word that is left out may not stand in the title either', async () => {
  const { deep } = pretend([text('a', 'Trust.', { title: 'Covid and trust' })]);
  expect(slugsOf(await deep.search('trust -covid'))).toEqual([]);
});

test.for([
  ['matrnity', []],
  ['mater', ['a']],
  ['maternities', ['a']],
  ['"maternities"', []],
  ['"maternity"', ['a']],
  ['maternity zzz', []],
  ['antiracism', ['a']],
  ['racism', ['a']],
])('where Pagefind finds something near %s, a text is a hit only if it holds that', async ([words, slugs]) => {
  const { deep } = pretend([text('a', 'Maternity and anti-racism.', { found: ['maternity', 'anti-racism'] })]);
  expect(slugsOf(await deep.search(words as string))).toEqual(slugs);
});

test('a text whose title alone holds the words is a hit without passages', async () => {
  const { deep } = pretend([text('a', 'Words.', { title: 'On trust', found: [] })]);
  expect((await deep.search('trust')).hits).toEqual([{ address: '/resources/a/', title: 'On trust', passages: [] }]);
});

test('an answer holds ten hits, and the way to the next', async () => {
  const { deep, read } = pretend(Array.from({ length: 23 }, (_, index) => text(`${index}`, 'Trust.')));
  const first = await deep.search('trust');
  expect([first.hits.length, read.length]).toEqual([10, 10]);
  const second = await first.more?.();
  const third = await second?.more?.();
  expect(slugsOf(second)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map(String));
  expect(slugsOf(third)).toEqual(['20', '21', '22']);
  expect(third?.more).toBeUndefined();
});

test('an answer holds no more than ten hits where some texts are sorted out on the way', async () => {
  const { deep, read } = pretend(
    Array.from({ length: 40 }, (_, index) => text(`${index}`, `Trust${index % 3 ? '' : ' covid'}.`)),
  );
  const first = await deep.search('trust -covid');
  expect([first.hits.length, read.length]).toEqual([10, 15]);
  expect(slugsOf(await first.more?.())[0]).toBe('16');
});

test('for one answer at most fifty texts are loaded, however few of them agree', async () => {
  const texts = Array.from({ length: 120 }, (_, index) => text(`${index}`, index === 55 ? 'Trust.' : 'Trust, covid.'));
  const { deep, read } = pretend(texts);
  const first = await deep.search('trust -covid');
  expect([slugsOf(first), read.length]).toEqual([[], 50]);
  const second = await first.more?.();
  expect([slugsOf(second), read.length]).toEqual([['55'], 100]);
});

test('a browser that may not compile WebAssembly is told so before anything is loaded', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  const { deep, imported } = pretend([]);
  await expect(deep.search('trust')).rejects.toEqual(new DeepError('blocked'));
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
] as const)('a script that is not imported is %s, as its address says', async ([reason, fetch]) => {
  vi.stubGlobal('fetch', fetch);
  const deep = openDeep('', async () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await expect(deep.search('trust')).rejects.toMatchObject({ name: 'DeepError', reason });
});

test.for(['offline', 'missing'] as const)(
  'a piece of the index that is %s is a failure, although Pagefind finds nothing and says nothing',
  async (reason) => {
    const { deep, faults } = pretend([]);
    await deep.search('trust');
    faults.push(reason);
    await expect(deep.search('trust')).rejects.toMatchObject({ reason });
  },
);

test('where all is there and Pagefind fails all the same, it is blocked', async () => {
  const { deep, script } = pretend([]);
  script.createInstance = () => ({ search: () => Promise.reject(new Error('WASM')) });
  await expect(deep.search('trust')).rejects.toMatchObject({ reason: 'blocked' });
});

test('after a failure the next search begins anew, from an address that no browser remembers as missing', async () => {
  const { deep, faults, imported } = pretend([text('a', 'Trust.')]);
  faults.push('offline');
  await deep.search('trust');
  faults.push('offline');
  await expect(deep.search('trust')).rejects.toMatchObject({ reason: 'offline' });
  expect(slugsOf(await deep.search('trust'))).toEqual(['a']);
  expect(imported).toEqual(['/project/search/text/pagefind.js', '/project/search/text/pagefind.js?again=1']);
});
