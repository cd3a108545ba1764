/** Marks in texts that place a statistic there. */
import { expect, test } from 'vitest';
import { faultsIn, faultsInBody, post, talk } from '../content/made-up-content';

test.each([
  ['::statistic{id="known"}', undefined],
  ['::statistic{id="known" as="chart"}', undefined],
  ['::statistic{id="knwon"}', 'There is no statistic called "knwon". Write known instead.'],
  ['::statistic', 'Say which statistic, by the name of its file: ::statistic{id="unemployment-2022"}'],
  ['::statistic{id="known" as="chrat"}', '"chrat" is no way to show it. Write chart instead.'],
  ['::statistic{id="known" is="chart"}', 'This mark has no "is". Write as instead.'],
  ['::statistic[Words]{id="known"}', 'This mark takes no words. Its sentence stands in the statistic.'],
  ['> ::statistic{id="known"}', 'A statistic stands in the text itself, not in a list, a block or another statistic.'],
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
