/** Corrects typos in queries. Runs in browsers. */
import type { QueryWord } from './query';
import type { WordIndex } from './word-index';
import { fold, isStopWord, stemOf } from './words';

export interface Correction {
  from: string;
  to: string;
}

/** Costs of typos other than 1: swapped letters, wrong vowels, double letters; more for the first letter, which is rarely wrong. */
const costs = { easy: 0.8, first: 0.5 } as const;

/** A word of fewer letters is never corrected. */
const shortest = 4;

/** Maximum cost by the length of the longer word. With more, "giving" becomes "living". */
export function maxTypos(length: number): number {
  if (length < 5) return length < shortest ? 0 : costs.easy;
  return length < 8 ? 1 : 2;
}

/**
 * The cost of the typos between the typed word and another; infinite if clearly more than `most`. Swapped letters
 * are one typo (Damerau 1964, https://doi.org/10.1145/363958.363994).
 */
export function typosBetween(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) return Number.POSITIVE_INFINITY;
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
    // Swapped letters look back two rows.
    if (Math.min(...row) > most + 1) return Number.POSITIVE_INFINITY;
  }
  return at(typed.length, word.length);
}

function changeOf(a: string, b: string): number {
  if (a === b) return 0;
  return /^[aeiouy]{2}$/.test(a + b) ? costs.easy : 1;
}

/** Words that the library doesn't have, and that may be typos: long enough, and not quoted. */
export function unknownWords(words: readonly QueryWord[], index: WordIndex): QueryWord[] {
  return words.filter(
    ({ text, isQuoted }) =>
      !isQuoted &&
      !isStopWord(text) &&
      !/\d/.test(text) &&
      fold(text).length >= shortest &&
      !index.hasWord(fold(text)) &&
      !index.hasStem(stemOf(text)),
  );
}

/**
 * The words with each unknown one replaced by the nearest that the library has. `ordinary` has the stems of right words that
 * the library lacks: an ordinary English word, a place or a name is never a typo.
 */
export function correct(
  words: readonly QueryWord[],
  index: WordIndex,
  ordinary: ReadonlySet<string>,
): { words: QueryWord[]; corrections: Correction[] } {
  const unknown = new Set(unknownWords(words, index));
  const corrections: Correction[] = [];
  const corrected = words.flatMap((word) => {
    if (!unknown.has(word) || ordinary.has(stemOf(word.text))) return [word];
    const to = nearest(fold(word.text), index) ?? twoWords(fold(word.text), index);
    if (to === undefined) return [word];
    corrections.push({ from: word.text, to });
    return to.split(' ').map((text) => ({ text, isQuoted: false }));
  });
  return { words: corrected, corrections };
}

function nearest(typed: string, { words }: WordIndex): string | undefined {
  let best: { text: string; cost: number } | undefined;
  for (const [word, { text, times }] of words) {
    if (word.length < shortest || /\d/.test(word)) continue;
    const most = maxTypos(Math.max(typed.length, word.length));
    const typos = typosBetween(typed, word, most);
    if (typos > most) continue;
    // Of equally close words, prefer the most common.
    const cost = typos - Math.min(0.5, Math.log10(1 + times) / 5);
    if (!best || cost < best.cost) best = { text, cost };
  }
  return best?.text;
}

/** "mental health" for "mentalhealth". */
export function twoWords(typed: string, { words }: WordIndex): string | undefined {
  for (let at = 4; at <= typed.length - 4; at++) {
    const [first, second] = [words.get(typed.slice(0, at)), words.get(typed.slice(at))];
    if (first && second) return `${first.text} ${second.text}`;
  }
  return undefined;
}

/** What was typed, with the corrections in it. */
export function correctedText(typed: string, corrections: readonly Correction[]): string {
  return corrections.reduce((text, { from, to }) => text.replace(from, to), typed.trim());
}
