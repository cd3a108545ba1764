import { expect, test } from 'vitest';
import { findPlace, marksIn } from '../../../lib/search/where';
import { madeUpRecords } from './made-up-records';

const records = madeUpRecords([
  {
    title: 'Mental health in London',
    people: ['Safia Marcano'],
    headings: ['Stop and search', ['Trust', 'what-trust-is']],
    recordings: ['The launch'],
    words: ['police stops'],
    topics: ['maternity'],
  },
]);

const terms = (...words: string[]) => new Set(words);

test('the words that matched are marked where they stand, words that say nothing are not', () => {
  expect(marksIn('Anti-racism and health', terms('racism', 'and'))).toEqual([[0, 11]]);
});

test('a phrase is marked as one where it stands, in any form, and its words by themselves are not', () => {
  const phrase = terms('race equality', 'conversations race');
  expect(marksIn('The race equalities of one race', phrase)).toEqual([[4, 19]]);
  expect(marksIn('A conversation about race', phrase)).toEqual([[2, 25]]);
  expect(marksIn('Race and, later, equality', terms('race equality maturity'))).toEqual([]);
});

test('a place that holds only a word of a phrase is not named', () => {
  expect(findPlace(records, 0, terms('police force'))).toBeUndefined();
  expect(findPlace(records, 0, terms('police stop'))).toMatchObject({ label: 'Also found as', marks: [[0, 12]] });
});

test('what the title shows needs no other place', () => {
  expect(findPlace(records, 0, terms('mental', 'health'))).toBeUndefined();
});

test.each([
  ['marcano', { label: 'With', text: 'Safia Marcano', marks: [[6, 13]] }],
  ['search', { label: 'In the text under', text: 'Stop and search', marks: [[9, 15]], anchor: 'stop-and-search' }],
  ['trust', { label: 'In the text under', text: 'Trust', marks: [[0, 5]], anchor: 'what-trust-is' }],
  ['launch', { label: 'In the recording', text: 'The launch', marks: [[4, 10]] }],
  ['maternity', { label: 'About', text: 'Maternity', marks: [[0, 9]] }],
  ['police', { label: 'Also found as', text: 'police stops', marks: [[0, 6]] }],
])('%s matched in a place that is named', (term, place) => {
  expect(findPlace(records, 0, terms(term))).toEqual(place);
});
