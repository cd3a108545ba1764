/** Words that mean the same, by the editors' list. Runs in browsers. */
import { stemmer } from 'stemmer';
import { fold, wordsOf } from './words';

export class Synonyms {
  /** The words of each phrase of the list, folded, by its stems. */
  private readonly groups = new Map<string, readonly (readonly string[])[]>();
  private longest = 1;

  constructor(list: readonly (readonly string[])[]) {
    for (const group of list) {
      const phrases = group.map(foldedWords);
      for (const phrase of phrases) {
        this.groups.set(keyOf(phrase), phrases);
        this.longest = Math.max(this.longest, phrase.length);
      }
    }
  }

  /** The longest phrase of the list that begins at `start`, and the others of its group. */
  at(terms: readonly string[], start: number): { length: number; others: readonly (readonly string[])[] } | undefined {
    for (let length = Math.min(this.longest, terms.length - start); length > 0; length--) {
      const key = keyOf(terms.slice(start, start + length));
      const group = this.groups.get(key);
      if (group) return { length, others: group.filter((phrase) => keyOf(phrase) !== key) };
    }
    return undefined;
  }
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map((word) => fold(word.text));
}

function keyOf(terms: readonly string[]): string {
  return terms.map(stemmer).join(' ');
}
