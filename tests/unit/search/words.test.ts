import { expect, test } from 'vitest';
import { fold, runOf, stemOf, wordsOf } from '../../../lib/search/words';

test('words keep their hyphens, apostrophes and points, and know where they are', () => {
  expect(wordsOf('Co-production: people’s 2.3 times (GLA)').map(({ text }) => text)).toEqual([
    'Co-production',
    'people’s',
    '2.3',
    'times',
    'GLA',
  ]);
  expect(wordsOf('is it?')[1]).toEqual({ text: 'it', start: 3, end: 5 });
  expect(wordsOf('ক্যান্সার কী').map(({ text }) => text)).toEqual(['ক্যান্সার', 'কী']);
});

test.each([
  ['organisation', 'organization'],
  ['minoritised', 'minoritized'],
  ['Analysing', 'analyzing'],
  ['behaviour', 'behavior'],
  ['behaviours', 'behaviors'],
  ['coloured', 'colored'],
  ['neighbourhoods', 'neighborhoods'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['labourers', 'laborers'],
  ['mould', 'mold'],
  ['skilful', 'skillful'],
  ['person-centred', 'person-centered'],
  ['counselling', 'counseling'],
  ['fulfil', 'fulfill'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['practise', 'practice'],
  ['dialogue', 'dialog'],
  ['paediatric', 'pediatric'],
  ['anaemia', 'anemia'],
  ['oestrogen', 'estrogen'],
  ['diarrhoea', 'diarrhea'],
  ['ageing', 'aging'],
  ['enquiry', 'inquiry'],
  ['mum', 'mom'],
  ['co-production', 'coproduction'],
  ['people’s', 'people'],
  ["people's", 'people’s'],
  ['Zoë', 'zoe'],
])('%s and %s are one word', (british, other) => {
  expect(fold(british)).toBe(fold(other));
});

test.each([
  ['inequality', 'inequalities'],
  ['unemployed', 'unemployment'],
  ['woman', 'women'],
  ['child', 'children'],
  ['diagnosis', 'diagnoses'],
  ['midwife', 'midwives'],
  ['kings', 'king’s'],
  ['learnt', 'learned'],
  ['vaccine', 'vaccination'],
])('%s and %s are forms of one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['four', 'for'],
  ['hour', 'hor'],
  ['size', 'sise'],
  ['prize', 'price'],
  ['does', 'des'],
  ['her', 'here'],
  ['policy', 'police'],
  ['race', 'racing cars'],
])('%s and %s stay two words', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('a run has no little words, and the parts of words with a hyphen', () => {
  expect(runOf('The evidence on anti-racism')).toEqual(['evid', 'anti', 'racism']);
  expect(runOf('what is it')).toHaveLength(3);
});
