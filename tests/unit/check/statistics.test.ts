/** Statistics, and the marks in texts that place them. */
import { expect, test } from 'vitest';
import {
  faultsIn,
  faultsInBody,
  faultsInStatistic,
  figure,
  post,
  statisticFile,
  talk,
} from '../content/made-up-content';

/** The one fault of a statistic with this line changed, without its place. */
function said(lines: Record<string, string>) {
  return faultsInStatistic(lines).map(({ file, field, say }) => {
    expect(file).toBe(figure);
    return `${field}: ${say}`;
  });
}

const sound: Record<string, string>[] = [
  {},
  { unit: 'unit: times', comparedWith: 'comparedWith: White', groups: 'groups: [{ group: Black, value: 5.5 }]' },
  { groups: 'groups: [{ group: Black }]' },
  { groups: 'groups: [{ group: Black, value: 9, low: 8, high: 10 }, { group: White, value: 3 }]' },
  // 8.5 / 3.5 = 2.43 and 9.5 / 2.5 = 3.8
  { comparedWith: 'comparedWith: White', groups: groupsWith('ratio: 2.4') },
  { comparedWith: 'comparedWith: White', groups: groupsWith('ratio: 3.8, difference: 6') },
  { period: 'period: { note: Not stated by the source }' },
  { supersedes: 'supersedes: known' },
];

test.each(sound)('this is sound: %j', (lines) => {
  expect(faultsInStatistic(lines)).toEqual([]);
});

test('a statistic without a source is refused', () => {
  expect(said({ source: '' })).toEqual([
    'source: This is missing. Add: source: { by: …, label: …, address: …, is: …, published: …, updated: …, note: … } (The page where you found it.)',
  ]);
});

test('a statistic without a period is refused, and so is an empty or a reversed one', () => {
  expect(said({ period: '' })).toEqual([
    'period: This is missing. Add: period: { from: …, to: …, note: … } (The period the values are for.)',
  ]);
  expect(said({ period: 'period: {}' })).toEqual([
    'period: There is no period. Write from: 2022. If the source doesn’t give one, write note: Period not stated.',
  ]);
  expect(said({ period: 'period: { to: 2022 }' })).toEqual([
    'period: The period has an end but no beginning. Add from.',
  ]);
  expect(said({ period: 'period: { from: 2022-03, to: 2021 }' })).toEqual([
    'period to: The period ends before it begins. Swap from and to.',
  ]);
});

test('a percentage over 100 is refused', () => {
  expect(said({ groups: 'groups: [{ group: Black, value: 109 }]' })).toEqual([
    'groups 1 value: A value per cent is between 0 and 100. Correct the value or the unit.',
  ]);
  expect(said({ groups: 'groups: [{ group: Black, value: 99, low: 98, high: 101 }]' })).toEqual([
    'groups 1 high: A value per cent is between 0 and 100. Correct the value or the unit.',
  ]);
});

test('groups that are counted out of different things are refused', () => {
  expect(
    said({
      groups:
        'groups: [{ group: Black, value: 9, base: nurses who died }, { group: White, value: 3, base: doctors who died }]',
    }),
  ).toEqual([
    'groups 2 base: These groups have different bases, "nurses who died" and "doctors who died". Make them separate statistics.',
  ]);
  expect(said({ groups: 'groups: [{ group: Black, value: 9, base: nurses }, { group: White, value: 3 }]' })).toEqual([
    'groups 2 group: Only some groups have a base. Give every group one, or none.',
  ]);
});

function groupsWith(more: string): string {
  return `groups: [{ group: Black, value: 9, ${more} }, { group: White, value: 3 }]`;
}

test('a ratio or a difference that the values contradict is refused', () => {
  const comparedWith = 'comparedWith: White';
  expect(said({ comparedWith, groups: groupsWith('ratio: 5') })).toEqual([
    'groups 1 ratio: 9 and 3 give 3 times (between 2.4 and 3.8 before rounding), not 5. Check the source. If it contradicts itself, leave this out and say so in caveats.',
  ]);
  expect(said({ comparedWith, groups: groupsWith('difference: -6') })).toEqual([
    'groups 1 difference: 9 and 3 give 6 percentage points more (between 5 and 7 before rounding), not −6. Check the source. If it contradicts itself, leave this out and say so in caveats.',
  ]);
});

test('a ratio of nothing is refused', () => {
  expect(said({ groups: groupsWith('ratio: 3') })).toEqual([
    'groups 1 ratio: There is nothing to compare for this ratio. Add comparedWith, and that group with its value.',
  ]);
  expect(
    said({
      unit: 'unit: times',
      comparedWith: 'comparedWith: White',
      groups: 'groups: [{ group: Black, value: 2, ratio: 2 }]',
    }),
  ).toEqual([
    'groups 1 ratio: There is nothing to compare for this ratio. The value already says it. Delete this line.',
  ]);
});

test('the group that others are compared with has to be there', () => {
  expect(said({ comparedWith: 'comparedWith: Asian' })).toEqual([
    'comparedWith: "Asian" has no value. Add it to groups, or delete this line.',
  ]);
  expect(said({ unit: 'unit: times' })).toEqual([
    'unit: The unit times needs a group to compare with. Add: comparedWith: White',
  ]);
  expect(said({ unit: 'unit: times', comparedWith: 'comparedWith: White' })).toEqual([
    'comparedWith: "White" is what the others are compared with. Remove it from groups.',
  ]);
});

