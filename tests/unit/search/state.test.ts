import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyFacetName } from '../../../lib/search/facet-names';
import { asksNothing, emptyState, knownState, readState, sorts, writeState } from '../../../lib/search/state';
import { madeUpRecords } from './made-up-records';

test('an address says what is asked, and nothing where nothing is', () => {
  const choices = { ...emptyState.choices, topic: ['trust', 'maternity'], minutes: ['15'] };
  expect(writeState({ ...emptyState, text: 'mental health', choices, sort: 'newest', asTyped: true, deep: true })).toBe(
    '?q=mental+health&topic=trust&topic=maternity&minutes=15&sort=newest&typed=yes&deep=yes',
  );
  expect(writeState(emptyState)).toBe('');
  expect(asksNothing(readState(''))).toBe(true);
});

test('what an address cannot mean is passed over', () => {
  expect(readState('?sort=loudest&colour=red&topic=&topic=trust&topic=trust')).toEqual({
    ...emptyState,
    choices: { ...emptyState.choices, topic: ['trust'] },
  });
  expect(readState(`?q=${'a'.repeat(900)}`).text).toHaveLength(500);
});

test('values that the library does not have any more are passed over, and the others stay', () => {
  const records = madeUpRecords([{ title: 'A', topics: ['trust'] }]);
  const state = readState('?q=a&topic=trust&topic=a-former-name&category=none&sort=title');
  expect(knownState(records, state)).toEqual(readState('?q=a&topic=trust&sort=title'));
});

test('every state comes back out of its address', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      fc.record({
        text: fc.string({ maxLength: 80 }).filter((text) => text.trim() !== ''),
        choices: fc.record(
          Object.fromEntries(everyFacetName.map((name) => [name, values])) as Record<
            (typeof everyFacetName)[number],
            typeof values
          >,
        ),
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
