import { expect, test } from 'vitest';
import { changeChartOf, chartOf } from '../../../lib/charts/chart';
import type { Statistic } from '../../../lib/schema/kinds';
import { statistic } from '../content/made-up-content';

function deaths(slug: string, from: number, values: Record<string, number>, more: object = {}): Statistic {
  return statistic({
    slug,
    unit: 'times',
    comparedWith: 'White',
    period: { from, to: from + 2 },
    groups: Object.entries(values).map(([group, value]) => ({ group, value })),
    ...more,
  });
}

test('per cents are bars, the first of them meant, with the data in words', () => {
  expect(chartOf(statistic())).toEqual({
    id: 'figure',
    title: 'In Camden in 2022, 9% of Black people and 3% of white people were out of work',
    text: 'Black: 9%. White: 3%.',
    kind: 'bars',
    rows: [
      { group: 'Black', label: 'Black', value: 9, said: '9%', isMeant: true },
      { group: 'White', label: 'White', value: 3, said: '3%', isMeant: false },
    ],
  });
});

test('one share alone is drawn on its whole', () => {
  expect(chartOf(statistic({ groups: [{ group: 'Black', value: 64, hedge: 'about' }] }))).toMatchObject({
    whole: 100,
    text: 'Black: about 64%.',
  });
});

test('values with an interval are dots, and the words say the interval', () => {
  const groups = [{ group: 'Black', value: 9, low: 8.1, high: 10, note: 'self-identified' }];
  expect(chartOf(statistic({ groups }))).toMatchObject({
    kind: 'dots',
    text: 'Black (self-identified): 9%, interval 8.1% to 10%.',
  });
});

test('values in times are ratios beside the group at 1', () => {
  expect(chartOf(deaths('now', 2021, { Black: 2.3 }))).toMatchObject({
    kind: 'ratios',
    comparedWith: 'White',
    text: 'Black: 2.3 times. White: 1.',
  });
});

test('a source without a number makes no chart', () => {
  expect(chartOf(statistic({ groups: [{ group: 'Black' }] }))).toBeUndefined();
});

test('what a statistic replaced makes a chart of the change, group by group, the oldest first', () => {
  const chart = changeChartOf(
    [deaths('then', 2019, { Black: 4, Mixed: 1 })],
    deaths('now', 2021, { Asian: 1.3, Black: 2.3 }),
  );
  expect(chart).toMatchObject({
    id: 'now-change',
    title: 'Black, 2019 to 2021: 4 times; Black, 2021 to 2023: 2.3 times',
    kind: 'ratios',
    comparedWith: 'White',
  });
  expect(chart?.rows.map(({ label, isMeant }) => [label, isMeant])).toEqual([
    ['Black, 2019 to 2021', false],
    ['Black, 2021 to 2023', true],
  ]);
});

test('what counts otherwise, or compares with others, is no step of a change', () => {
  const now = deaths('now', 2021, { Black: 2.3 });
  expect(changeChartOf([], now)).toBeUndefined();
  expect(changeChartOf([deaths('then', 2019, { Black: 4 }, { comparedWith: 'Asian' })], now)).toBeUndefined();
  expect(changeChartOf([deaths('then', 2019, { Black: 4 }, { unit: 'per cent' })], now)).toBeUndefined();
});
