/** Words that mean the same, by the editors' list. Runs in browsers. */
import { stemmer } from 'stemmer';
import { fold, wordsOf } from './words';

/** A word or phrase of the list. */
export interface Phrase {
  /** As it is written there. */
  text: string;
  /** Its words, folded. */
  terms: readonly string[];
}

export class Synonyms {
  /** The phrases of each group, by the stems of each of them. */
  private readonly groups = new Map<string, readonly Phrase[]>();
  private longest = 1;

  constructor(list: readonly (readonly string[])[]) {
    for (const group of list) {
      const phrases = group.map((text) => ({ text, terms: wordsOf(text).map((word) => fold(word.text)) }));
      for (const { terms } of phrases) {
        this.groups.set(keyOf(terms), phrases);
        this.longest = Math.max(this.longest, terms.length);
      }
    }
  }

  /** The longest phrase of the list that begins at `start`, and the others of its group. */
  at(terms: readonly string[], start: number): { length: number; others: readonly Phrase[] } | undefined {
    for (let length = Math.min(this.longest, terms.length - start); length > 0; length--) {
      const key = keyOf(terms.slice(start, start + length));
      const group = this.groups.get(key);
      if (group) return { length, others: group.filter((phrase) => keyOf(phrase.terms) !== key) };
    }
    return undefined;
  }
}

function keyOf(terms: readonly string[]): string {
  return terms.map(stemmer).join(' ');
}
