/** Parses queries. Runs in browsers. */
import { fold, isStopWord, runOf, stemOf, wordParts, wordsOf } from './words';

export interface QueryWord {
  text: string;
  /** In quotation marks: taken as it is, without another spelling or synonym. */
  isQuoted: boolean;
}

export interface Query {
  text: string;
  /** The words to find, as typed. */
  words: readonly QueryWord[];
  /** Phrases in quotation marks, as stems. */
  phrases: readonly (readonly string[])[];
  /** What a page must not contain, as stems. */
  without: readonly (readonly string[])[];
}

/** Stems that a page has to contain together. */
interface Alternative {
  stems: readonly string[];
  /** Weight of a match; 1 for the word itself. */
  weight: number;
  /** Whether the stems have to follow each other. */
  isPhrase?: boolean;
}

/** One idea of a query, with everything that expresses it. */
export interface Concept {
  /** As typed, to say what is missing. */
  text: string;
  alternatives: readonly Alternative[];
  /** The folded beginning of a word, while the reader is still typing it. */
  beginning?: string | undefined;
}

/** The vocabulary that parsing needs. */
export interface KnownWords {
  /** Whether a folded word occurs. */
  hasWord(folded: string): boolean;
}

const weights = { parts: 0.9, synonym: 0.8 } as const;

/** In characters, as in the search box. */
const maxLetters = 500;

/** Read `mental health "trust and power" -covid`. Any text is a valid query: characters without a meaning are skipped. */
export function readQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  const without: string[][] = [];
  const pieces = text
    .slice(0, maxLetters)
    .replace(/[“”„«»]/g, '"')
    .replace(/\bstands? for\b/i, '')
    .replace(/(\S) in (plain|simple) (english|words|terms)\b/i, '$1')
    .matchAll(/(-?)"([^"]+)"?|(-?)([^\s"]+)/g);
  for (const [, phraseMinus, phrase, wordMinus, word] of pieces) {
    const found = wordsOf(phrase ?? word ?? '').map((each) => each.text);
    if (found.length === 0) continue;
    if (phraseMinus || wordMinus) without.push(runOf(phrase ?? word ?? ''));
    else {
      words.push(...found.map((each) => ({ text: each, isQuoted: phrase !== undefined })));
      if (phrase !== undefined && found.length > 1) phrases.push(runOf(phrase));
    }
  }
  return { text, words, phrases, without };
}

/** The concepts of a query in order, without stop words if others remain. `isTyping`: the last word may be incomplete. */
export function conceptsOf(
  typed: readonly QueryWord[],
  known: KnownWords,
  synonyms: Synonyms,
  isTyping = false,
): Concept[] {
  // "nhs-england" and "type2" are their parts, unless the library writes them so.
  const words = typed.flatMap((word) => {
    const parts = word.isQuoted || known.hasWord(fold(word.text)) ? [] : wordParts(word.text);
    return parts.length > 1 && (parts[0]?.length ?? 0) > 2 ? parts.map((text) => ({ text, isQuoted: false })) : [word];
  });
  const isTelling = words.some(({ text }) => !isStopWord(text));
  const stems = words.map(({ text }) => stemOf(text));
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const [first, second] = words.slice(at, at + 2);
    if (!first) break;
    const isLast = isTyping && at === words.length - 1;
    const same = first.isQuoted ? undefined : synonyms.at(stems, at);
    // "anti racist" is "anti-racist", with everything that the list gives for it.
    const joined = second && !first.isQuoted && (same?.length ?? 1) === 1 && joinedWord(first.text, second.text, known);
    const length = joined ? 2 : (same?.length ?? 1);
    const phrase = words.slice(at, at + length).map(({ text }) => text);
    const others = (joined ? synonyms.at([stemOf(joined)], 0) : (same ?? synonyms.ofParts(first)))?.others ?? [];
    const isSkipped = isStopWord(first.text) && !same && !joined && (first.isQuoted || (isTelling && !isLast));
    if (!isSkipped)
      concepts.push({
        text: phrase.join(' '),
        alternatives: [
          ...(first.isQuoted ? [{ stems: [stemOf(first.text)], weight: 1 }] : typedAs(phrase.join(joined ? '-' : ' '))),
          ...others.map((each) => ({ stems: each, weight: weights.synonym, isPhrase: true })),
        ],
        ...(isLast && { beginning: fold(first.text) }),
      });
    at += length;
  }
  return concepts;
}

/** The one word that two make, if the library has it: "antiracist" for "anti racist", "toolkit" for "tool kit". */
export function joinedWord(first: string, second: string, known: KnownWords): string | undefined {
  const [a, b] = [fold(first), fold(second)];
  // "e learning", but not "a part".
  if (/^[aio]?$/.test(a) || b.length < 3) return undefined;
  const joined = a + b;
  return [joined, joined.replace(/s$/, '')].find((word) => known.hasWord(word));
}

/** The words themselves: adjacent words of a phrase count most, and hyphenated words also match as their parts. */
function typedAs(text: string): Alternative[] {
  const parts = runOf(text);
  if (text.includes(' ')) return [{ stems: parts, weight: 1 }];
  return [
    { stems: [stemOf(text)], weight: 1 },
    ...(parts.length > 1 ? [{ stems: parts, weight: weights.parts, isPhrase: true }] : []),
  ];
}

/** The editors' synonyms. */
export class Synonyms {
  /** The phrases of each group, by the key of each of them. */
  private readonly groups = new Map<string, readonly Synonym[]>();
  private longest = 1;

  constructor(list: readonly (readonly string[])[]) {
    for (const group of list) {
      const phrases = group.map((text): Synonym => {
        const stems = wordsOf(text).map((word) => stemOf(word.text));
        this.longest = Math.max(this.longest, stems.length);
        return { key: stems.join(' '), stems: stems.length === 1 ? stems : runOf(text) };
      });
      for (const { key, stems } of phrases)
        this.groups.set(key, phrases).set(stems.length > 1 ? stems.join(' ') : key, phrases);
    }
  }

  /** The rest of the group of a word with a hyphen, if its parts are listed without: "African-Caribbean". */
  ofParts({ text, isQuoted }: QueryWord): { others: readonly (readonly string[])[] } | undefined {
    const parts = isQuoted ? [] : runOf(text);
    const same = parts.length > 1 ? this.at(parts, 0) : undefined;
    return same?.length === parts.length ? same : undefined;
  }

  /** The longest listed phrase at `start`, and the rest of its group. */
  at(stems: readonly string[], start: number): { length: number; others: readonly (readonly string[])[] } | undefined {
    for (let length = Math.min(this.longest, stems.length - start); length > 0; length--) {
      const key = stems.slice(start, start + length).join(' ');
      const group = this.groups.get(key);
      // "later life" would be just "life" on a page, because little words are left out there.
      const others = group?.filter((each) => each.key !== key && (each.stems.length > 1 || !each.key.includes(' ')));
      if (others) return { length, others: others.map((each) => each.stems) };
    }
    return undefined;
  }
}

interface Synonym {
  key: string;
  /** The stems to find on a page, one after the other. */
  stems: readonly string[];
}
