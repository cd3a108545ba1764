import { expect, test } from 'vitest';
import { kilobytes, listing, megabytes, middle, milliseconds, ratio, seconds, thousands } from '../../bench/figures';

test('bytes are written by the thousand, and nothing is 0', () => {
  expect(kilobytes(12_345)).toBe('12.3 KB');
  expect(kilobytes(0)).toBe('0');
  expect(megabytes(1_234_567_890)).toBe('1,235 MB');
});

test('memory that nobody could measure is not called 0', () => {
  expect(megabytes(undefined)).toBe('not measured');
});

test('a ratio is to its base, and a dash where there is nothing to compare with', () => {
  expect(ratio(5, 2)).toBe('2.50 ×');
  expect(ratio(undefined, 2)).toBe('–');
  expect(ratio(5, undefined)).toBe('–');
  expect(ratio(5, 0)).toBe('–');
});

test('times, numbers and names have one form each', () => {
  expect(seconds(3.44)).toBe('3.4 s');
  expect(milliseconds(3.44)).toBe('3.4 ms');
  expect(thousands(10_000)).toBe('10,000');
  expect(listing(['/a', '/b'])).toBe('`/a`, `/b`');
});

test('the middle is by size and not by place', () => {
  expect(middle([9, 1, 100])).toBe(9);
  expect(middle([4, 3, 2, 1])).toBe(3);
  expect(middle([])).toBeUndefined();
});
