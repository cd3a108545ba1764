import { expect, test } from 'vitest';
import { approachFile, approachPath, faultsIn } from '../content/made-up-content';

/** The faults of an approach with these lines of front matter, as field and sentence. */
function faultsInApproach(lines: Record<string, string>) {
  return faultsIn({ [approachPath]: approachFile(lines) }).map(({ field, say }) => [field, say]);
}

function outcome(more: string): Record<string, string> {
  return { outcomes: `outcomes:\n  - { name: Uptake, aim: health, ${more} }` };
}

test('an approach with everything it needs has no errors', () => {
  expect(faultsInApproach({})).toEqual([]);
});

test('a verdict needs a source', () => {
  const [fault] = faultsInApproach(
    outcome('verdict: mixed, certainty: few or weak studies, because: Two small studies that disagree'),
  );
  expect(fault?.[0]).toBe('outcomes 1 sources');
  expect(fault?.[1]).toMatch(/^This is missing\. Add: sources: \[1\]/);
});

test('a certainty needs its reason', () => {
  const [fault] = faultsInApproach(outcome('verdict: mixed, certainty: few or weak studies, sources: [1]'));
  expect(fault).toEqual(['outcomes 1 because', expect.stringMatching(/^This is missing\. Add: because: /)]);
});

test('what nobody has tested can’t be said to help', () => {
  const because = 'because: We found no study of results, sources: [1]';
  const say = 'Nobody has tested it, so we can’t say that it helps. Write unknown, or correct the certainty.';
  expect(faultsInApproach(outcome(`verdict: helps, certainty: not tested yet, ${because}`))).toEqual([
    ['outcomes 1 verdict', say],
  ]);
  expect(faultsInApproach(outcome(`verdict: unknown, certainty: not tested yet, ${because}`))).toEqual([]);
});

test.each([
  ['main', 'main: { source: 2, is: review }', 'main source'],
  [
    'findings',
    'findings:\n  - { text: Two of three services saw more people, sources: [1, 2] }',
    'findings 1 sources 2',
  ],
  ['effort', 'effort: { text: Low, sources: [2] }', 'effort sources 1'],
])('the number of a source has to be in the list of sources: %s', (name, line, field) => {
  const say = 'There is no source 2. The list of sources has 1. Add it, or correct the number.';
  expect(faultsInApproach({ [name]: line })).toEqual([[field, say]]);
});

test.each([
  [
    'examples',
    'examples:\n  - { text: What one borough did, resource: frst, sources: [] }',
    'examples 1 resource',
    'There is no resource called "frst". Write first instead.',
  ],
  ['figures', 'figures: [knwon]', 'figures 1', 'There is no statistic called "knwon". Write known instead.'],
  ['related', 'related: [knwon]', 'related 1', 'There is no approach called "knwon". Write known instead.'],
])('an approach may not name what isn’t there: %s', (name, line, field, say) => {
  expect(faultsInApproach({ [name]: line })).toEqual([[field, say]]);
});

test('the name of the folder with lists is taken', () => {
  const say = 'The site uses /what-works/for/ for lists. Rename this file.';
  expect(faultsIn({ 'content/approaches/for.md': approachFile() })).toEqual([
    { file: 'content/approaches/for.md', say },
  ]);
});
