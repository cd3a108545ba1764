/** Every number that the library works out, against values worked by hand; the working is beside each. */
import { expect, test } from 'vitest';
import { contradicts, differenceOf, ratioOf, type WorkedOut } from '../../../lib/charts/compare';

function rounded({ value, low, high }: WorkedOut) {
  return [value, low, high].map((number) => Number(number.toFixed(4)));
}

test.each([
  // Unemployment 2022: 9 / 3 = 3; 8.5 / 3.5 = 2.42857; 9.5 / 2.5 = 3.8
  [9, 3, [3, 2.4286, 3.8]],
  // All other groups combined: 6 / 3 = 2; 5.5 / 3.5 = 1.57143; 6.5 / 2.5 = 2.6
  [6, 3, [2, 1.5714, 2.6]],
  // Everyone: 4 / 3 = 1.33333; 3.5 / 3.5 = 1; 4.5 / 2.5 = 1.8
  [4, 3, [1.3333, 1, 1.8]],
  // Lambeth 2021: 55 / 74 = 0.74324; 54.5 / 74.5 = 0.73154; 55.5 / 73.5 = 0.75510
  [55, 74, [0.7432, 0.7315, 0.7551]],
  // One decimal: 44.9 / 55.1 = 0.81488; 44.85 / 55.15 = 0.81324; 44.95 / 55.05 = 0.81653
  [44.9, 55.1, [0.8149, 0.8132, 0.8165]],
])('%d is so many times %d: %j', (value, reference, worked) => {
  const ratio = ratioOf(value, reference);
  expect(ratio && rounded(ratio)).toEqual(worked);
});

test('nothing is a number of times of what may be zero', () => {
  expect(ratioOf(5, 0)).toBeUndefined();
  expect(ratioOf(5, 0.5)).toBeDefined();
});

test.each([
  // 9 − 3 = 6; 8.5 − 3.5 = 5; 9.5 − 2.5 = 7
  [9, 3, [6, 5, 7]],
  // 55 − 74 = −19; 54.5 − 74.5 = −20; 55.5 − 73.5 = −18
  [55, 74, [-19, -20, -18]],
  // 5.5 − 1.4 = 4.1; 5.45 − 1.45 = 4; 5.55 − 1.35 = 4.2
  [5.5, 1.4, [4.1, 4, 4.2]],
])('%d is so much more than %d: %j', (value, reference, worked) => {
  expect(rounded(differenceOf(value, reference))).toEqual(worked);
});

test.each([
  // 9 and 3 make 2.43 to 3.8: a stated 2.4 is from 2.35 to 2.45, and 3.8 from 3.75 to 3.85
  [2.4, false],
  [3, false],
  [3.8, false],
  // 2.3 is to 2.35, below 2.43; 3.9 is from 3.85, above 3.8
  [2.3, true],
  [3.9, true],
  // 4 as a whole number is from 3.5
  [4, false],
  [5, true],
])('a source that prints 9, 3 and the ratio %d contradicts itself: %s', (stated, wrong) => {
  const made = ratioOf(9, 3);
  expect(made && contradicts(stated, made)).toBe(wrong);
});
