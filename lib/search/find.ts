/** From what is asked to the pages that answer it. Runs in browsers. */
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
  /** Pages in the order asked for. */
  indexes: readonly number[];
  /** The same without the reader's choices, best first. */
  answers: readonly number[];
  counts: Counts;
  /** What was searched for in place of what was typed. */
  corrections: readonly Correction[];
  /** What was perhaps meant, where nothing was found and nothing was corrected. */
  suggestions: readonly Correction[];
  /** Whether no page has all the words, so that these have only some. */
  isPartial: boolean;
  /** Words, as typed, that each of the closest matches lacks. */
  missing: ReadonlyMap<number, readonly string[]>;
  concepts: readonly Concept[];
  answer: Answer | undefined;
}

/** A closest match has to hold this share of what is asked, a rare word counting more than a frequent one; less if it is named there, or if the question is long. */
const leastShare = { page: 0.6, long: 0.5, named: 0.4, titled: 0.3 } as const;
const longQuestion = 4;
/** A word on fewer pages than these is no rarer than one on these. */
const rare = 6;
/** A page that only mentions a word in passing is no close match: what it has of the words has to be worth this much. */
const leastWorth = 2;
/** A word on more than this share of the pages, such as London, tells no two of them apart, so that a page may lack it. */
const commonShare = 0.15;
/** A statistic of the place asked for, beside one that only compares with it. */
const placeFactor = 1.4;

/** What counts more: a page that is called what was asked, and words that follow each other. */
const bonuses = { title: 1.2, typed: 2, called: 2, named: 1, pair: 0.4 } as const;

/** Where a number is asked for, a statistic comes first. */
const numberFactor = 1.6;

/** Among pages that match alike, what readers want first. */
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

/** Pages that answer only a question that names them. */
const entities: ReadonlySet<string> = new Set(['organisation', 'place']);

/** What is asked by someone who wants a term explained. */
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

/** Whether a word is asked that may be a typo, so that the list of ordinary words is needed. */
export function asksUnknown(index: WordIndex, { text }: FinderState): boolean {
  return unknownWords(readQuery(text).words, index).length > 0;
}

/** The answer to a state. `ordinary`: right words that the library lacks; without it nothing is corrected. */
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
  // Only where the whole question is then answered; else it is for the reader to say.
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
  // Little words count here: "about LARCH" is not "LARCH".
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

/** Whether the other names of a page are names for it, as those of resources and statistics are not. */
function isAbout({ titles }: WordIndex, page: number): boolean {
  return !['resource', 'statistic'].includes(typeOf(titles, page));
}

/** The share of a question that a page has to hold to be a close match. */
function leastShareOf(index: WordIndex, page: number, concepts: readonly Concept[], worths: readonly number[]): number {
  const { titles, others } = index.namesOf(page);
  const isTopic = typeOf(index.titles, page) === 'topic';
  const typed = concepts.map(({ alternatives: [each] }) => each?.stems.join(' ') ?? '');
  if (isTopic && typed.some((each) => titles.includes(each))) return leastShare.titled;
  if (isTopic && typed.some((each) => others.includes(each))) return leastShare.named;
  const isLong = worths.length >= longQuestion && worths.filter((worth) => worth > 0).length > worths.length / 2;
  return isLong ? leastShare.long : leastShare.page;
}

/** Whether a page has every quoted phrase, and nothing that is to be left out. */
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
 * The pages that agree with the choices, and what each value would give: the count of a value leaves the choices in its own
 * facet aside, because a second value there adds pages and takes none away.
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

/** The state without values that the library doesn't have (any more): an old link opens with what is left of it. */
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
