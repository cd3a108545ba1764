import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownState } from '../../../lib/search/find';
import {
  asksNothing,
  emptyState,
  facetNames,
  readState,
  sorts,
  withChoice,
  writeState,
} from '../../../lib/search/state';
import { madeUpTitles } from './made-up-records';

test('a URL has the whole query, and is empty for an empty one', () => {
  const choices = { ...emptyState.choices, topic: ['trust', 'maternity'], minutes: ['15'] };
  expect(writeState({ ...emptyState, text: 'mental health', choices, sort: 'newest', asTyped: true, deep: true })).toBe(
    '?q=mental+health&topic=trust&topic=maternity&minutes=15&sort=newest&typed=yes&deep=yes',
  );
  expect(writeState(emptyState)).toBe('');
});

test.for(['', '?q=', '?q=+++', '?q=!!!', '?q=%22', '?q=😀', '?sort=loudest', '?sort=best', '?topic=', '?deep=yes'])(
  '“%s” asks nothing, so the whole list is shown',
  (query) => expect(asksNothing(readState(query))).toBe(true),
);

test('unknown parameters and values in a URL are ignored', () => {
  expect(readState('?sort=loudest&colour=red&topic=&topic=trust&topic=trust')).toEqual({
    ...emptyState,
    choices: { ...emptyState.choices, topic: ['trust'] },
  });
  expect(readState(`?q=${'a'.repeat(900)}`).text).toHaveLength(500);
});

test('values that the library no longer has are ignored, and the others kept', () => {
  const titles = madeUpTitles([{ title: 'A', topics: ['trust'] }]);
  const state = readState('?q=a&topic=trust&topic=a-former-name&category=none&sort=title');
  expect(knownState(titles, state)).toEqual(readState('?q=a&topic=trust&sort=title'));
});

test('a value is added once and removed', () => {
  const chosen = withChoice(withChoice(emptyState, 'topic', 'trust', true), 'topic', 'trust', true);
  expect(chosen.choices.topic).toEqual(['trust']);
  expect(withChoice(chosen, 'topic', 'trust', false)).toEqual(emptyState);
});

test('every state comes back out of its URL', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 4 });
  type Values = Record<(typeof facetNames)[number], typeof values>;
  fc.assert(
    fc.property(
      fc.record({
        text: fc.string({ maxLength: 80 }).filter((text) => text.trim() !== ''),
        choices: fc.record(Object.fromEntries(facetNames.map((name) => [name, values])) as Values),
        sort: fc.constantFrom(...sorts),
        asTyped: fc.boolean(),
        deep: fc.boolean(),
      }),
      (state) => {
        expect(readState(writeState(state))).toEqual(state);
      },
    ),
  );
});
