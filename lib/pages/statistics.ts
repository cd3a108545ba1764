/** The statistics page, the list of all statistics, and the page of each. */

import { type BarChart, type BarSeries, barsOverTime } from '../charts/bars';
import { loadLibrary } from '../content/load';
import { type ListPage, laterPages, listPage } from '../content/paging';
import { censusDescription, minoritisedShare, type Residents, residentsOf } from '../content/residents';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-page';
import { comparisonsOf, sayWhenOf } from '../content/statistic-words';
import {
  earlierThan,
  findStatistic,
  groupNamesOf,
  isByEthnicGroup,
  latestOf,
  listStatisticPages,
  listStatistics,
  type Statistic,
  statisticsOn,
} from '../content/statistics';
import { listTerms, type Term, termsNamed } from '../content/terms';
import { sayDate } from '../dates';
import { datasetOf, datasetOfAll } from '../outputs/structured-data';
import { addressOf, dataRoutes, placeUrl, routes, versionAt } from '../routes';
import { hasPlacePage, type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import { site } from '../site';
import { type ApproachLinks, approachesForStatistic } from './approach';
import { type Body, bodyOf } from './body';
import { inSentence, laterPage } from './lists';
import type { Link, Page } from './page';
import type { KeyFact } from './resource';

const title = 'Statistics';
const summary =
  'Figures on race and health in London, each with its place, date and source. Choose a borough, or a condition below.';

/** The statistics page, all pages of the list, and the page of each statistic. */
export function listStatisticPagesOf(): Page[] {
  const all = allStatisticsPage();
  return [
    statisticsPage(),
    all,
    ...laterPages(listStatistics().length).map(({ page }) => laterPage(all, Number(page))),
    ...listStatisticPages().map(statisticPageOf),
  ];
}

export function statisticsPage(): Page {
  return { url: routes.statistics, type: 'list', title, summary };
}

function allStatisticsPage(): Page {
  return {
    url: routes.allStatistics,
    type: 'list',
    title: 'All statistics',
    summary: 'Every figure with its place, date and source, the latest first.',
  };
}

/** The page of one statistic. */
export function statisticPageOf({ slug, sentence, measures }: Statistic): Page {
  return {
    url: addressOf('statistics', slug),
    type: 'statistic',
    title: sentence,
    summary: `${measures}.`,
    label: 'Statistic',
    slug,
    statistic: slug,
  };
}

export { hasPlacePage, placeUrl };

export interface BoroughTile {
  place: PlaceSlug;
  name: string;
  short: string;
  url: string;
  column: number;
  row: number;
  /** The share of residents from Asian, Black, Mixed and Other groups, as a whole per cent. */
  share: number;
  hasHealthFigure: boolean;
}

/** The boroughs, row by row, west to east. */
export function boroughTiles(): BoroughTile[] {
  const conditions = new Set(conditionTopics().map(({ slug }) => slug));
  const known = new Set(
    listStatistics()
      .filter(({ topics }) => topics.some((topic) => conditions.has(topic)))
      .map(({ place }) => place),
  );
  return placeSlugs
    .flatMap((place) => {
      const { name, short = name, tile } = placeOf(place);
      const residents = residentsOf(place);
      if (!tile || !residents) return [];
      const [column, row] = tile;
      const share = Math.round(minoritisedShare(residents));
      return [{ place, name, short, url: placeUrl(place), column, row, share, hasHealthFigure: known.has(place) }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The conditions shown for every place. */
export function conditionTopics(): Term[] {
  return listTerms('topics').filter(({ condition }) => condition);
}

/** Residents of a place as bars, with the source. */
export interface ResidentsFinding {
  finding: string;
  chart: BarChart;
  copy: string;
  csv: string;
}

export interface StatisticSection extends Link {
  id: string;
  /** The name inside a sentence. */
  inSentence: string;
  statistic: PlacedStatistic;
  /** How many statistics the topic has. */
  count: number;
}

export interface StatisticsView {
  page: Page;
  tiles: BoroughTile[];
  london: ResidentsFinding;
  /** One for each condition, with its best statistic. */
  sections: StatisticSection[];
  /** Topics that are not conditions, with how many statistics each has. */
  topics: (Link & { count: number })[];
  /** The places that are not on the map. */
  places: Link[];
  count: number;
  /** JSON-LD. */
  dataset: ReturnType<typeof datasetOfAll>;
}

export function statisticsView(): StatisticsView {
  const residents = residentsOf('london');
  if (!residents) throw new Error('The census has no row for London.');
  const sections = conditionTopics().flatMap(({ slug, name }): StatisticSection[] => {
    const [best, ...others] = statisticsOn(slug);
    return best
      ? [
          {
            id: slug,
            name,
            inSentence: inSentence(name),
            url: addressOf('topics', slug),
            statistic: placedStatistic(best),
            count: others.length + 1,
          },
        ]
      : [];
  });
  return {
    page: statisticsPage(),
    tiles: boroughTiles(),
    london: londonFinding(residents),
    sections,
    topics: listTerms('topics')
      .filter(({ condition }) => !condition)
      .map(({ slug, name }) => ({ name, url: addressOf('topics', slug), count: statisticsOn(slug).length }))
      .filter(({ count }) => count > 0),
    places: placeSlugs
      .filter((place) => hasPlacePage(place) && placeOf(place).kind !== 'borough')
      .map((place) => ({ name: placeOf(place).name, url: placeUrl(place) })),
    count: listStatistics().length,
    dataset: datasetOfAll(summary),
  };
}

function londonFinding(residents: Residents): ResidentsFinding {
  return {
    finding: `${minoritisedShare(residents).toFixed(1)}% of Londoners were from Asian, Black, Mixed or Other ethnic groups in 2021`,
    chart: residentsChart(residents),
    copy: residentsText('london', residents),
    csv: dataRoutes.census,
  };
}

/** The broad groups as bars; the finding is about all but the White group. */
export function residentsChart({ broad }: Residents): BarChart {
  const longest = Math.max(...broad.map(({ percent }) => percent));
  return {
    hasWhole: false,
    bars: broad.map(({ group, percent }) => ({
      label: group,
      value: `${percent.toFixed(1)}%`,
      share: Math.round((1000 * percent) / longest) / 10,
      isMeant: group !== 'White',
      isHedged: false,
    })),
  };
}

/** Residents of a place as a sentence with its source, to paste elsewhere. */
export function residentsText(place: PlaceSlug, { total, broad }: Residents): string {
  const { source, licence, day, period } = censusDescription();
  const shares = broad.map(({ group, percent }) => `${percent.toFixed(1)}% ${group}`);
  const groups = new Intl.ListFormat('en-GB').format(shares);
  return `Residents of ${placeOf(place).name} by ethnic group (Census 2021, ${sayDate(day ?? period)}): ${groups}, of ${total.toLocaleString('en-GB')} people. Source: ${source.by}, ${source.label}, ${source.address}. ${licence.attribution} ${site.address}${placeUrl(place)}#residents`;
}

/** Page `number` (from 1) of the list of all statistics; undefined if there is none. */
export function allStatisticsView(number: number): { page: Page; list: ListPage<PlacedStatistic> } | undefined {
  const list = listPage(listStatistics(), routes.allStatistics, number);
  const page = allStatisticsPage();
  return (
    list && {
      page: number === 1 ? page : laterPage(page, number),
      list: { ...list, items: list.items.map(placedStatistic) },
    }
  );
}

export interface StatisticView {
  page: Page;
  crumb: Link[];
  statistic: PlacedStatistic;
  /** Place, period, source. */
  facts: string[];
  button: Link & { note?: string | undefined };
  newer: Link | undefined;
  /** The place, and the boroughs in it, to mark on the map. */
  place: PlaceSlug;
  change: BarSeries[];
  comparisons: string[];
  keyFacts: KeyFact[];
  body: Body;
  csv: string;
  /** JSON-LD. */
  dataset: ReturnType<typeof datasetOf>;
  about: { notes: string[]; earlier: Link[]; checked: string };
  /** Others on the same topic. */
  related: PlacedStatistic[];
  approaches: ApproachLinks;
  /** The topic with all of them. */
  topic: (Link & { count: number; inSentence: string }) | undefined;
}

/** How many other statistics a page links to. */
const mostRelated = 4;

/** The page of one statistic; undefined if there is none. */
export function statisticView(slug: string): StatisticView | undefined {
  const statistic = findStatistic(slug);
  if (!statistic) return undefined;
  const { place, source, topics, checked } = statistic;
  const [main = ''] = topics;
  const placed = placedStatistic(statistic);
  const [topic] = termsNamed('topics', [main]).map(({ name }) => ({ name, url: addressOf('topics', main) }));
  const onTopic = statisticsOn(main);
  const others = onTopic.filter((other) => other.slug !== slug);
  const newer = latestOf(slug);
  const host = new URL(source.address).hostname.replace(/^www\./, '');
  return {
    page: statisticPageOf(statistic),
    crumb: [{ name: title, url: routes.statistics }, ...(topic ? [topic] : [])],
    statistic: placed,
    facts: [placeOf(place).name, sayWhenOf(statistic), source.by],
    button: {
      url: source.address,
      name: source.is === 'related' ? `See the closest page, on ${host}` : `See the source on ${host}`,
      ...(source.is === 'related' && { note: 'We couldn’t find the original.' }),
      ...(source.is === 'likely' && { note: 'We think this is the source, but couldn’t confirm it.' }),
    },
    newer: newer && linkTo(newer),
    place,
    change: barsOverTime(earlierThan(statistic), statistic),
    comparisons: comparisonsOf(statistic),
    keyFacts: keyFactsOf(statistic, placed),
    body: bodyOf('statistics', slug),
    csv: versionAt(placed.address, 'csv'),
    dataset: datasetOf(statistic),
    about: {
      notes: source.note ? [source.note] : [],
      earlier: earlierThan(statistic).toReversed().map(linkTo),
      checked: `Last checked on ${sayDate(checked)}.`,
    },
    // Same place first.
    related: [...others.filter((other) => other.place === place), ...others.filter((other) => other.place !== place)]
      .slice(0, mostRelated)
      .map(placedStatistic),
    approaches: approachesForStatistic(statistic),
    topic: topic && { ...topic, inSentence: inSentence(topic.name), count: onTopic.length },
  };
}

function linkTo({ slug, sentence }: Statistic): Link {
  return { name: sentence, url: addressOf('statistics', slug) };
}

function keyFactsOf(statistic: Statistic, { source: shown }: PlacedStatistic): KeyFact[] {
  const { measures, place, groups, comparedWith, groupTerms, source } = statistic;
  const terms = loadLibrary()['group-terms'].find((list) => list.slug === groupTerms);
  const names = isByEthnicGroup(statistic) ? groupNamesOf(statistic).filter((name) => name !== comparedWith) : [];
  const base = groups[0]?.base;
  return [
    { term: 'Measured', text: measures, note: base && `Out of ${base}` },
    {
      term: 'Place',
      ...(hasPlacePage(place)
        ? { links: [{ name: placeOf(place).name, url: placeUrl(place) }] }
        : { text: placeOf(place).name }),
    },
    { term: 'Period', text: sayWhenOf(statistic) },
    ...(names.length > 0
      ? [
          {
            term: 'Groups',
            text: names.join(', '),
            note: `As named by ${terms?.name ?? 'the source'}`,
          },
        ]
      : []),
    ...(comparedWith ? [{ term: 'Compared', text: `With ${comparedWith}` }] : []),
    { term: 'Source', text: source.by, note: source.label },
    ...(shown.dated ? [{ term: 'Published', text: capital(shown.dated) }] : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
