/** Finds and ranks the pages for a query. Runs in browsers. */
import { type Answer, answerFor, isFigureWord, wantsNumber } from './answer';
import { type Concept, conceptsOf, type Query, type QueryWord, readQuery } from './query';
import { facetSlugsOf, type RecordType, type Titles, typeOf } from './records';
import { type Correction, correct, correctedText, unknownWords } from './spelling';
import { countChoices, type FinderState, facetNames, hasWords } from './state';
import { weights as fieldWeights, type WordIndex } from './word-index';
import { fold, runOf, stemOf } from './words';

/** For each facet of the records, how many pages each of its values has. */
export type Counts = number[][];

export interface Found {
  /** Pages in the requested order. */
  indexes: readonly number[];
  /** The same without filters, best first. */
  answers: readonly number[];
  counts: Counts;
  /** The corrected query, if it was corrected. */
  corrections: readonly Correction[];
  /** A suggested query, if nothing was found and nothing was corrected. */
  suggestions: readonly Correction[];
  /** Whether no page has all the words, so that these have only some. */
  isPartial: boolean;
  /** Words, as typed, that each of the closest matches lacks. */
  missing: ReadonlyMap<number, readonly string[]>;
  concepts: readonly Concept[];
  answer: Answer | undefined;
}

/**
 * The share of a query of two words or of more that a closest match has to contain, rare words counting more. Of a long question it needs
 * less, if it has enough telling words.
 */
const minShare = { two: 0.55, more: 0.7, long: 0.35 } as const;
/** How many words of a long question are enough, how much these have to weigh, and how many pages with all words need no closest matches. */
const enough = { words: 3, weight: 7, pages: 3 } as const;
/** A word that is worth less is only in the full text of a page, and counts for this share there. */
const minWorth = 1;
const textCredit = 0.3;
/** Words on fewer pages than this don't count more. */
const rare = 6;
/** How much more a word counts if a page lacks it and it may be the point of the query: no page has it, or it asks for care. */
const points = { unknown: 1.5, care: 2.5 } as const;
/** The library is about care and has none to give. With these words a page has to have everything else and them too. */
const careWords =
  /^(appointments?|bookings?|dos(es?|age)|tablets?|pills?|remed(y|ies)|cures?|recipes?|diets?|exercises?|prices?|buy|cheap(est)?|symptoms?|tests?|medications?|surgery)$/i;
/** With these phrases nothing answers. */
const asksCare =
  /\b(near (me|here)|nearest|nearby|open(ing)? (now|times|hours)|visiting (times|hours)|side effects|phone number|test results|am i having|do i have(?! to)|have i got|when will i|jobs in|vacanc(y|ies))\b/i;

/** Words on more than this share of pages, such as London, are optional. */
const commonShare = 0.15;

/** Boosts for the words in the title, for a query that is the name of the page or part of it (or a person), and for each pair of adjacent words. */
const bonuses = { title: 1, named: 2, partNamed: 1.8, pair: 0.6 } as const;

/** Boosts by type of page, for equal matches. */
const typeFactors = {
  resource: 1,
  statistic: 0.9,
  approach: 1,
  topic: 1.1,
  place: 1.1,
  organisation: 0.6,
  term: 0.85,
  page: 1.05,
} as const;

