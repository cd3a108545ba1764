import { expect, test } from 'vitest';
import { comparisonsOf, leadingNumberOf } from '../../../lib/content/statistic-words';
import { isByEthnicGroup, nearestOn, statisticsOn } from '../../../lib/content/statistics';
import { statistic } from './made-up-content';

test.each([
  ['9% of Black people were out of work', '9%', 'of Black people were out of work.'],
  ['Nearly 70% of children in Camden were ill', 'Nearly 70%', 'of children in Camden were ill.'],
  ['1 in 10 people in Camden had diabetes', '1 in 10', 'people in Camden had diabetes.'],
  ['1,397 infections were diagnosed', '1,397', 'infections were diagnosed.'],
  ['Between 57% and 65% of people were vaccinated', 'Between 57% and 65%', 'of people were vaccinated.'],
  ['12% of people were ill (Camden, 2022)', '12%', 'of people were ill.'],
  ['12% of people were ill (a survey of 2022)', '12%', 'of people were ill (a survey of 2022).'],
])('a sentence that begins with its number reads on from it: %s', (sentence, number, text) => {
  expect(leadingNumberOf(statistic({ sentence }))).toEqual({ number, text, readsOn: true });
});

test('a number inside a sentence comes before it', () => {
  const sentence = 'Black people were nearly three times as likely to be ill (Camden, 2022)';
  const groups = [{ group: 'Black', value: 3, hedge: 'almost' }];
  expect(leadingNumberOf(statistic({ sentence, groups, unit: 'times', comparedWith: 'White' }))).toEqual({
    number: 'Almost 3 times',
    text: 'Black people were nearly three times as likely to be ill.',
    readsOn: false,
  });
  expect(leadingNumberOf(statistic({ sentence, groups: [{ group: 'Black' }] })).number).toBeUndefined();
});

test('nothing is worked out from values that are not exact, or have no ratio', () => {
  const groups = [
    { group: 'Black', value: 9, hedge: 'more than' },
    { group: 'Asian', value: 6 },
    { group: 'White', value: 3 },
  ];
  const compared = { groups, comparedWith: 'White' };
  expect(comparisonsOf(statistic(compared))).toEqual([
    'Asian: 2 times (between 1.6 and 2.6 before rounding); 3 percentage points more (between 2 and 4 before rounding).',
  ]);
  expect(comparisonsOf(statistic({ ...compared, unit: 'number' }))).toEqual([]);
  expect(comparisonsOf(statistic({ ...compared, unit: 'years' }))).toEqual([
    'Asian: 3 years more (between 2 and 4 before rounding).',
  ]);
});

test('a statistic on places is not one on ethnic groups', () => {
  const places = [
    { group: 'Camden', value: 9 },
    { group: 'London', value: 3 },
  ];
  expect(isByEthnicGroup(statistic())).toBe(true);
  expect(isByEthnicGroup(statistic({ groups: places }))).toBe(false);
  expect(isByEthnicGroup(statistic({ groups: [{ group: 'Women', value: 2 }], comparedWith: 'White women' }))).toBe(
    true,
  );
});

test('a total on a topic comes before a figure by ethnic group that only touches it', () => {
  const aside = statistic({ slug: 'aside', topics: ['trust', 'obesity'] });
  const both = statistic({ slug: 'both', topics: ['obesity', 'diabetes'] });
  const total = statistic({ slug: 'total', topics: ['obesity'], groups: [{ group: 'Camden', value: 9 }] });
  const byGroup = statistic({ slug: 'by-group', topics: ['obesity', 'children-and-young-people'] });
  const found = statisticsOn('obesity', [aside, both, total, byGroup]);
  expect(found.map(({ slug }) => slug)).toEqual(['by-group', 'total', 'aside', 'both']);
});

test('of wider places the nearest is shown, unless its figure is old, off the topic or has no number', () => {
  const system = statistic({ slug: 'system' });
  const london = statistic({ slug: 'london' });
  const wordsOnly = statistic({ slug: 'words-only', groups: [{ group: 'Black' }] });
  const old = statistic({ slug: 'old', period: { from: 1990 } });
  const aside = statistic({ slug: 'aside', topics: ['trust', 'mental-health'] });
  const nearest = (...found: (typeof system)[]) => nearestOn('mental-health', found)?.slug;
  expect(nearest(system, london)).toBe('system');
  expect(nearest(wordsOnly, london)).toBe('london');
  expect(nearest(old, london)).toBe('london');
  expect(nearest(aside, london)).toBe('london');
  expect(nearest(old, aside)).toBe('aside');
  expect(nearest(old, wordsOnly)).toBe('old');
  expect(nearest()).toBeUndefined();
});
