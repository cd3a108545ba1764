import type { Shelf } from '../../content/resources';
import { addressOf } from '../../routes';

/** The shelves whose entries have feeds. */
export const shelvesWithFeeds: readonly Shelf[] = ['categories', 'topics', 'life-stages', 'organisations'];

/** The page whose feed tells what is new on one entry of a shelf: its own, where it has one. */
export function feedOf(shelf: Shelf, slug: string): { feed?: string } {
  return shelvesWithFeeds.includes(shelf) ? { feed: addressOf(shelf, slug) } : {};
}
