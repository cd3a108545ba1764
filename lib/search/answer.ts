/** One statistic that answers a question, for the block above the results. Runs in browsers. */
import type { Concept } from './query';
import { facetNamesOf, type Titles, typeOf } from './records';
import { runOf } from './words';

export interface Answer {
  title: string;
  /** The page of the statistic. */
  statistic: number;
  /** The pages of the place and the topic, if both were recognised. */
  place?: number;
  topic?: number;
}

/** Words that ask for a number. */
const asksNumber =
  /\b(how (many|much|likely|often|common|big|high)|more likely|less likely|percentages?|per ?cent|proportions?|numbers?|statistics?|stats|figures?|rates?|prevalence|odds|risk)\b/i;

/** Of these, the ones that say nothing else, so that no page has to have them. */
const figureWords = new Set(
  runOf('percentage percent proportion number figure statistic stats rate prevalence chance risk'),
);

/** Words that may be beside a place and a topic without making the question another one. */
const generalWords = new Set(
  runOf(
    'data health inequality equality disparity ethnic ethnicity ethnicities race racial racism black asian white mixed woman man child children disease condition care service patient outcome borough london area local minority minoritised',
  ),
);

/** Whether a question asks for a number. */
export function wantsNumber(text: string): boolean {
  return asksNumber.test(text);
}

/** Whether a word only asks for a number. */
export function isFigureWord(stem: string): boolean {
  return figureWords.has(stem);
}

/** The answer to a place and a topic: the local statistic, else the nearest wider one. Of any other question for a number, the best statistic. */
export function answerFor(
  titles: Titles,
  text: string,
  concepts: readonly Concept[],
  answers: readonly number[],
  isPartial: boolean,
): Answer | undefined {
  const placed = placeAndTopic(titles, text, concepts, answers);
  if (placed) return placed;
  const [first, second] = answers;
  if (isPartial || first === undefined || !wantsNumber(text)) return undefined;
  const best = [first, second].find((page) => page !== undefined && typeOf(titles, page) === 'statistic');
  return best === undefined ? undefined : { title: 'A statistic that answers this', statistic: best };
}

function placeAndTopic(
  titles: Titles,
  text: string,
  concepts: readonly Concept[],
  answers: readonly number[],
): Answer | undefined {
  const run = runOf(text);
  const place = placeIn(titles, run);
  const topic = place && topicIn(titles, concepts);
  if (!place || !topic) return undefined;
  const known = new Set([...place.stems, ...topic.stems]);
  if (!run.every((stem) => known.has(stem) || figureWords.has(stem) || generalWords.has(stem))) return undefined;
  const found = statisticFor(titles, place.place, topic.page, answers);
  if (!found) return undefined;
  const [, name = '', , level = 0] = titles.places[place.place] ?? [];
  const topicName = titles.title[topic.page] ?? '';
  const where = `${topicName} in ${name}`;
  const [, wider = ''] = titles.places[found.place] ?? [];
  return {
    title:
      found.place === place.place
        ? where
        : `${where}: no ${levelNames[level] ?? 'local'} figure yet. The nearest is ${sayFor(wider)}.`,
    statistic: found.page,
    place: place.page,
    topic: topic.page,
  };
}

const levelNames = ['borough', 'local', 'London', 'national'];

function sayFor(place: string): string {
  if (place === 'United Kingdom') return 'for the UK';
  return place === '' ? 'national' : `for ${place}`;
}

/** The place that a question names, the smallest if there are two ("Hackney, London"). */
function placeIn(titles: Titles, run: readonly string[]): { place: number; page: number; stems: string[] } | undefined {
  const text = ` ${run.join(' ')} `;
  return titles.places
    .flatMap(([url, name, , level], place) => {
      const page = titles.url.indexOf(url);
      const names = [name, ...(titles.names[page] ?? [])].map(runOf);
      const stems = names.find((each) => text.includes(` ${each.join(' ')} `));
      return stems ? [{ place, page, stems, level }] : [];
    })
    .sort((a, b) => a.level - b.level || b.stems.length - a.stems.length)[0];
}

/** The topic that a concept names, by its own name or by another word for it. */
function topicIn(titles: Titles, concepts: readonly Concept[]): { page: number; stems: string[] } | undefined {
  const topics = titles.url.flatMap((_, page) => {
    if (typeOf(titles, page) !== 'topic') return [];
    const names = [titles.title[page] ?? '', ...(titles.names[page] ?? [])].map((name) => runOf(name).join(' '));
    // A word for the topic itself is surer than the first of several words for another.
    return concepts.flatMap(({ text, alternatives }) =>
      alternatives.flatMap(({ stems }, at) => {
        const name = names.indexOf(stems.join(' '));
        return name < 0 ? [] : [{ page, stems: runOf(text), rank: Math.min(name, 1) + 2 * Math.min(at, 1) }];
      }),
    );
  });
  return topics.sort((a, b) => a.rank - b.rank)[0];
}

/** The statistic of a place on a topic, else of the nearest wider place: one with a number before one without, then the one that the search ranks first. */
function statisticFor(
  titles: Titles,
  place: number,
  topic: number,
  answers: readonly number[],
): { page: number; place: number } | undefined {
  const level = (at: number) => titles.places[at]?.[3] ?? 3;
  const name = titles.title[topic] ?? '';
  const first = titles.url.findIndex((_, page) => typeOf(titles, page) === 'statistic');
  const key = titles.keys.find(([page]) => page === topic)?.[1];
  const candidates = titles.numbers.flatMap(([big, where], at) => {
    const page = first + at;
    const isWider = where !== place && level(where) > level(place) && level(where) !== 1;
    if ((where !== place && !isWider) || !facetNamesOf(titles, 'topic', page).includes(name)) return [];
    const order = answers.indexOf(page);
    return [
      {
        page,
        place: where,
        distance: where === place ? -1 : level(where),
        rank: [big === '' ? 1 : 0, page === key ? 0 : 1, order < 0 ? answers.length : order, page],
      },
    ];
  });
  return candidates.sort((a, b) => a.distance - b.distance || compareRanks(a.rank, b.rank))[0];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, place) => each !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
