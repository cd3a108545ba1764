import type { Taxonomy } from '../../content/resources';
import { addressOf } from '../../routes';

/** The taxonomies whose entries have feeds. */
export const shelvesWithFeeds: readonly Taxonomy[] = ['categories', 'topics', 'life-stages', 'organisations'];

/** The page whose feed tells what is new on one entry of a shelf: its own, where it has one. */
export function feedOf(shelf: Taxonomy, slug: string): { feed?: string } {
  return shelvesWithFeeds.includes(shelf) ? { feed: addressOf(shelf, slug) } : {};
}
