import { expect, test } from 'vitest';
import { Vocabulary } from '../../../lib/search/vocabulary';
import { wordsOf } from '../../../lib/search/words';

const vocabulary = new Vocabulary();
const text = `Maternity and mental health in London; structural racism, racial inequalities, evaluation and co-production;
  living well; a dame; maturity; prejudice`;
for (const word of wordsOf(text)) vocabulary.add(word.text);

test.each([
  ['matrnity', 'maternity'],
  ['rasism', 'racism'],
  ['helth', 'health'],
  ['heatlh', 'health'],
  ['evalution', 'evaluation'],
  ['coproducton', 'co-production'],
  ['strctural', 'structural'],
  ['mentalhealth', 'mental health'],
  // The first two letters, or the very first of a long word.
  ['amternity', 'maternity'],
  ['nvaluation', 'evaluation'],
  // Two easy slips, or two letters that are missing.
  ['strcutrual', 'structural'],
  ['evluaton', 'evaluation'],
  ['lndon', 'london'],
  ['daem', 'dame'],
])('%s is taken for %s', (typed, meant) => {
  expect(vocabulary.correct(typed)).toBe(meant);
});

test.each(['giving', 'same', 'xyzzyq', 'wel', '2024', 'outcomes'])('%s is taken for nothing else', (typed) => {
  expect(vocabulary.correct(typed)).toBeUndefined();
});

test('a word is known in its other forms, spellings and beginnings', () => {
  for (const word of ['inequality', 'Racisms', 'matern', 'evaluating', 'coproduction'])
    expect(vocabulary.knows(word)).toBe(true);
  expect(vocabulary.knows('matrnity')).toBe(false);
  expect(vocabulary.formsOf('inequality')).toEqual(['inequalities']);
});
