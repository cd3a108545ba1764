import { closest, distance } from 'fastest-levenshtein';

/** The word most like the written one, or nothing where none is near: at most a third of its letters may differ. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const asSlug = written
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  const found = closest(asSlug, [...words].sort());
  return distance(asSlug, found.toLowerCase()) <= Math.max(2, Math.floor(asSlug.length / 3)) ? found : undefined;
}

/** The change that puts the nearest word in the place of the written one. */
export function mendToNearest(written: string, words: readonly string[]): { mend?: { from: string; to: string } } {
  const found = nearest(written, words);
  return found ? { mend: { from: written, to: found } } : {};
}

/** "Write webinars instead." where a word is near, else the words to choose from. */
export function sayNearest(written: string, words: readonly string[]): string {
  const found = nearest(written, words);
  return found ? `Write ${found} instead.` : `Choose one of: ${[...words].sort().join(', ')}.`;
}
