/** The statistics page, the list of all statistics, and the page of each. */
import { type BarChart, barsOverTime } from '../charts/bars';
import { loadLibrary } from '../content/load';
import { countPages, listPage, statisticLengths } from '../content/paging';
import { censusDescription, minoritisedShare, type Residents, residentsOf } from '../content/residents';
import { comparisonsOf, formatWhenOf, type PlacedStatistic, placedStatistic } from '../content/statistic-words';
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
import { linksToTerms, listTerms, type Term } from '../content/terms';
import { formatDate } from '../dates';
import { capitalised, hostOf, inSentence } from '../phrases';
import { addressOf, dataRoutes, placeUrl, routes, versionAt } from '../routes';
import { hasPlacePage, type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import { site } from '../site';
import { approachesForStatistic } from './approach';
import { bodyOf } from './body';
import { type HeadButton, type KeyFact, type Link, numbered, numberedPages, type Page } from './page';

/** The statistics page, all pages of the list, and the page of each statistic. */
export function listStatisticPagesOf(): Page[] {
  return [
    statisticsPage,
    ...numberedPages(allStatisticsPage, countPages(listStatistics().length, statisticLengths)),
    ...listStatisticPages().map(statisticPageOf),
  ];
}

const statisticsPage: Page = {
  url: routes.statistics,
  type: 'list',
  title: 'Statistics',
  summary:
    'Figures on race and health in London, each with its place, date and source. Choose a borough, or a condition below.',
};

const allStatisticsPage: Page = {
  url: routes.allStatistics,
  type: 'list',
  title: 'All statistics',
  summary: 'Every figure with its place, date and source, the latest first.',
};

/** The page of one statistic. */
function statisticPageOf({ slug, sentence, measures }: Statistic): Page {
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

export type BoroughTile = ReturnType<typeof boroughTiles>[number];

/** The boroughs, row by row, west to east. */
function boroughTiles() {
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
      // Of residents from Asian, Black, Mixed and Other groups, in per cent.
      const share = Math.round(minoritisedShare(residents));
      return [{ place, name, short, url: placeUrl(place), column, row, share, hasHealthFigure: known.has(place) }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The conditions shown for every place. */
export function conditionTopics(): Term[] {
  return listTerms('topics').filter(({ condition }) => condition);
}

export type StatisticsView = ReturnType<typeof statisticsView>;

/** A borough map, who lives in London, and the best statistic on each condition. */
export function statisticsView() {
  const residents = residentsOf('london');
  if (!residents) throw new Error('The census has no row for London.');
  return {
    page: statisticsPage,
    tiles: boroughTiles(),
    london: {
      finding: `${minoritisedShare(residents).toFixed(1)}% of Londoners were from Asian, Black, Mixed or Other ethnic groups in 2021`,
      chart: residentsChart(residents),
      copy: residentsText('london', residents),
      csv: dataRoutes.census,
    },
    sections: conditionTopics().flatMap(({ slug, name }) => {
      const onTopic = statisticsOn(slug);
      const link = {
        id: slug,
        name,
        inSentence: inSentence(name),
        url: addressOf('topics', slug),
        count: onTopic.length,
      };
      return onTopic.slice(0, 1).map((best) => ({ ...link, statistic: placedStatistic(best) }));
    }),
    topics: listTerms('topics')
      .filter(({ condition }) => !condition)
      .map(({ slug, name }) => ({ name, url: addressOf('topics', slug), note: statisticsOn(slug).length }))
      .filter(({ note }) => note > 0),
    /** Those that are not on the map. */
    places: placeSlugs
      .filter((place) => hasPlacePage(place) && placeOf(place).kind !== 'borough')
      .map((place) => ({ name: placeOf(place).name, url: placeUrl(place) })),
    count: listStatistics().length,
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
  return `Residents of ${placeOf(place).name} by ethnic group (Census 2021, ${formatDate(day ?? period)}): ${groups}, of ${total.toLocaleString('en-GB')} people. Source: ${source.by}, ${source.label}, ${source.address}. ${licence.attribution} ${site.address}${placeUrl(place)}#residents`;
}

export type AllStatisticsView = NonNullable<ReturnType<typeof allStatisticsView>>;

/** Page `number` (from 1) of the list of all statistics; undefined if there is none. */
export function allStatisticsView(number: number) {
  const list = listPage(listStatistics(), routes.allStatistics, number, statisticLengths);
  return (
    list && { page: numbered(allStatisticsPage, number), list: { ...list, items: list.items.map(placedStatistic) } }
  );
}

export type StatisticView = NonNullable<ReturnType<typeof statisticView>>;

/** How many other statistics a page links to. */
const maxRelated = 4;

/** The page of one statistic; undefined if there is none. */
export function statisticView(slug: string) {
  const statistic = findStatistic(slug);
  if (!statistic) return undefined;
  const { place, source, topics, checked } = statistic;
  const [main = ''] = topics;
  const placed = placedStatistic(statistic);
  const [topic] = linksToTerms('topics', [main]);
  const onTopic = statisticsOn(main);
  const others = onTopic.filter((other) => other.slug !== slug);
  const newer = latestOf(slug);
  const host = hostOf(source.address);
  const button: HeadButton = {
    url: source.address,
    name: source.is === 'related' ? `See the closest page, on ${host}` : `See the source on ${host}`,
    note: {
      related: 'We couldn’t find the original.',
      likely: 'We think this is the source, but couldn’t confirm it.',
      found: undefined,
    }[source.is],
  };
  return {
    page: statisticPageOf(statistic),
    /** As its editors wrote it. */
    document: statistic,
    crumb: [{ name: statisticsPage.title, url: routes.statistics }, ...(topic ? [topic] : [])],
    statistic: placed,
    facts: [placeOf(place).name, formatWhenOf(statistic), source.by],
    button,
    newer: newer && linkToStatistic(newer),
    change: barsOverTime(earlierThan(statistic), statistic),
    comparisons: comparisonsOf(statistic),
    keyFacts: keyFactsOf(statistic, placed),
    body: bodyOf('statistics', slug),
    csv: versionAt(placed.address, 'csv'),
    earlier: earlierThan(statistic).toReversed().map(linkToStatistic),
    checked: `Last checked on ${formatDate(checked)}.`,
    /** Others on the same topic, of the same place first. */
    related: [...others.filter((other) => other.place === place), ...others.filter((other) => other.place !== place)]
      .slice(0, maxRelated)
      .map(placedStatistic),
    approaches: approachesForStatistic(statistic),
    /** The topic, with how many statistics it has. */
    topic: topic && { ...topic, inSentence: inSentence(topic.name), count: onTopic.length },
  };
}

/** The sentence of a statistic, linked to its page. */
export function linkToStatistic({ slug, sentence }: Statistic): Link {
  return { name: sentence, url: addressOf('statistics', slug) };
}

function keyFactsOf(statistic: Statistic, { source: shown }: PlacedStatistic): KeyFact[] {
  const { place, groups, comparedWith, groupTerms, source } = statistic;
  const terms = loadLibrary()['group-terms'].find((list) => list.slug === groupTerms);
  const names = isByEthnicGroup(statistic) ? groupNamesOf(statistic).filter((name) => name !== comparedWith) : [];
  const base = groups[0]?.base;
  const { name } = placeOf(place);
  const facts: KeyFact[] = [
    { term: 'Out of', text: base },
    { term: 'Place', ...(hasPlacePage(place) ? { links: [{ name, url: placeUrl(place) }] } : { text: name }) },
    { term: 'Period', text: formatWhenOf(statistic) },
    { term: 'Groups', text: names.join(', '), note: `As named by ${terms?.name ?? 'the source'}` },
    { term: 'Compared', text: comparedWith && `With ${comparedWith}` },
    { term: 'Source', text: source.by, note: source.label },
    { term: 'Published', text: capitalised(shown.dated) },
  ];
  return facts.filter(({ text, links }) => text || links);
}
