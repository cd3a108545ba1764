import { expect, test } from 'vitest';
import { fold, termsOf, wordsOf } from '../../../lib/search/words';

test('words keep their hyphens, apostrophes and points, and know where they stand', () => {
  expect(wordsOf('Co-production: people’s 2.3 times (GLA)').map(({ text }) => text)).toEqual([
    'Co-production',
    'people’s',
    '2.3',
    'times',
    'GLA',
  ]);
  expect(wordsOf('is it?')[1]).toEqual({ text: 'it', start: 3, end: 5 });
});

test.each([
  ['organisation', 'organization'],
  ['Analysing', 'analyzing'],
  ['behaviour', 'behavior'],
  ['neighbourhoods', 'neighborhoods'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['counselling', 'counseling'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['paediatric', 'pediatric'],
  ['ageing', 'aging'],
  ['enquiry', 'inquiry'],
  ['mum', 'mom'],
  ['co-production', 'coproduction'],
  ['people’s', 'people'],
  ['Zoë', 'zoe'],
])('%s and %s are one word', (british, other) => {
  expect(fold(british)).toBe(fold(other));
});

test.each([
  ['four', 'for'],
  ['hour', 'hor'],
  ['size', 'sise'],
  ['prize', 'price'],
  ['does', 'des'],
  ['her', 'here'],
])('%s and %s stay two words', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('a word with a hyphen is found by itself and by its parts', () => {
  expect(termsOf('Anti-racism')).toEqual(['antiracism', 'anti', 'racism']);
  expect(termsOf('racism')).toEqual(['racism']);
});
