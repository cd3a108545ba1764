/** From the words of a query to what may stand for each of them in the library. Runs in browsers. */
import type { Correction, QueryWord } from './query';
import { stopWords } from './stop-words';
import type { Phrase, Synonyms } from './synonyms';
import type { Vocabulary } from './vocabulary';
import { fold, termsOf } from './words';

/** Terms that have to stand in a resource together, each in any of its forms. */
export interface Alternative {
  terms: readonly string[];
  /** The same as people write it, for the full text. */
  text: string;
  /** What a match counts, beside 1 for the very word. */
  weight: number;
  /** Whether the last term may be the beginning of a longer one. */
  begins?: boolean;
  /** Whether the editors' list gave it, and not the reader. */
  isSynonym?: boolean;
}

/** One idea of the query, with everything that expresses it. */
export interface AskedWord {
  alternatives: readonly Alternative[];
}

const weights = { apart: 0.8, synonym: 0.6 } as const;

/** The words with those that the library does not hold replaced by what was most likely meant. */
export function correctWords(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
  isWholeWord: (place: number) => boolean,
): { words: QueryWord[]; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const corrected = words.flatMap((word, place) => {
    const isFine = word.isQuoted || isStopWord(word) || !isWholeWord(place) || vocabulary.knows(word.text);
    const to = isFine ? undefined : vocabulary.correct(word.text);
    if (to === undefined) return [word];
    corrections.push({ from: word.text, to });
    return to.split(' ').map((text) => ({ text, isQuoted: false }));
  });
  return { words: corrected, corrections };
}

/** The ideas of a query in order; words that say nothing of its subject are left out while others remain. */
export function askedWords(words: readonly QueryWord[], vocabulary: Vocabulary, synonyms: Synonyms): AskedWord[] {
  const terms = words.map(({ text }) => fold(text));
  const isTelling = words.some((word) => !isStopWord(word));
  const asked: AskedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const [first, second] = words.slice(at, at + 2);
    const same = first?.isQuoted ? undefined : synonyms.at(terms, at);
    if (!first || (!same && isTelling && isStopWord(first))) at += 1;
    else if (first.isQuoted) {
      asked.push({ alternatives: [{ terms: [fold(first.text)], text: first.text, weight: 1 }] });
      at += 1;
    } else if (same) {
      const text = words
        .slice(at, at + same.length)
        .map((word) => word.text)
        .join(' ');
      const typed = { terms: terms.slice(at, at + same.length), text, weight: 1, begins: true };
      asked.push({ alternatives: [typed, ...(same.length === 1 ? apart(first) : []), ...same.others.map(asSynonym)] });
      at += same.length;
    } else if (second && vocabulary.has(fold(first.text + second.text))) {
      const joined = fold(first.text + second.text);
      const parted = { terms: terms.slice(at, at + 2), text: `${first.text} ${second.text}`, weight: 1, begins: true };
      asked.push({ alternatives: [{ terms: [joined], text: vocabulary.textOf(joined) ?? joined, weight: 1 }, parted] });
      at += 2;
    } else {
      const term = fold(first.text);
      const text = vocabulary.textOf(term) ?? first.text;
      asked.push({ alternatives: [{ terms: [term], text, weight: 1, begins: true }, ...apart(first)] });
      at += 1;
    }
  }
  return asked;
}

function isStopWord({ text }: QueryWord): boolean {
  return stopWords.has(fold(text));
}

/** "Evidence-based" is found as "evidence based" too. */
function apart({ text }: QueryWord): Alternative[] {
  const [, ...parts] = termsOf(text);
  return parts.length > 0 ? [{ terms: parts, text: parts.join(' '), weight: weights.apart }] : [];
}

function asSynonym({ terms, text }: Phrase): Alternative {
  const telling = terms.filter((term) => !stopWords.has(term));
  return { terms: telling.length > 0 ? telling : terms, text, weight: weights.synonym, isSynonym: true };
}
