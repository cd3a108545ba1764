import { expect, test } from 'vitest';
import { searchGoals } from '../../bench/search-goals';
import { answer, measured, search } from './made-up';

const ours = (count: number, changes: Parameters<typeof search>[0]) =>
  searchGoals(measured('This site', { count, search: search(changes) }));

test.for([
  [10, 30_000],
  [100, 60_000],
  [1000, 200_000],
  [10_000, 330_000],
] as const)('with %i posts a first result may cost %i bytes, and not one more', ([count, most]) => {
  expect(ours(count, { after: [answer('empty', most)] })[0]?.isMet).toBe(true);
  expect(ours(count, { after: [answer('empty', most + 1)] })[0]?.isMet).toBe(false);
});

test('what is fetched ahead of the search counts as well; the page itself does not', () => {
  const before = [answer('document', 14_000), answer('script', 9_000), answer('empty', 25_000, '/records.json')];
  expect(ours(10, { before, after: [answer('empty', 6_000)] })).toEqual([
    {
      aim: 'First result of a search, 10 posts: at most 30 KB',
      found: '31.0 KB',
      isMet: false,
      shortBy: '1.0 KB too many; the largest part is `/records.json`, 25.0 KB',
    },
  ]);
});

test('a search without a result misses, however little it costs', () => {
  expect(ours(10, { isAnswered: false })).toEqual([
    {
      aim: 'First result of a search, 10 posts: at most 30 KB',
      found: 'no result',
      isMet: false,
      shortBy: 'nothing was shown',
    },
  ]);
});

test('a keystroke has a goal where the page times it, from 1,000 posts on', () => {
  const times = (count: number, keystroke: number | undefined) =>
    ours(count, { keystroke })
      .filter(({ aim }) => aim.includes('keystroke'))
      .map(({ isMet }) => isMet);
  expect(times(100, 1)).toEqual([]);
  expect(times(1000, undefined)).toEqual([]);
  expect(times(1000, 15.9)).toEqual([true]);
  expect(times(1000, 16)).toEqual([false]);
  expect(times(10_000, 49.9)).toEqual([true]);
  expect(times(10_000, 50)).toEqual([false]);
});

test('a number of posts without a budget, and a site without a search, have no goal', () => {
  expect(ours(50, {})).toEqual([]);
  expect(searchGoals(measured('Eleventy'))).toEqual([]);
});
