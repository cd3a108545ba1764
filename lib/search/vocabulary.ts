/** The words that the library holds, and the nearest of them to a word that it does not hold. Runs in browsers. */
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
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
    const most = mostSlips(typed.length);
    let best: { text: string; cost: number } | undefined;
    for (const [term, { text }] of this.known) {
      if (term[0] !== typed[0] || Math.abs(term.length - typed.length) > most || /\d/.test(term)) continue;
      const slips = slipsBetween(typed, term);
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

/**
 * Slips that are forgiven: none in a word of four letters, one in a short word, two in a long one, none in the first letter.
 * With more, "giving" becomes "living" and "same" becomes "dame".
 */
function mostSlips(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Letters to change, add or leave out; two neighbours that changed places are one slip (Damerau 1964, https://doi.org/10.1145/363958.363994). */
function slipsBetween(typed: string, term: string): number {
  const slips = distance(typed, term);
  return slips === 2 && typed.length === term.length && isSwapped(typed, term) ? 1 : slips;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
