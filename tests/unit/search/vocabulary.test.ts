import { expect, test } from 'vitest';
import { Vocabulary } from '../../../lib/search/vocabulary';

const vocabulary = new Vocabulary([
  'Maternity and mental health in London',
  'Structural racism, racial inequalities, evaluation and co-production',
  'Living well; a dame; maturity; prejudice',
]);

test.each([
  ['matrnity', 'maternity'],
  ['rasism', 'racism'],
  ['helth', 'health'],
  ['heatlh', 'health'],
  ['evalution', 'evaluation'],
  ['coproducton', 'co-production'],
  ['strctural', 'structural'],
  ['mentalhealth', 'mental health'],
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
