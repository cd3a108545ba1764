/** The address that a resource's id is made of, so that a renamed one keeps its id. */

import { readLedger } from '../build/ledger';
import { remember } from '../content/remember';
import { addressOf } from '../routes';
import type { Resource } from '../schema/kinds';

const places = remember(() => new Map(readLedger().pages.map((address, place) => [address, place])));

/**
 * Of the addresses that a resource has and had, the one that stands first in the ledger of what was published, in whatever order
 * the editor lists them. Where the ledger knows none yet, the first that is listed, else the one it has.
 */
export function oldestAddress(
  { slug, formerAddresses }: Pick<Resource, 'slug' | 'formerAddresses'>,
  inLedger: ReadonlyMap<string, number> = places(),
): string {
  const own = addressOf('resources', slug);
  const placeOf = (address: string) => inLedger.get(address) ?? inLedger.size;
  const [oldest = own] = [...formerAddresses, own].sort((a, b) => placeOf(a) - placeOf(b));
  return oldest;
}
