/** How far what was typed is from a word: slips of fingers and of spelling, each by how easily it is made. Runs in browsers. */
import { distance } from 'fastest-levenshtein';

/** What a slip costs, beside 1: two neighbours that changed places, a wrong vowel, a letter doubled or not; and more in the first letter, which few get wrong. */
const costs = { easy: 0.8, first: 0.5 } as const;

/** What is forgiven, by the length of the longer of what was typed and the word: in four letters an easy slip, in few one, in many two. With more, "giving" becomes "living". */
export function mostSlips(length: number): number {
  if (length < 5) return length < 4 ? 0 : costs.easy;
  return length < 8 ? 1 : 2;
}

/**
 * The cost of the slips between what was typed and a word; endless where that is clearly more than `most`. Neighbours that
 * changed places are one slip (Damerau 1964, https://doi.org/10.1145/363958.363994).
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  // Quick, and true of nearly every word: no slip changes more than two letters.
  if (Math.abs(typed.length - word.length) > most || distance(typed, word) > 2 * Math.ceil(most))
    return Number.POSITIVE_INFINITY;
  const rows = [Array.from({ length: word.length + 1 }, (_, at) => (at > 0 ? at + costs.first : 0))];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= typed.length; i++) {
    const row = [i + costs.first];
    rows.push(row);
    for (let j = 1; j <= word.length; j++) {
      const [a = '', b = ''] = [typed[i - 1], word[j - 1]];
      const added = at(i - 1, j) + (a === typed[i - 2] ? costs.easy : 1) + (i === 1 ? costs.first : 0);
      const missed = at(i, j - 1) + (b === word[j - 2] ? costs.easy : 1) + (j === 1 ? costs.first : 0);
      const changed = at(i - 1, j - 1) + changeOf(a, b) + (a !== b && i === 1 && j === 1 ? costs.first : 0);
      const swapped = a === word[j - 2] && b === typed[i - 2] ? at(i - 2, j - 2) + costs.easy : changed;
      row.push(Math.min(added, missed, changed, swapped));
    }
  }
  return at(typed.length, word.length);
}

function changeOf(a: string, b: string): number {
  if (a === b) return 0;
  return /^[aeiouy]{2}$/.test(a + b) ? costs.easy : 1;
}
