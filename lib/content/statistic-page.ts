/** Everything that the page of one statistic shows, ready to draw. */

import { type BarChart, type BarSeries, barsOf, barsOverTime } from '../charts/bars';
import { sayValue } from '../charts/say';
import { sayDate } from '../dates';
import { datasetOf } from '../outputs/structured-data';
import { addressOf, routes, twinAt } from '../routes';
import { site } from '../site';
import { loadBody, loadLibrary } from './load';
import {
  comparisonsOf,
  copyTextOf,
  factsOfStatistic,
  numeralOf,
  sayDateOfSource,
  sayPlaceOf,
  sayWhenOf,
} from './statistic-words';
import { earlierThan, findStatistic, replacementOf, type Statistic } from './statistics';
import { termsNamed } from './terms';

export interface Link {
  name: string;
  address: string;
}

/** A source with its state, as it stands under a figure. */
export interface ShownSource extends Pick<Statistic['source'], 'by' | 'label' | 'address' | 'is' | 'note'> {
  dated: string;
}

/** A statistic as it stands in a list. */
export interface StatisticCard {
  slug: string;
  address: string;
  sentence: string;
  facts: string[];
}

/** A statistic as it stands in a text. */
export interface PlacedStatistic extends StatisticCard {
  numeral: { number: string; unit: string } | undefined;
  source: ShownSource;
  chart: BarChart | undefined;
  caveats: string[];
  /** The sentence with its source, to be pasted elsewhere. */
  copy: string;
}

export interface StatisticPageContent extends PlacedStatistic {
  crumb: Link[];
  /** "Share of people who were unemployed. Lambeth. 2021." */
  measured: string;
  place: Link;
  topics: Link[];
  when: string;
  groupTerms: { name: string; address?: string | undefined };
  change: BarSeries[];
  table: { group: string; value: string; interval: string }[];
  base: string | undefined;
  comparisons: string[];
  comparedWith: string | undefined;
  checked: string;
  replaces: StatisticCard | undefined;
  replacedBy: StatisticCard | undefined;
  /** The text below as HTML; empty where there is none. */
  body: string;
  csv: string;
  /** What search engines read. */
  dataset: ReturnType<typeof datasetOf>;
}

/** A statistic for a list. */
export function statisticCard(statistic: Statistic): StatisticCard {
  const { slug, sentence } = statistic;
  return { slug, sentence, address: addressOf('statistics', slug), facts: factsOfStatistic(statistic) };
}

/** A statistic for a text. */
export function placedStatistic(statistic: Statistic): PlacedStatistic {
  const { by, label, address, is, note } = statistic.source;
  return {
    ...statisticCard(statistic),
    numeral: numeralOf(statistic),
    source: { by, label, address, is, note, dated: sayDateOfSource(statistic) },
    chart: barsOf(statistic),
    caveats: statistic.caveats,
    copy: copyTextOf(statistic, site.address),
  };
}

/** The page of one statistic; nothing where there is none. */
export function statisticPage(slug: string): StatisticPageContent | undefined {
  const statistic = findStatistic(slug);
  if (!statistic) return undefined;
  const { measures, place, groups, unit, comparedWith, groupTerms, checked, supersedes } = statistic;
  const placed = placedStatistic(statistic);
  const terms = loadLibrary()['group-terms'].find((list) => list.slug === groupTerms);
  const before = supersedes === undefined ? undefined : findStatistic(supersedes);
  const after = replacementOf(slug);
  const topics = termsNamed('topics', statistic.topics).map((topic) => ({
    name: topic.name,
    address: addressOf('topics', topic.slug),
  }));
  const when = sayWhenOf(statistic);
  return {
    ...placed,
    crumb: [{ name: 'Statistics', address: routes.statistics }, ...topics.slice(0, 1)],
    measured: `${measures}. ${sayPlaceOf(statistic)}. ${when}.`,
    place: { name: sayPlaceOf(statistic), address: `${routes.places}${place}/` },
    topics,
    when,
    groupTerms: { name: terms?.name ?? groupTerms, address: terms?.address },
    change: barsOverTime(earlierThan(statistic), statistic),
    table: groups.map(({ group, note, value, hedge, low, high }) => ({
      group: note ? `${group} (${note})` : group,
      value: value === undefined ? 'No number given' : sayValue(value, unit, hedge),
      interval: low === undefined || high === undefined ? '' : `${sayValue(low, unit)} to ${sayValue(high, unit)}`,
    })),
    base: groups[0]?.base,
    comparisons: comparisonsOf(statistic),
    comparedWith,
    checked: sayDate(checked),
    replaces: before && statisticCard(before),
    replacedBy: after && statisticCard(after),
    body: loadBody('statistics', slug),
    csv: twinAt(placed.address, 'csv'),
    dataset: datasetOf(statistic),
  };
}
