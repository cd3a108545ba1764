import { expect, test } from 'vitest';
import { firstUrl, urnOf, uuidOf } from '../../../lib/outputs/permanent-id';

test('an id is a UUID of version 5, and the same text always has the same one', () => {
  expect(uuidOf('/resources/talk/')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(urnOf('/resources/talk/')).toBe('urn:uuid:eeeb7ed3-873a-571f-88cc-70313fd058f8');
});

test('a resource that is renamed twice keeps the URL that its id is made from', () => {
  const names = [
    { slug: 'old', formerAddresses: [] },
    { slug: 'newer', formerAddresses: ['/resources/old/'] },
    { slug: 'newest', formerAddresses: ['/resources/old/', '/resources/newer/'] },
  ];
  expect(names.map(firstUrl)).toEqual(['/resources/old/', '/resources/old/', '/resources/old/']);
});
