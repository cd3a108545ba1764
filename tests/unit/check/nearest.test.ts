import { expect, test } from 'vitest';
import { nearest, sayNearest } from '../../../lib/check/nearest';

test.each([
  ['webnar', 'webinars'],
  ['Case Studies', 'case-studies'],
  ['case_studies', 'case-studies'],
  ['zebra', undefined],
  ['', undefined],
])('the word nearest to %j is %s', (written, word) => {
  expect(nearest(written, ['webinars', 'case-studies', 'training'])).toBe(word);
});

test('nothing is near where there are no words', () => {
  expect(nearest('webinars', [])).toBeUndefined();
});

test('where no word is near all are named in order', () => {
  expect(sayNearest('zebra', ['webinars', 'training'])).toBe('Choose one of: training, webinars.');
});

test('spaces and underlines do not make a word differ', () => {
  expect(nearest('A b_c  d_e', ['a-b-c-d-e'])).toBe('a-b-c-d-e');
});
