/** Statistics, and the directives that embed them: each answer word for word. */
import { expect, test } from 'vitest';
import { figure, post, problemsIn, problemsInBody, statisticFile, talk } from '../content/made-up-content';
import { answersInBody, answersInStatistic } from './answers';

const comparedWith = 'comparedWith: White';
const groupsWith = (more: string) => `groups: [{ group: Black, value: 9, ${more} }, { group: White, value: 3 }]`;
const blackWith = (more: string) => `groups: [{ group: Black, ${more} }]`;
const bases = (one: string, other: string) =>
  `groups: [{ group: Black, value: 9, base: ${one} }, { group: White, value: 3${other && `, base: ${other}`} }]`;

test.each<Record<string, string>>([
  {},
  { unit: 'unit: times', comparedWith, groups: blackWith('value: 5.5') },
  { groups: 'groups: [{ group: Black }]' },
  { groups: groupsWith('low: 8, high: 10') },
  // 8.5 / 3.5 = 2.43 and 9.5 / 2.5 = 3.8
  { comparedWith, groups: groupsWith('ratio: 2.4') },
  { comparedWith, groups: groupsWith('ratio: 3.8, difference: 6') },
  { period: 'period: { note: Not stated by the source }' },
  { supersedes: 'supersedes: known' },
])('no error in a statistic with %j', (lines) => {
  expect(answersInStatistic(lines)).toEqual([]);
});

const perCent = 'A value per cent is between 0 and 100. Correct the value or the unit.';
const contradicted = 'Check the source. If it contradicts itself, leave this out and say so in caveats.';
const number = 'Write a number without a unit or quotation marks, such as 5.5.';
const wholes =
  'Shares of different wholes can’t be compared. Give every group the same base, or make separate statistics.';
const nothing = 'There is nothing to compare this with. Delete the line, or add comparedWith and its value.';
const itself = 'This statistic refers to itself. Choose another one, or delete the line.';

test.each<[string | Record<string, string>, string]>([
  [
    'no source',
    'source: This is missing. Add: source: { by: …, label: …, address: …, is: …, published: …, updated: …, note: … } (The page where you found it.)',
  ],
  ['no period', 'period: This is missing. Add: period: { from: …, to: …, note: … } (The period the values are for.)'],
  ['period: {}', 'period: There is no period. Write from: 2022, or if the source gives none, note: Period not stated.'],
  ['period: { to: 2022 }', 'period: The period has an end but no beginning. Add from.'],
  ['period: { from: 2022-03, to: 2021 }', 'period to: The period ends before it begins. Swap from and to.'],
  [blackWith('value: 109'), `groups 1 value: ${perCent}`],
  [blackWith('value: 99, low: 98, high: 101'), `groups 1 high: ${perCent}`],
  [bases('nurses who died', 'doctors who died'), `groups 2 base: ${wholes}`],
  [bases('nurses', ''), `groups 2 group: ${wholes}`],
  [
    { comparedWith, groups: groupsWith('ratio: 5') },
    `groups 1 ratio: 9 and 3 give 3 times (between 2.4 and 3.8 before rounding), not 5. ${contradicted}`,
  ],
  [
    { comparedWith, groups: groupsWith('difference: -6') },
    'groups 1 difference: 9 and 3 give 6 percentage points more (between 5 and 7 before rounding), not −6. Check the source. If it contradicts itself, leave this out and say so in caveats.',
  ],
  [groupsWith('ratio: 3'), `groups 1 ratio: ${nothing}`],
  [{ unit: 'unit: times', comparedWith, groups: blackWith('value: 2, ratio: 2') }, `groups 1 ratio: ${nothing}`],
  ['comparedWith: Asian', 'comparedWith: "Asian" has no value. Add it to groups, or delete this line.'],
  ['unit: times', 'unit: The unit times needs a group to compare with. Add: comparedWith: White'],
  [
    { unit: 'unit: times', comparedWith },
    'comparedWith: "White" is what the others are compared with. Remove it from groups.',
  ],
  ['place: cambden', 'place: Write camden instead.'],
  ['place: Tower Hamlet', 'place: Write tower-hamlets instead.'],
  [
    'groups: [{ group: Blakc, value: 9 }]',
    'groups 1 group: census has no group "Blakc". Write Black instead. Or, if the source has it, add it to content/group-terms/census.md.',
  ],
  ['groupTerms: cencus', 'groupTerms: There is no list of group terms called "cencus". Write census instead.'],
  [blackWith('value: 9, low: 8'), 'groups 1 low: An interval needs both low and high.'],
  [blackWith('value: 9, low: 10, high: 12'), 'groups 1 low: The value is outside its interval. Check the source.'],
  [
    blackWith('hedge: almost'),
    'groups 1 hedge: There is no value for this to go before. Add a value, or delete this line.',
  ],
  ...['"9%"', '"9"', '"5,5"'].map((value): [string, string] => [
    blackWith(`value: ${value}`),
    `groups 1 value: ${number}`,
  ]),
])('the answer to %j', (lines, answer) => {
  expect(answersInStatistic(lines).map((each) => each.replace(/^\d+ /, ''))).toEqual([answer]);
});

test('a statistic is replaced by one other, and never by itself, directly or through others', () => {
  expect(answersInStatistic('supersedes: figure')).toContain(`14 supersedes: ${itself}`);
  const other = 'sentence: Another figure that says another thing';
  expect(
    problemsIn({
      [figure]: statisticFile({ supersedes: 'supersedes: known' }),
      'content/statistics/other.md': statisticFile({ sentence: other, supersedes: 'supersedes: known' }),
    }).map(({ file, message }) => `${file}: ${message}`),
  ).toEqual([
    `content/statistics/other.md: ${figure} replaces "known" already. Choose that one instead, or delete the line.`,
  ]);
  expect(
    problemsIn({
      [figure]: statisticFile({ supersedes: 'supersedes: other' }),
      'content/statistics/other.md': statisticFile({ sentence: other, supersedes: 'supersedes: figure' }),
    }).map(({ message }) => message),
  ).toEqual(Array(2).fill('These statistics replace each other in a circle. Delete this line in the oldest one.'));
});

test('a statistic cannot be called all, which the list of all statistics is called', () => {
  const file = 'content/statistics/all.md';
  const message = 'The site uses /statistics/all/ for something else. Rename this file.';
  expect(problemsIn({ [file]: statisticFile() })).toContainEqual({ file, message });
});

test('two statistics may not have the same sentence', () => {
  expect(
    problemsIn({ [figure]: statisticFile(), 'content/statistics/the-same.md': statisticFile() }).map(
      ({ message }) => message,
    ),
  ).toEqual([`${figure} has the same sentence. Change one of them, so that readers can tell them apart.`]);
});

test.each(['::statistic{id="known"}', '::statistic{id="known" as="chart"}'])(
  'no error in the directive %s',
  (directive) => {
    expect(problemsInBody(directive)).toEqual([]);
  },
);

test('a directive for a statistic that doesn’t exist is answered with the nearest one', () => {
  expect(answersInBody('::statistic{id="knwon"}')).toEqual([
    '15: There is no statistic called "knwon". Write known instead.',
  ]);
});

test('a directive in a library whose only statistic cannot be read says where to add one', () => {
  const problems = problemsIn({
    [talk]: post({}, '::statistic{id="known"}'),
    'content/statistics/known.md': 'No fields.',
  });
  expect(problems.find(({ file }) => file === talk)?.message).toBe(
    'There is no statistic called "known". Add it to content/statistics/.',
  );
});