/** Questions that one type of page answers, and its boost then. */
const intents: Partial<Record<RecordType, readonly [asks: RegExp, boost: number]>> = {
  term: [/\b(mean(s|ing)?|defin(e|ition)|difference between|what( i|')?s)\b/i, 1.5],
  page: [/\b(this|your|the) (web ?site|site|page|library)\b/i, 2],
};

/** Whether the query may have a typo, which needs the list of ordinary words. */
export function asksUnknown(index: WordIndex, { text }: FinderState): boolean {
  return unknownWords(readQuery(text).words, index).length > 0;
}

/** Answer a state. `ordinary`: correctly spelt words that the library lacks; without it nothing is corrected. */
export function find(
  index: WordIndex,
  state: FinderState,
  { isTyping = false, ordinary }: { isTyping?: boolean; ordinary?: ReadonlySet<string> | undefined } = {},
): Found {
  const query = readQuery(state.text);
  if (query.words.length + query.without.length === 0) return listAll(index, state);
  const typed = rank(index, query, query.words, isTyping);
  if (!typed.isPartial || isTyping || state.asTyped || !ordinary) return finish(index, state, typed, [], []);
  const { words, corrections } = correct(query.words, index, ordinary);
  if (corrections.length === 0) return finish(index, state, typed, [], []);
  const corrected = rank(index, query, words, false);
  // Only if more of the query then matches; otherwise suggest it to the reader.
  if (corrected.share > typed.share) return finish(index, state, corrected, corrections, []);
  return finish(index, state, typed, [], corrected.scores.size > 0 ? corrections : []);
}

interface Ranking {
  concepts: Concept[];
  isPartial: boolean;
  scores: Map<number, number>;
  missing: Map<number, string[]>;
  /** How much of the query the best page has: 1 if all of it, 0 if there is none. */
  share: number;
}

function rank(index: WordIndex, query: Query, words: readonly QueryWord[], isTyping: boolean): Ranking {
  const { titles, synonyms } = index;
  const typed = words.map(({ text }) => fold(text)).join('');
  const run = runOf(words.map(({ text }) => text).join(' '));
  const all = conceptsOf(words, index, synonyms, isTyping);
  const telling = wantsNumber(query.text) ? all.filter(({ text }) => !isFigureWord(stemOf(text))) : all;
  const concepts = telling.length > 0 ? telling : all;
  const matches = concepts.map((concept) => index.match(concept));
  const total = titles.url.length;
  const weights = matches.map(({ size }) => Math.log(1 + total / Math.max(rare, size)));
  const common = matches.map(({ size }) => size > total * commonShare);
  const isCommon = common.every(Boolean) ? [] : common;
  const lengths = concepts.map(({ alternatives }) => alternatives[0]?.stems.length ?? 1);
  // A phrase says more than a word.
  const shares = weights.map((weight, at) => weight * Math.sqrt(lengths[at] ?? 1));
  const asked = asksCare.test(query.text) ? points.care * sum(shares) : 0;
  const lacks = concepts.map(
    ({ text }, at) =>
      (isCommon[at] ? 0 : (shares[at] ?? 0)) *
      (matches[at]?.size === 0 ? points.unknown : careWords.test(text) ? points.care : 1),
  );
  const isShort = concepts.length - isCommon.filter(Boolean).length <= 2;
  const typedStems = new Set([
    ...run,
    ...concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)),
  ]);
  const boosts = Object.fromEntries(
    Object.entries(intents).map(([type, [asks, boost]]) => [type, asks.test(query.text) ? boost : 1]),
  );
  const isAllowed = allowedBy(index, query);
  const pages = new Set(concepts.length === 0 ? titles.url.keys() : matches.flatMap((match) => [...match.keys()]));
  const full = new Map<number, number>();
  const close = new Map<number, number>();
  let most = 0;
  const missing = new Map<number, string[]>();
  for (const page of pages) {
    if (!isAllowed(page)) continue;
    const worths = matches.map((match) => match.get(page) ?? 0);
    raiseWorths(worths, concepts, index.phrases[page] ?? [], typedStems);
    const has = (at: number) => (worths[at] ?? 0) >= minWorth;
    const held = sum(shares.filter((_, at) => has(at)));
    const inText = sum(shares.filter((_, at) => worths[at] && !has(at)));
    const lacked = sum(lacks.filter((_, at) => !has(at)));
    const share = (held + textCredit * inText) / (held + lacked + asked);
    const words = sum(lengths.filter((_, at) => has(at)));
    const hasEnough = words >= enough.words && held >= enough.weight;
    if (share <= minShare[isShort ? 'two' : hasEnough ? 'long' : 'more']) continue;
    const score =
      sum(worths.map((worth, at) => Math.sqrt(worth) * (weights[at] ?? 0))) *
      (1 + bonusOf(index, page, typed, run, concepts)) *
      typeFactors[typeOf(titles, page)] *
      (boosts[typeOf(titles, page)] ?? 1);
    if (worths.every((worth, at) => worth > 0 || isCommon[at])) full.set(page, score);
    else if (!isShort || concepts.some((concept, at) => worths[at] && isNameOf(index, page, concept))) {
      close.set(page, score * share);
      most = Math.max(most, share);
      missing.set(
        page,
        concepts.filter((_, at) => worths[at] === 0).map(({ text }) => text),
      );
    }
  }
  if (full.size === 0) return { concepts, isPartial: true, scores: close, missing, share: most };
  if (full.size >= enough.pages) return { concepts, isPartial: false, scores: full, missing: new Map(), share: 1 };
  // After the few pages with all words, the closest matches.
  const scale = Math.min(...full.values()) / (Math.max(...close.values()) + 1);
  for (const [page, score] of close) full.set(page, score * scale);
  return { concepts, isPartial: false, scores: full, missing, share: 1 };
}

/** Editors' phrases count as names if most of their words are typed. */
function raiseWorths(
  worths: number[],
  concepts: readonly Concept[],
  phrases: readonly (readonly string[])[],
  typed: ReadonlySet<string>,
): void {
  for (const phrase of phrases) {
    if (phrase.filter((stem) => typed.has(stem)).length <= phrase.length / 2) continue;
    for (const [at, { alternatives }] of concepts.entries())
      if (alternatives.some(({ stems }) => stems.every((stem) => phrase.includes(stem))))
        worths[at] = Math.max(worths[at] ?? 0, fieldWeights.names);
  }
}

/** Whether a concept is a whole name of the page: "glass" isn't one of a page called "glass ceiling". The name of a place says too little. */
function isNameOf(index: WordIndex, page: number, { alternatives }: Concept): boolean {
  if (typeOf(index.titles, page) === 'place') return false;
  const { titles, others } = index.namesOf(page);
  const names = [...titles, ...others, ...(index.texts?.names[page] ?? []).map((name) => runOf(name).join(' '))];
  return alternatives.some(({ stems }) => names.includes(stems.join(' ')));
}

function bonusOf(
  index: WordIndex,
  page: number,
  typed: string,
  run: readonly string[],
  concepts: readonly Concept[],
): number {
  const { stems, length, titles, written } = index.namesOf(page);
  const inTitle = concepts.flatMap(({ alternatives }) => {
    const held = alternatives.filter((each) => each.stems.every((stem) => stems.has(stem)));
    return held.length > 0 ? Math.max(...held.map((each) => each.weight * each.stems.length)) : [];
  });
  const names = [...titles, ...(index.texts?.people[page] ?? []).map((name) => runOf(name).join(' '))];
  const [only, second] = concepts;
  const asked = [run.join(' '), ...(only && !second ? only.alternatives.map((each) => each.stems.join(' ')) : [])];
  // Stop words count in what was written: "about LARCH" isn't "LARCH".
  const isWhole = written.includes(typed) || asked.includes(names[0] ?? '');
  const isMost = inTitle.length === concepts.length && run.length >= 0.75 * length && run.length > 2;
  const named = isWhole ? bonuses.named : names.some((name) => asked.includes(name)) || isMost ? bonuses.partNamed : 0;
  return (
    bonuses.title *
      (inTitle.length / Math.max(1, concepts.length)) *
      Math.sqrt(Math.min(1, sum(inTitle) / Math.max(1, length))) +
    named +
    bonuses.pair * run.slice(1).filter((stem, before) => index.hasRun(page, [run[before] ?? '', stem])).length
  );
}

/** Whether a page has every quoted phrase and no excluded word. */
function allowedBy(index: WordIndex, { phrases, without }: Query): (page: number) => boolean {
  const refused = new Set(
    without.flatMap((stems) => [
      ...index.match({ text: '', alternatives: [{ stems, weight: 1, isPhrase: true }] }).keys(),
    ]),
  );
  return (page) => !refused.has(page) && phrases.every((phrase) => phrase.length < 2 || index.hasRun(page, phrase));
}

function listAll(index: WordIndex, state: FinderState): Found {
  const { titles } = index;
  const resourceTypes = new Set(
    titles.url.flatMap((_, page) =>
      typeOf(titles, page) === 'resource' ? facetSlugsOf(titles, 'category', page) : [],
    ),
  );
  // Without words the list is of resources, unless the reader chose another type.
  const isWide = state.choices.category.some((value) => !resourceTypes.has(value));
  const everything = [...titles.url.keys()].filter((page) => isWide || typeOf(titles, page) === 'resource');
  const scores = new Map(everything.map((page) => [page, 0]));
  return finish(index, state, { concepts: [], isPartial: false, scores, missing: new Map(), share: 1 }, [], []);
}

function finish(
  index: WordIndex,
  state: FinderState,
  { concepts, isPartial, scores, missing }: Ranking,
  corrections: readonly Correction[],
  suggestions: readonly Correction[],
): Found {
  const { titles } = index;
  const best = sorted(titles, [...scores.keys()], { ...state, sort: 'best' }, scores);
  const text = correctedText(state.text, corrections);
  const answer = concepts.length > 0 ? answerFor(index, text, concepts, best, isPartial) : undefined;
  // A question about a place and a topic is answered by both their pages.
  const first = [answer?.topic, answer?.place]
    .filter((page) => page !== undefined)
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  for (const [at, page] of first.entries()) {
    scores.set(page, Number.MAX_SAFE_INTEGER - at);
    if (isPartial)
      missing.set(
        page,
        concepts.filter((concept) => !index.match(concept).has(page)).map(({ text: words }) => words),
      );
  }
  const answers = sorted(titles, [...new Set([...first, ...best])], state, scores);
  const { indexes, counts } = narrow(titles, answers, state);
  return { indexes, answers, counts, corrections, suggestions, isPartial, missing, concepts, answer };
}

const byWords = new Intl.Collator('en-GB', { numeric: true });

/** Without words, the newest come first. */
function sorted(
  { date, title }: Titles,
  pages: number[],
  { sort, text }: FinderState,
  scores: ReadonlyMap<number, number>,
): number[] {
  const newest = (a: number, b: number) =>
    Number((date[b] ?? '') > (date[a] ?? '')) - Number((date[b] ?? '') < (date[a] ?? '')) || a - b;
  const best = (a: number, b: number) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || newest(a, b);
  const byTitle = (a: number, b: number) => byWords.compare(title[a] ?? '', title[b] ?? '');
  if (sort === 'title') return pages.sort(byTitle);
  return pages.sort(sort === 'newest' || !hasWords(text) ? newest : best);
}

/**
 * The pages that match the filters, and the count of each value: a count ignores the filters in its own
 * facet, because a second value there only adds pages.
 */
export function narrow(
  { facets, values }: Titles,
  pages: readonly number[],
  { choices }: Pick<FinderState, 'choices'>,
): { indexes: number[]; counts: Counts } {
  const counts = facets.map((facet) => facet.values.map(() => 0));
  const wanted = facets.map(({ name, values: known }) => {
    const chosen = new Set(choices[name].filter((value) => known.some(([each]) => each === value)));
    return chosen.size === 0 ? undefined : new Set(known.flatMap(([value], place) => (chosen.has(value) ? place : [])));
  });
  const indexes = pages.filter((page) => {
    const against = wanted.flatMap((places, facet) =>
      places && !(values[facet]?.[page] ?? []).some((place) => places.has(place)) ? facet : [],
    );
    for (const [facet, row] of counts.entries()) {
      if (against.length > 1 || (against.length === 1 && against[0] !== facet)) continue;
      for (const place of values[facet]?.[page] ?? []) row[place] = (row[place] ?? 0) + 1;
    }
    return against.length === 0;
  });
  return { indexes, counts };
}

/** The state without values that no longer exist, so that old links still work. */
export function knownState({ facets }: Titles, state: FinderState): FinderState {
  if (countChoices(state.choices) === 0) return state;
  const choices = { ...state.choices };
  for (const name of facetNames) {
    const known = facets.find((facet) => facet.name === name)?.values ?? [];
    choices[name] = choices[name].filter((value) => known.some(([each]) => each === value));
  }
  return { ...state, choices };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
