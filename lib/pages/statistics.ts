/** The page of all statistics, the list of them, and the page of each. */
import { type ListPage, laterPages, listPage } from '../content/paging';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-page';
import { listStatisticPages, listStatistics, type Statistic } from '../content/statistics';
import { listTerms } from '../content/terms';
import { addressOf, routes } from '../routes';
import { type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import { laterPage } from './lists';
import type { Link, Page } from './page';

const title = 'Statistics';
const summary =
  'Who lives in each London borough, and what is known of their health. Each figure has its source, date and limits.';

/** The page of all statistics, the list of them with its later pages, and each statistic. */
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
    summary: 'Every statistic, the latest first.',
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

/** How many statistics each condition shows on the first page. */
const mostInSection = 3;

export interface StatisticSection extends Link {
  id: string;
  statistics: PlacedStatistic[];
  /** The topic that has the others. */
  more: number;
}

export interface BoroughTile {
  place: PlaceSlug;
  name: string;
  short: string;
  url: string;
  column: number;
  row: number;
  hasStatistic: boolean;
}

export interface StatisticsView {
  page: Page;
  tiles: BoroughTile[];
  sections: StatisticSection[];
  count: number;
}

/** The page of all statistics: boroughs, then conditions, then other topics. */
export function statisticsView(): StatisticsView {
  const all = listStatistics();
  const topics = listTerms('topics').toSorted((a, b) => Number(b.condition ?? false) - Number(a.condition ?? false));
  const taken = new Set<string>();
  const sections = topics.flatMap(({ slug, name }) => {
    const own = all.filter((statistic) => statistic.topics[0] === slug && !taken.has(statistic.slug));
    for (const statistic of own) taken.add(statistic.slug);
    return own.length === 0
      ? []
      : [
          {
            id: slug,
            name,
            url: addressOf('topics', slug),
            statistics: own.slice(0, mostInSection).map(placedStatistic),
            more: Math.max(0, own.length - mostInSection),
          },
        ];
  });
  return { page: statisticsPage(), tiles: boroughTiles(), sections, count: all.length };
}

/** The boroughs, row by row, west to east. */
export function boroughTiles(): BoroughTile[] {
  const known = new Set(listStatistics().map(({ place }) => place));
  return placeSlugs
    .flatMap((place) => {
      const { name, short = name, tile } = placeOf(place);
      return tile
        ? [{ place, name, short, url: placeUrl(place), column: tile[0], row: tile[1], hasStatistic: known.has(place) }]
        : [];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The page of a place. */
export function placeUrl(place: string): string {
  return `${routes.places}${place}/`;
}

/** Page `number` (from 1) of the list of all statistics; undefined where there is none. */
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
