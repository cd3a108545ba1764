import { expect, test } from 'vitest';
import { askBoth, isHalf, isThin } from '../../../lib/search/both';
import { noChoices } from '../../../lib/search/choices';
import type { Deep } from '../../../lib/search/deep';
import { find } from '../../../lib/search/find';
import { emptyState, type FinderState } from '../../../lib/search/state';
import { WordIndex } from '../../../lib/search/word-index';
import { madeUpRecords } from './made-up-records';

const index = await WordIndex.over(
  madeUpRecords(
    [
      { title: 'Trust one', topics: ['trust'] },
      { title: 'Trust two', topics: ['maternity'] },
      { title: 'Other', topics: ['mental-health'] },
      { title: 'Power' },
    ],
    [['energy', 'power', 'vigour']],
  ),
);

/** Full texts that hold certain words, the best first; what was asked is kept. */
function textsWith(words: Record<string, string[]>, asked: string[] = []): Deep {
  return {
    search: async (text) => {
      asked.push(text);
      const hits = (words[text] ?? []).map((slug) => {
        const address = `/resources/${slug}/`;
        return { address, title: slug, passages: [{ address: `${address}#here`, text, marks: [] }] };
      });
      return { hits };
    },
  };
}

async function ask(state: Partial<FinderState>, deep: Deep) {
  const whole = { ...emptyState, ...state };
  return askBoth(index, whole, find(index, whole), deep);
}

test('few answers, or halves of one, are thin', () => {
  expect(isThin(find(index, { ...emptyState, text: 'trust' }))).toBe(true);
  expect(isThin(find(index, { ...emptyState, text: 'trust power' }))).toBe(true);
  expect(isThin(find(index, emptyState))).toBe(false);
});

test('the full text adds what does not stand there yet and moves nothing', async () => {
  const answer = await ask({ text: 'trust' }, textsWith({ trust: ['other', 'trust-one', 'no-such-resource'] }));
  expect(answer).toMatchObject({ first: [0, 1], added: [2], isPartial: false });
  expect(answer.passages.get(2)).toHaveLength(1);
});

test('what the full text adds is counted, and held to the choices', async () => {
  const choices = { ...noChoices, topic: ['trust', 'mental-health'] };
  const { added, counts } = await ask({ text: 'trust', choices }, textsWith({ trust: ['other', 'power'] }));
  expect(added).toEqual([2]);
  expect(counts[1]).toEqual([1, 1, 1]);
});

test('where no small record holds all the words, record and text together decide what comes first', async () => {
  const answer = await ask({ text: 'trust power' }, textsWith({ power: ['trust-two'] }));
  expect(answer.first[0]).toBe(1);
  expect(answer.isPartial).toBe(false);
  expect((await ask({ text: 'trust power' }, textsWith({}))).isPartial).toBe(true);
});

test('other words for the same are asked of the full text too', async () => {
  const asked: string[] = [];
  const { first } = await ask({ text: 'trust vigour' }, textsWith({ energy: ['trust-one'] }, asked));
  expect(asked).toEqual(['trust vigour', 'trust', 'vigour', 'energy', 'power']);
  expect(first[0]).toBe(0);
});

test('a phrase is asked of the full text as it stands', async () => {
  const asked: string[] = [];
  await ask({ text: '"trust and power" -covid' }, textsWith({}, asked));
  expect(asked).toEqual(['"covid"', '"trust and power" -covid']);
});

test('what is to be left out is left out where only the full text holds it, and the answer waits for that', async () => {
  const deep = textsWith({ '"covid"': ['trust-one'], trust: ['trust-one'] });
  expect(isHalf(find(index, { ...emptyState, text: 'trust -covid' }))).toBe(true);
  expect((await ask({ text: 'trust -covid' }, deep)).first).toEqual([1]);
  expect((await ask({ text: 'trust power -covid' }, deep)).first).not.toContain(0);
});
