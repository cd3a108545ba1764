/** Finds and ranks the pages for a query. Runs in browsers. */
import { type Answer, answerFor, isFigureWord, placeIn, statisticsFrom, wantsNumber } from './answer';
import { type Concept, conceptsOf, type Query, type QueryWord, readQuery } from './query';
import { facetSlugsOf, type Titles, typeOf } from './records';
import { type Correction, correct, correctedText, unknownWords } from './spelling';
import { countChoices, type FinderState, facetNames } from './state';
import type { WordIndex } from './word-index';
import { runOf, stemOf } from './words';

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

/** Minimum share of the query that a closest match has to contain, rare words counting more; lower for names and long queries. */
const leastShare = { page: 0.6, long: 0.5, named: 0.4, titled: 0.3 } as const;
const longQuestion = 4;
/** Lower limit for how rare a word can count as, in pages. */
const rare = 6;
/** Minimum score of a close match, to exclude passing mentions. */
const leastWorth = 2;
/** Words on more than this share of pages, such as London, are optional. */
const commonShare = 0.15;
/** Boost for statistics of the requested place over those that only compare with it. */
const placeFactor = 1.4;

/** Boosts for matching page names and adjacent words. */
const bonuses = { title: 1.2, typed: 2, called: 2, named: 1, pair: 0.4 } as const;

/** Boost for statistics if the query asks for a number. */
const numberFactor = 1.6;

/** Boosts by type of page, for equal matches. */
const typeFactors = {
  resource: 1,
  statistic: 0.9,
  approach: 1.1,
  topic: 1.1,
  place: 1.1,
  organisation: 0.7,
  term: 0.85,
  page: 1.05,
} as const;

/** Pages that only match queries that name them. */
const entities: ReadonlySet<string> = new Set(['organisation', 'place']);

/** Queries that ask for a definition. */
const asksMeaning = /\b(what (is|are|does) |what's |mean(s|ing)?\b|defin(e|ition)|difference between|stand(s)? for)/i;
const definitionFactor = 1.4;

/** How much of the title of a page is in the question, between a half and one. */
function coverage(index: WordIndex, page: number, concepts: readonly Concept[]): number {
  const { stems, length, others } = index.namesOf(page);
  const typed = concepts.flatMap(({ alternatives: [typed] }) => typed?.stems ?? []);
  if (others.some((name) => name.split(' ').every((stem) => typed.includes(stem)))) return 1;
  const held = new Set(typed.filter((stem) => stems.has(stem)));
  return 0.4 + 0.6 * Math.min(1, held.size / Math.max(1, length));
}

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
  const matches = corrected.scores.size > 0;
  // Only if it then matches the whole query; otherwise suggest it to the reader.
  if (matches && !corrected.isPartial) return finish(index, state, corrected, corrections, []);
  return finish(index, state, typed, [], matches ? corrections : []);
}

interface Ranking {
  concepts: Concept[];
  isPartial: boolean;
  scores: Map<number, number>;
  missing: Map<number, string[]>;
}

