import { expect, test } from 'vitest';
import { differenceOf, ratioOf } from '../../../lib/charts/compare';
import { formatDifference, formatPeriod, formatRatio, formatValue, formatYears } from '../../../lib/charts/format';

test.each([
  [9, 'per cent', undefined, '9%'],
  [44.9, 'per cent', undefined, '44.9%'],
  [40, 'per cent', 'more than', 'more than 40%'],
  [2, 'times', 'almost', 'almost 2 times'],
  [5.5, 'times', undefined, '5.5 times'],
  [1234, 'number', undefined, '1,234'],
  [7.25, 'per 1,000', undefined, '7.25 per 1,000'],
  [13, 'per 100,000', undefined, '13 per 100,000'],
  [83.8, 'years', undefined, '83.8 years'],
] as const)('%d %s is written: %4$s', (value, unit, hedge, said) => {
  expect(formatValue(value, unit, hedge)).toBe(said);
});

test.each([
  [9, 3, '3 times (between 2.4 and 3.8 before rounding)', '6 percentage points more (between 5 and 7 before rounding)'],
  [
    55,
    74,
    '0.74 times (between 0.73 and 0.76 before rounding)',
    '19 percentage points less (between 18 and 20 before rounding)',
  ],
  [4, 3, '1.3 times (between 1 and 1.8 before rounding)', '1 percentage point more (between 0 and 2 before rounding)'],
])('%d beside %d: %s, %s', (value, reference, ratio, difference) => {
  const made = ratioOf(value, reference);
  expect(made && formatRatio(made)).toBe(ratio);
  expect(formatDifference(differenceOf(value, reference), 'per cent')).toBe(difference);
});

test('a sum of decimals is said without what a computer adds to it', () => {
  expect(formatDifference(differenceOf(0.3, 0.1), 'per 1,000')).toBe('0.2 more (between 0.1 and 0.3 before rounding)');
});

test('years are compared in years', () => {
  expect(formatDifference(differenceOf(83.8, 79.7), 'years')).toBe(
    '4.1 years more (between 4 and 4.2 before rounding)',
  );
});

test.each([
  [{}, ''],
  [{ from: '2022' }, '2022'],
  [{ from: '2022', to: '2022' }, '2022'],
  [{ from: '2019', to: '2021' }, '2019 to 2021'],
  [{ from: '2023-03', to: '2023-05' }, 'March to May 2023'],
  [{ from: '2022-11', to: '2023-05' }, 'November 2022 to May 2023'],
])('the period %j is said "%s"', (period, said) => {
  expect(formatPeriod(period)).toBe(said);
});

test.each([
  [{ from: '2019', to: '2021' }, '2019–21'],
  [{ from: '1999', to: '2001' }, '1999 to 2001'],
  [{ from: '2022' }, '2022'],
  [{ from: '2023-03', to: '2023-05' }, 'March to May 2023'],
])('as a label, the period %j is "%s"', (period, label) => {
  expect(formatYears(period)).toBe(label);
});
