import { expect, test } from 'vitest';
import { formatHeading } from '../../../components/search/messages';

test.each([
  [0, 0, 'No results for “pay”'],
  [1, 0, '1 result for “pay”'],
  [3, 1, '2 results for “pay”, and 1 close match'],
  [7, 6, '1 result for “pay”, and 6 close matches'],
  [6, 6, 'Closest matches for “pay”'],
])('of %i results, %i of them without all words, the heading says what they are', (count, close, heading) => {
  expect(formatHeading(count, 'pay', close)).toBe(heading);
});