function rank(index: WordIndex, query: Query, words: readonly QueryWord[], isTyping: boolean): Ranking {
  const { titles, synonyms } = index;
  const isOpen = isTyping && words.length > 0;
  const typed = words.map(({ text }) => text.toLowerCase()).join(' ');
  const run = runOf(typed);
  const isNumber = wantsNumber(query.text);
  const isDefinition = asksMeaning.test(query.text);
  const all = conceptsOf(words, index, synonyms, isOpen);
  const telling = isNumber ? all.filter(({ text }) => !isFigureWord(stemOf(text))) : all;
  const concepts = telling.length > 0 ? telling : all;
  const matches = concepts.map((concept) => index.match(concept));
  const total = titles.url.length;
  const weights = matches.map(({ size }) => Math.log(1 + total / Math.max(rare, size)));
  // A phrase counts as many words as it has.
  const shares = weights.map((weight, at) => weight * (concepts[at]?.alternatives[0]?.stems.length ?? 1));
  const whole = sum(shares);
  const common = matches.map(({ size }) => size > total * commonShare);
  const isCommon = common.every(Boolean) ? [] : common;
  const isAllowed = allowedBy(index, query);
  const place = placeIn(index, run)?.place;
  const firstStatistic = statisticsFrom(titles);
  const pages = new Set(concepts.length === 0 ? titles.url.keys() : matches.flatMap((match) => [...match.keys()]));
  const full = new Map<number, number>();
  const close = new Map<number, number>();
  const missing = new Map<number, string[]>();
  for (const page of pages) {
    if (!isAllowed(page)) continue;
    const type = typeOf(titles, page);
    const isStatistic = type === 'statistic';
    const worths = matches.map((match) => match.get(page) ?? 0);
    const holds = sum(shares.filter((_, at) => (worths[at] ?? 0) > 0));
    const score =
      sum(worths.map((worth, at) => Math.sqrt(worth) * (weights[at] ?? 0))) *
      (1 + bonusOf(index, page, typed, run, concepts)) *
      typeFactors[type] *
      (entities.has(type) ? coverage(index, page, concepts) : 1) *
      (isDefinition && type === 'term' ? definitionFactor : 1) *
      (isNumber && isStatistic ? numberFactor : 1) *
      (isStatistic && place !== undefined && titles.numbers[page - firstStatistic]?.[1] === place ? placeFactor : 1);
    if (worths.every((worth, at) => worth > 0 || isCommon[at])) full.set(page, score);
    else if (
      holds >= whole * leastShareOf(index, page, concepts, worths) &&
      worths.every((worth) => worth === 0 || worth >= leastWorth)
    ) {
      close.set(page, (score * holds) / whole);
      missing.set(
        page,
        concepts.filter((_, at) => worths[at] === 0).map(({ text }) => text),
      );
    }
  }
  if (full.size > 0 || close.size === 0)
    return { concepts, isPartial: full.size === 0, scores: full, missing: new Map() };
  return { concepts, isPartial: true, scores: close, missing };
}

function bonusOf(
  index: WordIndex,
  page: number,
  typed: string,
  run: readonly string[],
  concepts: readonly Concept[],
): number {
  const { stems, length, titles, others, written } = index.namesOf(page);
  const inTitle = concepts.flatMap(({ alternatives }) => {
    const held = alternatives.filter((each) => each.stems.every((stem) => stems.has(stem)));
    return held.length > 0 ? Math.max(...held.map((each) => each.weight * each.stems.length)) : [];
  });
  const people = (index.texts?.people[page] ?? []).map((name) => runOf(name).join(' '));
  const [only, second] = concepts;
  const same = only && !second ? only.alternatives.map((each) => each.stems.join(' ')) : [];
  const asked = [run.join(' '), ...same];
  // Stop words count here: "about LARCH" isn't "LARCH".
  const isTyped = (isAbout(index, page) ? written : written.slice(0, 1)).includes(typed);
  const isCalled = [...titles, ...people].some((name) => asked.includes(name));
  const isNamed = others.some((name) => (isAbout(index, page) ? asked : asked.slice(0, 1)).includes(name));
  const share = inTitle.length / Math.max(1, concepts.length);
  return (
    bonuses.title * share * Math.min(1, sum(inTitle) / Math.max(1, length)) +
    (isTyped ? bonuses.typed : isCalled ? bonuses.called : isNamed ? bonuses.named : 0) +
    bonuses.pair * run.slice(1).filter((stem, before) => index.hasRun(page, [run[before] ?? '', stem])).length
  );
}

/** Whether a page's other names are true synonyms, unlike those of resources and statistics. */
function isAbout({ titles }: WordIndex, page: number): boolean {
  return !['resource', 'statistic'].includes(typeOf(titles, page));
}

/** The share of a query that a page has to contain to be a close match. */
function leastShareOf(index: WordIndex, page: number, concepts: readonly Concept[], worths: readonly number[]): number {
  const { titles, others } = index.namesOf(page);
  const isTopic = typeOf(index.titles, page) === 'topic';
  const typed = concepts.map(({ alternatives: [each] }) => each?.stems.join(' ') ?? '');
  if (isTopic && typed.some((each) => titles.includes(each))) return leastShare.titled;
  if (isTopic && typed.some((each) => others.includes(each))) return leastShare.named;
  const isLong = worths.length >= longQuestion && worths.filter((worth) => worth > 0).length > worths.length / 2;
  return isLong ? leastShare.long : leastShare.page;
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
  return finish(index, state, { concepts: [], isPartial: false, scores, missing: new Map() }, [], []);
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
  const first = [answer?.topic, answer?.place].filter((page) => page !== undefined);
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
  return pages.sort(sort === 'newest' || text.trim() === '' ? newest : best);
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
