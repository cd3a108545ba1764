/** One statistic that answers a question, for the block above the results. Runs in browsers. */
import type { Concept } from './query';
import { type Titles, typeOf } from './records';
import type { WordIndex } from './word-index';
import { groupWords, runOf } from './words';

export interface Answer {
  title: string;
  /** The page of the statistic. */
  statistic: number;
  /** The pages of the place and the topic, if both were recognised. */
  place?: number;
  topic?: number;
}

const asksNumber =
  /\b(how (many|much|likely|often|common|big|high)|more likely|less likely|percentages?|per ?cent|proportions?|numbers?|statistics?|stats|figures?|rates?|prevalence|odds|risk|gap|data (say|show)s?)\b/i;

/** Those with no other meaning, so that pages needn't contain them. */
const figureWords = new Set(
  runOf('percentage percent proportion number figure statistic stats rate prevalence chance risk data'),
);

/** Whether a question asks for a number. */
export function wantsNumber(text: string): boolean {
  return asksNumber.test(text);
}

/** Whether a word only asks for a number. */
export function isFigureWord(stem: string): boolean {
  return figureWords.has(stem);
}

/** The answer for a place and topic: the local statistic, otherwise the nearest wider one. For other questions about numbers, the best statistic. */
export function answerFor(
  index: WordIndex,
  text: string,
  concepts: readonly Concept[],
  answers: readonly number[],
  isPartial: boolean,
): Answer | undefined {
  const { titles } = index;
  const [first, second] = answers;
  const isTitle = first !== undefined && typeOf(titles, first) === 'resource' && index.titleHas(first, concepts);
  const placed = isTitle ? undefined : placeAndTopic(index, text, concepts, isPartial ? [] : answers);
  if (placed) return placed;
  if (isPartial || first === undefined || !wantsNumber(text)) return undefined;
  const best = [first, second].find(
    (page) => page !== undefined && typeOf(titles, page) === 'statistic' && index.titleHas(page, concepts),
  );
  return best === undefined ? undefined : { title: 'A statistic that answers this', statistic: best };
}

function placeAndTopic(
  index: WordIndex,
  text: string,
  concepts: readonly Concept[],
  /** The pages with all the words, the best first. */
  full: readonly number[],
): Answer | undefined {
  const { titles } = index;
  const run = runOf(text);
  const place = placeIn(index, run);
  const topic = place && topicIn(index, concepts);
  if (!place || !topic) return undefined;
  const known = new Set([...place.stems, ...topic.stems]);
  const more = run.filter((stem) => !known.has(stem) && !figureWords.has(stem));
  const first = statisticsFrom(titles);
  const own = titles.places[place.place];
  // A local figure that has every word comes before the best one on the topic: deaths aren't vaccinations.
  const isExact = more.some((stem) => stem !== 'borough') && own && own.level < 3;
  const exact = isExact ? full.find((page) => isOn(titles, page, place.place, topic.value)) : undefined;
  if (exact === undefined && !more.every((stem) => groupWords.has(stem))) return undefined;
  // Synonyms of a topic may be narrower: the pay gap isn't a figure on unemployment.
  const isOwnName = topic.rank % 2 === 0;
  const best = isOwnName
    ? (titles.best[place.place]?.[topic.value] ?? -1)
    : narrowest(index, place.place, topic.concept);
  const found = exact === undefined ? best : exact - first;
  const [, at = -1] = titles.numbers[found] ?? [];
  if (found < 0 || !own) return undefined;
  const { text: words } = topic.concept;
  const what = isOwnName ? titles.title[topic.page] : words.charAt(0).toUpperCase() + words.slice(1);
  const where = `${what} in ${own.said}`;
  return {
    title:
      at === place.place
        ? where
        : `${where}: no ${levelNames[own.level]} figure yet. The nearest is ${describePlace(titles, at)}.`,
    statistic: first + found,
    topic: topic.page,
    ...(place.page >= 0 && { place: place.page }),
  };
}

/** Whether a page is a statistic of the place on the topic. */
function isOn(titles: Titles, page: number, place: number, topic: number): boolean {
  const facet = titles.facets.findIndex(({ name }) => name === 'topic');
  return (
    titles.numbers[page - statisticsFrom(titles)]?.[1] === place && (titles.values[facet]?.[page] ?? []).includes(topic)
  );
}

/** The statistic that matches, of the place or the smallest place around it; -1 if there is none. */
function narrowest(index: WordIndex, place: number, concept: Concept): number {
  const { numbers, best, places } = index.titles;
  const first = statisticsFrom(index.titles);
  const around = new Set((best[place] ?? []).map((statistic) => numbers[statistic]?.[1]));
  const worths = index.match(concept);
  const levelOf = (statistic: number) => places[numbers[statistic]?.[1] ?? -1]?.level ?? 9;
  const [found = -1] = [...numbers.keys()]
    .filter((statistic) => worths.has(first + statistic) && around.has(numbers[statistic]?.[1]))
    .sort((a, b) => levelOf(a) - levelOf(b) || (worths.get(first + b) ?? 0) - (worths.get(first + a) ?? 0));
  return found;
}

const levelNames = ['borough', 'local', 'London', 'national'];

function describePlace({ places }: Titles, place: number): string {
  const { url = '', said = '' } = places[place] ?? {};
  return url === '' ? 'national' : `for ${said}`;
}

/** The first page that is a statistic. */
export function statisticsFrom(titles: Titles): number {
  return titles.url.findIndex((_, page) => typeOf(titles, page) === 'statistic');
}

/** The place that a question names, the smallest if there are two ("Hackney, London"). */
function placeIn(
  index: WordIndex,
  run: readonly string[],
): { place: number; page: number; stems: string[] } | undefined {
  const { titles } = index;
  const text = ` ${run.join(' ')} `;
  return titles.places
    .flatMap(({ url, name, level }, place) => {
      const page = titles.url.indexOf(url);
      const { titles: own, others } = page < 0 ? { titles: [runOf(name).join(' ')], others: [] } : index.namesOf(page);
      const found = [...own, ...others].find((each) => text.includes(` ${each} `));
      return found ? [{ place, page, stems: found.split(' '), level }] : [];
    })
    .sort((a, b) => a.level - b.level || b.stems.length - a.stems.length)[0];
}

/** The topic that a concept names, by name or synonym; `value` is its index in the facet. */
function topicIn(
  index: WordIndex,
  concepts: readonly Concept[],
): { page: number; value: number; stems: string[]; concept: Concept; rank: number } | undefined {
  const { titles } = index;
  const topics = [...titles.url.keys()].flatMap((page) => {
    if (typeOf(titles, page) !== 'topic') return [];
    const { titles: own, others } = index.namesOf(page);
    // The topic's own name is a stronger match than a synonym.
    return concepts.flatMap((concept) =>
      concept.alternatives.flatMap(({ stems }, at) => {
        const name = stems.join(' ');
        const rank = own.includes(name) ? 0 : others.includes(name) ? 1 : -1;
        return rank < 0 ? [] : [{ page, concept, stems: runOf(concept.text), rank: rank + 2 * Math.min(at, 1) }];
      }),
    );
  });
  const [best] = topics.sort((a, b) => a.rank - b.rank);
  const facet = titles.facets.findIndex(({ name }) => name === 'topic');
  const [value = -1] = (best && titles.values[facet]?.[best.page]) ?? [];
  return best && { ...best, value };
}
