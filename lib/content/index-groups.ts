/** A vocabulary set like the index of a book. */
import { addressOf } from '../routes';
import type { Shelf } from './resources';
import { listShelf } from './vocabularies';

export interface IndexGroup {
  letter: string;
  entries: { name: string; address: string; count: number }[];
}

/** The entries of a shelf by first letter, each with its count; those that hold nothing are left out. */
export function indexOf(shelf: Shelf): IndexGroup[] {
  const entries = listShelf(shelf)
    .filter(({ count }) => count > 0)
    .map(({ name, slug, count }) => ({ name, count, address: addressOf(shelf, slug) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const letters = [...new Set(entries.map(({ name }) => firstLetter(name)))];
  return letters.map((letter) => ({ letter, entries: entries.filter(({ name }) => firstLetter(name) === letter) }));
}

function firstLetter(name: string): string {
  return name.charAt(0).toLocaleUpperCase('en-GB');
}