test('an unknown place is refused with the nearest one', () => {
  expect(said({ place: 'place: cambden' })).toEqual(['place: Write camden instead.']);
  expect(said({ place: 'place: Tower Hamlet' })).toEqual(['place: Write tower-hamlets instead.']);
});

test("a group's name outside the list of its source is refused with the nearest one", () => {
  expect(said({ groups: 'groups: [{ group: Blakc, value: 9 }]' })).toEqual([
    'groups 1 group: census has no group "Blakc". Write Black instead. Or, if the source has it, add it to content/group-terms/census.md.',
  ]);
  expect(said({ groupTerms: 'groupTerms: cencus' })).toEqual([
    'groupTerms: There is no list of group terms called "cencus". Write census instead.',
  ]);
});

test('an interval has two ends with the value between them', () => {
  expect(said({ groups: 'groups: [{ group: Black, value: 9, low: 8 }]' })).toEqual([
    'groups 1 low: An interval needs both low and high.',
  ]);
  expect(said({ groups: 'groups: [{ group: Black, value: 9, low: 10, high: 12 }]' })).toEqual([
    'groups 1 low: The value is outside its interval. Check the source.',
  ]);
});

test('a word before a value needs the value', () => {
  expect(said({ groups: 'groups: [{ group: Black, hedge: almost }]' })).toEqual([
    'groups 1 hedge: There is no value for this to go before. Add a value, or delete this line.',
  ]);
});

test('one statistic replaces another, and nobody replaces himself by way of others', () => {
  expect(said({ supersedes: 'supersedes: figure' })).toContain(
    'supersedes: This statistic refers to itself. Choose another one, or delete the line.',
  );
  const other = 'sentence: sentence: Another figure that says another thing'.slice('sentence: '.length);
  expect(
    faultsIn({
      [figure]: statisticFile({ supersedes: 'supersedes: known' }),
      'content/statistics/other.md': statisticFile({ sentence: other, supersedes: 'supersedes: known' }),
    }).map(({ file, say }) => `${file}: ${say}`),
  ).toEqual([
    `content/statistics/other.md: ${figure} replaces "known" already. Choose that one instead, or delete the line.`,
  ]);
  expect(
    faultsIn({
      [figure]: statisticFile({ supersedes: 'supersedes: other' }),
      'content/statistics/other.md': statisticFile({ sentence: other, supersedes: 'supersedes: figure' }),
    }).map(({ say }) => say),
  ).toEqual(Array(2).fill('These statistics replace each other in a circle. Delete this line in the oldest one.'));
});

test.each(['page', 'all'])('a statistic cannot be called %s, which a list is called', (name) => {
  const file = `content/statistics/${name}.md`;
  const say = `The site uses /statistics/${name}/ for a list. Rename this file.`;
  expect(faultsIn({ [file]: statisticFile() })).toContainEqual({ file, say });
});

test('two statistics do not say the same sentence', () => {
  expect(
    faultsIn({ [figure]: statisticFile(), 'content/statistics/twin.md': statisticFile() }).map(({ say }) => say),
  ).toEqual([`${figure} has the same sentence. Change one of them, so that readers can tell them apart.`]);
});

test.each(['9%', '"9"', '5,5'])('the value %s is no number', (written) => {
  expect(said({ groups: `groups: [{ group: Black, value: ${JSON.stringify(written)} }]` })).toEqual([
    'groups 1 value: Write a number without a unit or quotation marks, such as 5.5.',
  ]);
});

test.each([
  ['::statistic{id="known"}', undefined],
  ['::statistic{id="known" as="chart"}', undefined],
  ['::statistic{id="knwon"}', 'There is no statistic called "knwon". Write known instead.'],
  ['::statistic', 'Say which statistic, using its file name: ::statistic{id="unemployment-2022"}'],
  ['::statistic{id="known" as="chrat"}', '"chrat" isn’t one of the ways to show a statistic. Write chart instead.'],
  ['::statistic{id="known" is="chart"}', 'A statistic has no "is". Write as instead.'],
  ['::statistic[Words]{id="known"}', 'Don’t write any text here. The sentence comes from the statistic.'],
  [
    '> ::statistic{id="known"}',
    'A statistic can’t be inside a list, a block or another statistic. Put it on a line of its own in the text.',
  ],
])('the mark %s in a text: %s', (mark, say) => {
  expect(faultsInBody(mark)).toEqual(
    say === undefined ? [] : [{ file: talk, line: 15, written: say.startsWith('There is no') ? 'knwon' : mark, say }],
  );
});

test('a mark in a library whose only statistic cannot be read says where to add one', () => {
  const faults = faultsIn({ [talk]: post({}, '::statistic{id="known"}'), 'content/statistics/known.md': 'No fields.' });
  expect(faults.find(({ file }) => file === talk)?.say).toBe(
    'There is no statistic called "known". Add it to content/statistics/.',
  );
});

test('a link may lead to a statistic, and not to a list of group terms, which has no page', () => {
  expect(faultsInBody('[One](/statistics/known/)')).toEqual([]);
  expect(faultsInBody('[One](/group-terms/census/)')).toHaveLength(1);
});
