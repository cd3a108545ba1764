/** The words that the library holds, and the nearest of them to a word that it does not hold. Runs in browsers. */
import { stemmer } from 'stemmer';
import { mostSlips, slipsBetween } from './slips';
import { fold, termsOf } from './words';

interface Known {
  /** As it is written where it was met first. */
  text: string;
  times: number;
}

export class Vocabulary {
  private readonly known = new Map<string, Known>();
  private readonly byStem = new Map<string, string[]>();

  /** Takes in a word as it stands in a text. */
  add(text: string): void {
    for (const term of termsOf(text)) {
      const entry = this.known.get(term);
      if (entry) entry.times += 1;
      else {
        this.known.set(term, { text: term === fold(text) ? text.toLowerCase() : term, times: 1 });
        const stem = stemmer(term);
        const mates = this.byStem.get(stem);
        if (mates) mates.push(term);
        else this.byStem.set(stem, [term]);
      }
    }
  }

  /** Whether the library holds this term. */
  has(term: string): boolean {
    return this.known.has(term);
  }

  /** How the library writes a term; nothing where it does not hold it. */
  textOf(term: string): string | undefined {
    return this.known.get(term)?.text;
  }

  /** The terms that are another form of the same word: "inequality" for "inequalities". */
  formsOf(term: string): string[] {
    return (this.byStem.get(stemmer(term)) ?? []).filter((mate) => mate !== term);
  }

  /** Whether the word, a form of it, or a word that begins with it is held. */
  knows(word: string): boolean {
    const term = fold(word);
    if (this.has(term) || this.byStem.has(stemmer(term))) return true;
    for (const each of this.known.keys()) if (each.startsWith(term)) return true;
    return false;
  }

  /** What was most likely meant by a word that is not held: one near it, or two that were written together. */
  correct(word: string): string | undefined {
    const term = fold(word);
    return this.nearestTo(term) ?? this.partedFrom(term);
  }

  private nearestTo(typed: string): string | undefined {
    let best: { text: string; cost: number } | undefined;
    for (const [term, { text }] of this.known) {
      if (/\d/.test(term)) continue;
      const most = mostSlips(Math.max(typed.length, term.length));
      const slips = slipsBetween(typed, term, most);
      if (slips > most) continue;
      // Among equally near words a common one is meant more often than a rare one.
      const cost = slips - Math.min(0.5, Math.log10(this.timesOf(term)) / 5);
      if (!best || cost < best.cost) best = { text, cost };
    }
    return best?.text;
  }

  /** How often a word stands in the library in any of its forms. */
  private timesOf(term: string): number {
    const forms = this.byStem.get(stemmer(term)) ?? [];
    return forms.reduce((sum, form) => sum + (this.known.get(form)?.times ?? 0), 0);
  }

  private partedFrom(typed: string): string | undefined {
    for (let at = 4; at <= typed.length - 4; at++) {
      const [first, second] = [this.known.get(typed.slice(0, at)), this.known.get(typed.slice(at))];
      if (first && second) return `${first.text} ${second.text}`;
    }
    return undefined;
  }
}
