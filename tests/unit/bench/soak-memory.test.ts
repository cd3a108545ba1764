import { expect, test } from 'vitest';
import { memoryEnds, memoryGrowth } from '../../bench/soak-memory';

test('the first quarter says nothing: there memory only fills', () => {
  expect(memoryGrowth([1, 50, 100, 100, 100, 100, 100, 100])).toBe(0);
});

test('growth is that of the last quarter over the second', () => {
  const samples = [90, 90, 100, 100, 300, 300, 150, 150];
  expect(memoryEnds(samples)).toEqual({ before: 100, after: 150 });
  expect(memoryGrowth(samples)).toBe(0.5);
});

test('memory that is given back counts as less than none', () => {
  expect(memoryGrowth([100, 100, 100, 100, 80, 80, 80, 80])).toBeCloseTo(-0.2);
});

test('one high sample in a quarter decides nothing', () => {
  expect(memoryGrowth([100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 999, 100])).toBe(0);
});
