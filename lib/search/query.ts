/** What a reader's words ask for. Runs in browsers. */
import { stopWords } from './stop-words';
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

export interface Correction {
  from: string;
  to: string;
}

/** Longer than any question; the box takes no more either. */
const mostLetters = 500;

interface Part {
  text: string;
  isPhrase: boolean;
  isWithout: boolean;
}

function partsOf(text: string): Part[] {
  const parts = text
    .slice(0, mostLetters)
    .replace(/[“”„«»]/g, '"')
    .matchAll(/(?<![^\s"])(-?)"([^"]+)"?|(?<![^\s"])(-?)([^\s"]+)/g);
  return Array.from(parts, ([, phraseMinus, phrase, wordMinus, word]) => ({
    text: phrase ?? word ?? '',
    isPhrase: phrase !== undefined,
    isWithout: Boolean(phraseMinus || wordMinus),
  }));
}

/** Reads `mental health "trust and power" -covid`. Any text is a query: signs that mean nothing here are passed over. */
export function readQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  const without: string[][] = [];
  for (const { text: part, isPhrase, isWithout } of partsOf(text)) {
    const found = wordsOf(part).map((each) => each.text);
    if (found.length === 0) continue;
    if (isWithout) without.push(found.map(fold));
    else {
      words.push(...found.map((each) => ({ text: each, isQuoted: isPhrase })));
      if (isPhrase && found.length > 1) phrases.push(found.map(fold));
    }
  }
  return { words, phrases, without };
}

/** Whether there is anything to look for or to leave out. */
export function isEmpty({ words, without }: Query): boolean {
  return words.length === 0 && without.length === 0;
}

/** The same query for the full text, which forgives nothing: slips mended, and without words that say nothing of its subject. */
export function tellingText(text: string, corrections: readonly Correction[]): string {
  const parts = partsOf(text);
  const isTelling = (word: string) => !stopWords.has(fold(word));
  const hasMore = parts.some(
    ({ text: part, isWithout }) => !isWithout && wordsOf(part).some((word) => isTelling(word.text)),
  );
  return parts
    .flatMap(({ text: part, isPhrase, isWithout }) => {
      if (isPhrase || isWithout) return `${isWithout ? '-' : ''}${isPhrase ? `"${part}"` : part}`;
      return wordsOf(part)
        .filter((word) => !hasMore || isTelling(word.text))
        .map((word) => corrections.find(({ from }) => from === word.text)?.to ?? word.text);
    })
    .join(' ');
}
