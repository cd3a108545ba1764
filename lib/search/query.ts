/** What a reader's words ask for. Runs in browsers. */
import { fold, wordsOf } from './words';

export interface QueryWord {
  text: string;
  /** Inside quotation marks: meant as it stands, without another form, word or spelling. */
  isQuoted: boolean;
}

export interface Query {
  /** The words to find, as they were typed. */
  words: readonly QueryWord[];
  /** Words that have to stand together, each phrase as folded words. */
  phrases: readonly (readonly string[])[];
  /** What a resource must not hold, folded. */
  without: readonly (readonly string[])[];
}

/** Longer than any question; the box takes no more either. */
const mostLetters = 500;

/** Reads `mental health "trust and power" -covid`. Any text is a query: signs that mean nothing here are passed over. */
export function readQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  const without: string[][] = [];
  const parts = text
    .slice(0, mostLetters)
    .replace(/[“”„«»]/g, '"')
    .matchAll(/(?<![^\s"])(-?)"([^"]+)"?|(?<![^\s"])(-?)([^\s"]+)/g);
  for (const [, phraseMinus, phrase, wordMinus, plain] of parts) {
    const found = wordsOf(phrase ?? plain ?? '').map((each) => each.text);
    if (found.length === 0) continue;
    if (phraseMinus || wordMinus) without.push(found.map(fold));
    else {
      words.push(...found.map((each) => ({ text: each, isQuoted: phrase !== undefined })));
      if (phrase !== undefined && found.length > 1) phrases.push(found.map(fold));
    }
  }
  return { words, phrases, without };
}

/** Whether there is anything to look for or to leave out. */
export function isEmpty({ words, without }: Query): boolean {
  return words.length === 0 && without.length === 0;
}
