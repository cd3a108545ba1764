import { expect, test } from 'vitest';
import { readFlags } from '../../bench/flags';

test('without a flag, three numbers of posts, two minutes of pressing and the report in docs', () => {
  expect(readFlags([])).toEqual({ counts: [10, 100, 1000], soakSeconds: 120, report: 'docs/benchmarks.md' });
});

test('--large comes on top, --only comes alone', () => {
  expect(readFlags(['--large']).counts).toEqual([10, 100, 1000, 10_000]);
  expect(readFlags(['--only=100']).counts).toEqual([100]);
  expect(readFlags(['--large', '--only=100']).counts).toEqual([100]);
});

test('the pressing can be shorter, or left out', () => {
  expect(readFlags(['--soak-seconds=10']).soakSeconds).toBe(10);
  expect(readFlags(['--no-soak']).soakSeconds).toBe(0);
});

test.for(['0', '-5', '1.5', 'ten', ''])('--only=%s is refused with a sentence', (text) => {
  expect(() => readFlags([`--only=${text}`])).toThrow('--only wants a whole number from 1, as in --only=10.');
});

test('a pressing too short to say anything about memory is refused', () => {
  expect(() => readFlags(['--soak-seconds=7'])).toThrow(
    '--soak-seconds wants a whole number from 8, as in --soak-seconds=10.',
  );
});

test('a flag that does not exist is refused', () => {
  expect(() => readFlags(['--huge'])).toThrow("Unknown option '--huge'");
});
