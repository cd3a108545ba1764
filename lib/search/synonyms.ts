/** Words that mean the same, from the editors' list. Runs in browsers. */
import { runOf, stemOf, wordsOf } from './words';

interface Phrase {
  key: string;
  /** The stems to find on a page, one after the other. */
  stems: readonly string[];
}

export class Synonyms {
  /** The phrases of each group, by the key of each of them. */
  private readonly groups = new Map<string, readonly Phrase[]>();
  private longest = 1;

  constructor(list: readonly (readonly string[])[]) {
    for (const group of list) {
      const phrases = group.map((text): Phrase => {
        const stems = wordsOf(text).map((word) => stemOf(word.text));
        this.longest = Math.max(this.longest, stems.length);
        return { key: stems.join(' '), stems: stems.length === 1 ? stems : runOf(text) };
      });
      for (const { key } of phrases) this.groups.set(key, phrases);
    }
  }

  /** The longest phrase of the list that begins at `start`, and the others of its group. */
  at(stems: readonly string[], start: number): { length: number; others: readonly (readonly string[])[] } | undefined {
    for (let length = Math.min(this.longest, stems.length - start); length > 0; length--) {
      const key = stems.slice(start, start + length).join(' ');
      const group = this.groups.get(key);
      if (group) return { length, others: group.filter((phrase) => phrase.key !== key).map((phrase) => phrase.stems) };
    }
    return undefined;
  }
}
