import { expect, test } from 'vitest';
import { toCsv } from '../../../lib/outputs/csv';

test('a table has its names first, and a line for each row', () => {
  expect(toCsv(['a', 'b'], [{ a: '1', b: 'two' }])).toBe('\uFEFFa,b\r\n1,two\r\n');
});

test('commas, quote marks and line breaks stay in their cell', () => {
  expect(toCsv(['a'], [{ a: 'one, "two"\nthree' }])).toBe('\uFEFFa\r\n"one, ""two""\nthree"\r\n');
});

test('what a spreadsheet would run is text', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
    expect(toCsv(['a'], [{ a: formula }])).toContain(`'${formula}`);
});
