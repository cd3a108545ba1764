import { expect, test } from 'vitest';
import { isThin, withDeep } from '../../../lib/search/both';
import { noChoices } from '../../../lib/search/choices';
import { find } from '../../../lib/search/find';
import { emptyState } from '../../../lib/search/state';
import { WordIndex } from '../../../lib/search/word-index';
import { madeUpRecords } from './made-up-records';

const index = new WordIndex(
  madeUpRecords([
    { title: 'Trust one', topics: ['trust'] },
    { title: 'Trust two', topics: ['maternity'] },
    { title: 'Other', topics: ['mental-health'] },
    { title: 'Power' },
  ]),
);
const ask = (text: string) => find(index, { ...emptyState, text });

test('few answers, or halves of one, are thin', () => {
  expect(isThin(ask('trust'))).toBe(true);
  expect(isThin(ask('trust power'))).toBe(true);
  expect(isThin(ask(''))).toBe(false);
});

test('the full text adds what does not stand there yet and moves nothing', () => {
  expect(withDeep(index.records, ask('trust'), [2, 0], noChoices)).toMatchObject({ first: [0, 1], deep: [2] });
});

test('where the first tier has only halves, what the full text holds is taken out of them', () => {
  const found = ask('trust power');
  expect(found.isPartial).toBe(true);
  const { first, deep } = withDeep(index.records, found, [1], noChoices);
  expect(deep).toEqual([1]);
  expect(first).not.toContain(1);
});

test('what the full text adds is counted, and held to the choices', () => {
  const choices = { ...noChoices, topic: ['trust', 'mental-health'] };
  const found = find(index, { ...emptyState, text: 'trust', choices });
  const { deep, counts } = withDeep(index.records, found, [2, 3], choices);
  expect(deep).toEqual([2]);
  expect(counts[1]).toEqual([1, 1, 1]);
});
