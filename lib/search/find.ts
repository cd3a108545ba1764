/** From what is asked for to the resources that answer it: the first tier, as one function. Runs in browsers. */
import { type AskedWord, askedWords, correctWords } from './asked-words';
import { type Counts, narrow } from './choices';
import { fieldNames, textsOf } from './fields';
import { type Correction, isEmpty, type Query, type QueryWord, readQuery } from './query';
import type { SearchRecords } from './records';
import type { FinderState } from './state';
import { stopWords } from './stop-words';
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
  /** The terms and phrases that matched in each resource. */
  terms: ReadonlyMap<number, ReadonlySet<string>>;
  /** The ideas of the query, and which of them each resource holds. */
  asked: readonly AskedWord[];
  holds: ReadonlyMap<number, ReadonlyMap<number, number>>;
  scores: ReadonlyMap<number, number>;
  /** Resources whose records hold what is to be left out, and whether the query leaves anything out. */
  refused: ReadonlySet<number>;
  refuses: boolean;
}

/** Below this share of the best score, a resource that holds only some of the words is no answer. */
const leastShare = 0.3;

/** What counts more: a title for each part of it that was asked, so that the one which says little else stands before others; each two words that stand together somewhere. */
const bonuses = { title: 2, pair: 0.2 } as const;

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
      refused: new Set(),
      refuses: false,
    };
  }
  const { words, corrections } = state.asTyped
    ? { words: [...query.words], corrections: [] }
    : correctWords(query.words, vocabulary, wholeWords(query, state, isTyping));
  const asked = askedWords(words, vocabulary, synonyms);
  const matches = asked.length === 0 ? everything.map(withoutScore) : index.match(asked);
  const most = matches.reduce((holds, match) => Math.max(holds, match.holds.size), 0);
  const isPartial = most < asked.length;
  const refused = refusedBy(index, query);
  const bonusOf = bonusFor(index, words);
  const scores = new Map<number, number>();
  const terms = new Map<number, ReadonlySet<string>>();
  const holds = new Map<number, ReadonlyMap<number, number>>();
  for (const match of matches) {
    if ((!isPartial && match.holds.size < most) || refused.has(match.index)) continue;
    if (query.phrases.length > 0 && !query.phrases.every(holderOf(records, match.index))) continue;
    const share = match.holds.size / Math.max(1, asked.length);
    scores.set(match.index, match.score * share * bonusOf(match));
    terms.set(match.index, match.shown);
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
    refused,
    refuses: query.without.length > 0,
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

/** What a resource counts more for its title and for words in their order; made once for a query, because every match is asked. */
function bonusFor({ records }: WordIndex, words: readonly QueryWord[]): (match: Match) => number {
  const folded = words.map((word) => fold(word.text));
  const pairs = folded.slice(1).map((word, before) => ` ${folded[before]} ${word} `);
  return ({ index, terms }) => {
    const title = wordsOf(records.resources.title[index] ?? '').map((word) => fold(word.text));
    const telling = title.filter((word) => !stopWords.has(word));
    const share = telling.filter((word) => terms.has(word)).length / Math.max(1, telling.length);
    const texts = pairs.length === 0 ? [] : foldedTexts(records, index);
    const inOrder = pairs.filter((pair) => texts.some((text) => text.includes(pair))).length;
    return (1 + bonuses.title * share) * (1 + bonuses.pair * inOrder);
  };
}

function withoutScore(index: number): Match {
  return { index, score: 0, holds: new Map(), terms: new Set(), shown: new Set() };
}

/** The resources that hold what they must not hold, in any form of the word. */
function refusedBy({ records, vocabulary }: WordIndex, { without }: Query): Set<number> {
  if (without.length === 0) return new Set();
  const refused = without.flatMap((words) =>
    words.length === 1 ? [words, ...vocabulary.formsOf(words[0] ?? '').map((form) => [form])] : [words],
  );
  const places = records.resources.slug.map((_, place) => place);
  return new Set(places.filter((place) => refused.some(holderOf(records, place))));
}

/** Whether a resource holds words together in one of its texts. */
function holderOf(records: SearchRecords, index: number): (words: readonly string[]) => boolean {
  const texts = foldedTexts(records, index);
  return (words) => texts.some((text) => text.includes(` ${words.join(' ')} `));
}

function foldedTexts(records: SearchRecords, index: number): string[] {
  const texts = fieldNames.flatMap((name) => textsOf(records, name, index));
  return texts.map(
    (text) =>
      ` ${wordsOf(text)
        .map((word) => fold(word.text))
        .join(' ')} `,
  );
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
