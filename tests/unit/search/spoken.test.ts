import { expect, test } from 'vitest';
import { passagesOf } from '../../../lib/search/deep-passages';
import { readSpokenId, toSpokenId } from '../../../lib/search/spoken';

const address = '/resources/talks/morning/questions/#t=12m30s';

test('where something was said goes into an anchor without blanks, and comes out of it', () => {
  const spoken = { address, said: 'Said at 12:30 by Ann | Other, Éva' };
  expect(toSpokenId(spoken)).not.toMatch(/\s/);
  expect(readSpokenId(toSpokenId(spoken))).toEqual(spoken);
  for (const id of ['what-was-said', 'a|b', 't=12m30s', '/a/']) expect(readSpokenId(id)).toBeUndefined();
});

test('a passage that was said leads to its moment, and not to the heading before it', () => {
  const [passage, ...others] = passagesOf(
    {
      url: '/resources/talks/',
      meta: { title: 'Talks' },
      content: 'What it is Words of the page. Here lanterns are named.',
      weighted_locations: [{ location: 7, balanced_score: 1 }],
      anchors: [
        { element: 'h2', id: 'what-it-is', text: 'What it is', location: 0 },
        { element: 'span', id: toSpokenId({ address, said: 'Said at 12:30 by Ann' }), text: '', location: 7 },
      ],
    },
    () => true,
  );
  expect(others).toEqual([]);
  expect(passage).toMatchObject({ said: 'Said at 12:30 by Ann', address });
  expect(passage?.heading).toBeUndefined();
});
