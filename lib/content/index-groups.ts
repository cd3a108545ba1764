/** A shelf set like the index of a book. */
import { addressOf } from '../routes';
import type { Shelf } from './resources';
import { listShelf, type ShelfEntry } from './vocabularies';
import { yearNotKnown } from './when';

export interface IndexGroup {
  /** A letter, or a decade. */
  letter: string;
  entries: { name: string; address: string; count: number }[];
}

/** The entries of a shelf by first letter, years by decade, each with its count; those that hold nothing are left out. */
export function indexOf(shelf: Shelf): IndexGroup[] {
  const filled = listShelf(shelf).filter(({ count }) => count > 0);
  const letterOf = shelf === 'years' ? decadeOf : firstLetterOf;
  const sorted = shelf === 'years' ? filled : filled.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return [...new Set(sorted.map(letterOf))].map((letter) => ({
    letter,
    entries: sorted
      .filter((entry) => letterOf(entry) === letter)
      .map(({ name, slug, count }) => ({ name, count, address: addressOf(shelf, slug) })),
  }));
}

function firstLetterOf({ name }: ShelfEntry): string {
  return name.charAt(0).toLocaleUpperCase('en-GB');
}

function decadeOf({ slug }: ShelfEntry): string {
  return slug === yearNotKnown ? 'No date' : `${slug.slice(0, 3)}0s`;
}
