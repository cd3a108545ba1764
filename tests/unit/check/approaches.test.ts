import { expect, test } from 'vitest';
import { approachFile, approachPath, problemsIn } from '../content/made-up-content';
import { answersIn } from './answers';

const outcome = (more: string) => `outcomes:\n  - { name: Uptake, aim: health, ${more} }`;
const because = 'because: We found no study of results, sources: [1]';
const noSource = 'There is no source 2. The list of sources has 1. Add it, or correct the number.';

test.each<[string, string]>([
  [
    outcome('verdict: mixed, certainty: few or weak studies, because: Two small studies that disagree'),
    'outcomes 1 sources: This is missing. Add: sources: [1]',
  ],
  [
    outcome('verdict: mixed, certainty: few or weak studies, sources: [1]'),
    'outcomes 1 because: This is missing. Add: because: ',
  ],
  [
    outcome(`verdict: helps, certainty: not tested yet, ${because}`),
    'outcomes 1 verdict: Nobody has tested it, so we can’t say that it helps. Write unknown, or correct the certainty.',
  ],
  ['main: { source: 2, is: review }', `main source: ${noSource}`],
  [
    'findings:\n  - { text: Two of three services saw more people, sources: [1, 2] }',
    `findings 1 sources 2: ${noSource}`,
  ],
  ['effort: { text: Low, sources: [2] }', `effort sources 1: ${noSource}`],
  [
    'examples:\n  - { text: What one borough did, resource: frst, sources: [] }',
    'examples 1 resource: There is no resource called "frst". Write first instead.',
  ],
  ['figures: [knwon]', 'figures 1: There is no statistic called "knwon". Write known instead.'],
  ['related: [knwon]', 'related 1: There is no approach called "knwon". Write known instead.'],
])('the answer to an approach with %j', (lines, answer) => {
  const answers = answersIn(approachPath, approachFile({ [lines.split(':')[0] ?? '']: lines }));
  expect(answers).toEqual([expect.stringMatching(/^\d+ /)]);
  expect(answers[0]?.replace(/^\d+ /, '').startsWith(answer)).toBe(true);
});

test('no error in an approach whose verdict is unknown because nobody has tested it', () => {
  const outcomes = outcome(`verdict: unknown, certainty: not tested yet, ${because}`);
  expect(answersIn(approachPath, approachFile({ outcomes }))).toEqual([]);
});

test('the name of the folder with lists is taken', () => {
  const message = 'The site uses /what-works/for/ for something else. Rename this file.';
  expect(problemsIn({ 'content/approaches/for.md': approachFile() })).toEqual([
    { file: 'content/approaches/for.md', message },
  ]);
});
