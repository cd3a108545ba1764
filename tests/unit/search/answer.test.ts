import { expect, test } from 'vitest';
import { find } from '../../../lib/search/find';
import { emptyState } from '../../../lib/search/state';
import { madeUpIndex } from './made-up-records';

const pages = [
  {
    title: 'Nearly half of births in London were by mothers from abroad',
    type: 'statistic' as const,
    number: ['Nearly half', 'London'] as [string, string],
    topics: ['maternity'],
  },
  {
    title: '9% of adults in Lambeth had low trust',
    type: 'statistic' as const,
    number: ['9%', 'Lambeth'] as [string, string],
    topics: ['trust'],
  },
  {
    title: '4% of adults in Lambeth died of low trust',
    type: 'statistic' as const,
    number: ['4%', 'Lambeth'] as [string, string],
    topics: ['trust'],
  },
  {
    title: 'Maternity',
    type: 'topic' as const,
    topics: ['maternity'],
    url: '/topics/maternity/',
    names: ['pregnancy', 'births'],
  },
  { title: 'Trust', type: 'topic' as const, topics: ['trust'], url: '/topics/trust/' },
  { title: 'Lambeth', type: 'place' as const, url: '/places/lambeth/' },
  { title: 'London', type: 'place' as const, url: '/places/london/' },
];
// For each place, the statistic on maternity, mental health and trust.
const index = madeUpIndex(
  pages,
  [['maternity', 'giving birth']],
  [
    [0, -1, 1],
    [0, -1, -1],
    [-1, -1, -1],
  ],
);

function answer(text: string) {
  const { answer: found } = find(index, { ...emptyState, text });
  return found && { title: found.title, statistic: index.titles.title[found.statistic] };
}

test('a place and a topic get the local figure', () => {
  expect(answer('trust in lambeth')).toEqual({
    title: 'Trust in Lambeth',
    statistic: '9% of adults in Lambeth had low trust',
  });
});

test('a local figure that has every word comes before the best one on the topic', () => {
  expect(answer('trust in lambeth died')?.statistic).toBe('4% of adults in Lambeth died of low trust');
  expect(answer('trust in lambeth survived')).toBeUndefined();
});

test.each(['maternity in lambeth', 'maternity lambeth statistics', 'giving birth in Lambeth'])(
  '%s gets the nearest wider figure, and its title names the place',
  (text) => {
    expect(answer(text)?.title).toBe('Maternity in Lambeth: no borough figure yet. The nearest is for London.');
  },
);

test('another word for a topic gets only a figure that has it', () => {
  expect(answer('births in lambeth')?.title).toBe(
    'Births in Lambeth: no borough figure yet. The nearest is for London.',
  );
  expect(answer('pregnancy in lambeth')).toBeUndefined();
});

test('both pages come first', () => {
  const { indexes } = find(index, { ...emptyState, text: 'maternity in lambeth' });
  expect(indexes.slice(0, 2).map((page) => index.titles.url[page])).toEqual(['/topics/maternity/', '/places/lambeth/']);
});

test.each(['lambeth', 'maternity', 'maternity jobs in lambeth', 'mental health in lambeth'])(
  '%s gets no answer',
  (text) => {
    expect(answer(text)).toBeUndefined();
  },
);

test('a question for a number is answered by a statistic that has all of its words', () => {
  expect(answer('how many births were by mothers from abroad')?.statistic).toBe(pages[0]?.title);
  expect(answer('births by mothers from abroad')).toBeUndefined();
});
