/** From what is asked for to the resources that answer it: the first tier, as one function. Runs in browsers. */
import { type AskedWord, askedWords, correctWords } from './asked-words';
import { type Counts, narrow } from './choices';
import { fieldNames, textsOf } from './fields';
import { type Correction, isEmpty, type Query, type QueryWord, readQuery } from './query';
import type { FinderState } from './state';
import type { Match, WordIndex } from './word-index';
import { fold, wordsOf } from './words';

export interface Found {
  /** Places of the resources in the records, in the order asked for. */
  indexes: readonly number[];
  /** The same without the reader's choices, in no order. */
  answers: readonly number[];
  counts: Counts;
  corrections: readonly Correction[];
  /** Whether no resource holds all the words, so that these hold only some. */
  isPartial: boolean;
  /** The terms that matched in each resource. */
  terms: ReadonlyMap<number, ReadonlySet<string>>;
  /** The ideas of the query, and which of them each resource holds. */
  asked: readonly AskedWord[];
  holds: ReadonlyMap<number, ReadonlyMap<number, number>>;
  scores: ReadonlyMap<number, number>;
}

/** Below this share of the best score, a resource that holds only some of the words is no answer. */
const leastShare = 0.3;

/** What counts more: a title that is what was asked for, or holds the words in their order; each two words that stand together somewhere. */
const bonuses = { whole: 3, inOrder: 1.5, pair: 0.2 } as const;

/** The answer to a state. `isTyping` leaves the last word alone, which may not be whole yet. */
export function find(index: WordIndex, state: FinderState, isTyping = false): Found {
  const { records, vocabulary, synonyms } = index;
  const query = readQuery(state.text);
  const everything = records.resources.slug.map((_, place) => place);
  if (isEmpty(query)) {
    const { indexes, counts } = narrow(records, everything, state.choices);
    return {
      indexes: sorted(index, indexes, state),
      answers: everything,
      counts,
      corrections: [],
      isPartial: false,
      terms: new Map(),
      asked: [],
      holds: new Map(),
      scores: new Map(),
    };
  }
  const { words, corrections } = state.asTyped
    ? { words: [...query.words], corrections: [] }
    : correctWords(query.words, vocabulary, wholeWords(query, state, isTyping));
  const asked = askedWords(words, vocabulary, synonyms);
  const matches = asked.length === 0 ? everything.map(withoutScore) : index.match(asked);
  const most = matches.reduce((holds, match) => Math.max(holds, match.holds.size), 0);
  const isPartial = most < asked.length;
  const bonusOf = orderBonus(index, words, asked);
  const scores = new Map<number, number>();
  const terms = new Map<number, ReadonlySet<string>>();
  const holds = new Map<number, ReadonlyMap<number, number>>();
  for (const match of matches) {
    if ((!isPartial && match.holds.size < most) || !agrees(index, match.index, query)) continue;
    const share = match.holds.size / Math.max(1, asked.length);
    scores.set(match.index, match.score * share * bonusOf(match.index));
    terms.set(match.index, match.terms);
    holds.set(match.index, match.holds);
  }
  const best = Math.max(...scores.values());
  const answers = [...scores.keys()].filter((place) => !isPartial || (scores.get(place) ?? 0) >= best * leastShare);
  const { indexes, counts } = narrow(records, answers, state.choices);
  return {
    indexes: sorted(index, indexes, state, scores),
    answers,
    counts,
    corrections,
    isPartial,
    terms,
    asked,
    holds,
    scores,
  };
}

/** Whether a word is asked that no small record holds, so that it is a slip or stands in full texts alone. */
export function asksUnknown({ vocabulary }: WordIndex, state: FinderState, isTyping = false): boolean {
  const query = readQuery(state.text);
  const isWhole = wholeWords(query, state, isTyping);
  return query.words.some(({ text }, place) => isWhole(place) && !vocabulary.knows(text));
}

/** Every word is whole but the last, while the reader is typing it. */
function wholeWords({ words }: Query, { text }: FinderState, isTyping: boolean): (place: number) => boolean {
  const lastIsOpen = isTyping && /[\p{L}\p{N}]$/u.test(text);
  return (place) => !lastIsOpen || place < words.length - 1;
}

/** What a resource counts more for holding the words in their order; made once for a query, because every match is asked. */
function orderBonus(
  { records }: WordIndex,
  words: readonly QueryWord[],
  asked: readonly AskedWord[],
): (index: number) => number {
  const folded = words.map((word) => fold(word.text));
  const [first, ...more] = asked;
  const others = first && more.length === 0 ? first.alternatives.map(({ terms }) => ` ${terms.join(' ')} `) : [];
  const phrase = ` ${folded.join(' ')} `;
  const whole = new Set([phrase, ...others]);
  const pairs = folded.slice(1).map((word, before) => ` ${folded[before]} ${word} `);
  return (index) => {
    const title = foldedText(records.resources.title[index] ?? '');
    if (whole.has(title)) return bonuses.whole;
    if (asked.length < 2) return 1;
    if (title.includes(phrase)) return bonuses.inOrder;
    const texts = fieldNames.flatMap((name) => textsOf(records, name, index)).map(foldedText);
    return 1 + bonuses.pair * pairs.filter((pair) => texts.some((text) => text.includes(pair))).length;
  };
}

function withoutScore(index: number): Match {
  return { index, score: 0, holds: new Map(), terms: new Set() };
}

/** Whether a resource has the phrases in one of its texts, and nothing that it must not hold. */
function agrees({ records, vocabulary }: WordIndex, index: number, { phrases, without }: Query): boolean {
  if (phrases.length === 0 && without.length === 0) return true;
  const texts = fieldNames.flatMap((name) => textsOf(records, name, index)).map(foldedText);
  const holds = (words: readonly string[]) => texts.some((text) => text.includes(` ${words.join(' ')} `));
  const refused = without.flatMap((words) =>
    words.length === 1 ? [words, ...vocabulary.formsOf(words[0] ?? '').map((form) => [form])] : [words],
  );
  return phrases.every(holds) && !refused.some(holds);
}

function foldedText(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => fold(word.text))
    .join(' ')} `;
}

const byWords = new Intl.Collator('en-GB', { numeric: true });

/** The records stand newest first, so their places are that order. */
function sorted(
  { records: { resources } }: WordIndex,
  indexes: readonly number[],
  { sort }: FinderState,
  scores?: ReadonlyMap<number, number>,
): number[] {
  const by = {
    best: (a: number, b: number) => (scores?.get(b) ?? 0) - (scores?.get(a) ?? 0) || a - b,
    newest: (a: number, b: number) => a - b,
    title: (a: number, b: number) => byWords.compare(resources.title[a] ?? '', resources.title[b] ?? ''),
    shortest: (a: number, b: number) => (resources.minutes[a] ?? 0) - (resources.minutes[b] ?? 0) || a - b,
  };
  return [...indexes].sort(by[sort]);
}
