import { expect, test } from 'vitest';
import { toCsv } from '../../../lib/outputs/csv';

test('a table begins with a byte order mark and the names of its columns', () => {
  expect(toCsv(['a', 'b'], [{ a: '1', b: 'two' }, { b: undefined }])).toBe('\uFEFFa,b\r\n1,two\r\n,\r\n');
});

test('commas, quotation marks and line breaks stay in their cell', () => {
  expect(toCsv(['a'], [{ a: 'one, "two"\nthree' }])).toBe('\uFEFFa\r\n"one, ""two""\nthree"\r\n');
});

test('text that a spreadsheet would run as a formula gets an apostrophe; a negative number does not', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
    expect(toCsv(['a'], [{ a: formula }])).toContain(`'${formula}`);
  expect(toCsv(['a'], [{ a: -1 }])).toBe('\uFEFFa\r\n-1\r\n');
});
