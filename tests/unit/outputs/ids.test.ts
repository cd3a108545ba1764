import { expect, test } from 'vitest';
import { oldestAddress } from '../../../lib/outputs/oldest-address';
import { urnOf, uuidOf } from '../../../lib/outputs/permanent-id';

const inLedger = (...addresses: string[]) => new Map(addresses.map((address, place) => [address, place]));
const post = (slug: string, ...former: string[]) => ({ slug, formerAddresses: former });

test('an id is a UUID of version 5, and the same text has the same one for ever', () => {
  expect(uuidOf('/resources/talk/')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(urnOf('/resources/talk/')).toBe('urn:uuid:eeeb7ed3-873a-571f-88cc-70313fd058f8');
});

test('a resource that is renamed, and renamed again, keeps the address that its id is made of', () => {
  const published = inLedger('/resources/old/', '/resources/newer/');
  expect(oldestAddress(post('old'), inLedger())).toBe('/resources/old/');
  expect(oldestAddress(post('old'), published)).toBe('/resources/old/');
  expect(oldestAddress(post('newer', '/resources/old/'), inLedger('/resources/old/'))).toBe('/resources/old/');
  expect(oldestAddress(post('newest', '/resources/newer/', '/resources/old/'), published)).toBe('/resources/old/');
  expect(oldestAddress(post('newest', '/resources/old/', '/resources/newer/'), published)).toBe('/resources/old/');
});

test('where the ledger knows none of its addresses, the first that the editor lists decides', () => {
  expect(oldestAddress(post('newest', '/resources/old/', '/resources/newer/'), inLedger())).toBe('/resources/old/');
});
