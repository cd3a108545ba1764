/** Marks in texts that place a statistic there. */
import { expect, test } from 'vitest';
import { faultsIn, faultsInBody, post, talk } from '../content/made-up-content';

test.each([
  ['::statistic{id="known"}', undefined],
  ['::statistic{id="known" as="chart"}', undefined],
  ['::statistic{id="knwon"}', 'There is no statistic called "knwon". Write known instead.'],
  ['::statistic', 'Say which statistic, using its file name: ::statistic{id="unemployment-2022"}'],
  ['::statistic{id="known" as="chrat"}', '"chrat" isn’t one of the ways to show a statistic. Write chart instead.'],
  ['::statistic{id="known" is="chart"}', 'A statistic has no "is". Write as instead.'],
  ['::statistic[Words]{id="known"}', 'Write no words here. The sentence comes from the statistic.'],
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
