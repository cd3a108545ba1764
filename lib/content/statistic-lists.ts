/** Lists of statistics, and what they can be narrowed by. Every value has a page of its own, which needs no script. */
import { slug as toSlug } from 'github-slugger';
import { evidenceAt, pageOf, routes, statisticsAt } from '../routes';
import { type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import type { StatisticFacetName } from '../search/facet-names';
import type { Facet } from './facets';
import { type ListPage, laterPages, listPage } from './paging';
import { standingPages } from './standing-pages';
import { type Link, type StatisticCard, statisticCard } from './statistic-page';
import { lastYearOf, listStatistics, type Statistic } from './statistics';
import { listTerms } from './terms';

export interface StatisticListContent {
  title: string;
  summary: string;
  address: string;
  crumb: Link[];
  list: ListPage<StatisticCard>;
}

/** Stands for the period of a statistic whose source states none. */
const notStated = 'not-stated';

const { title: listTitle, summary: listSummary } = standingPages.statistics;

const titles: Readonly<Record<StatisticFacetName, string>> = {
  topic: 'Condition or topic',
  place: 'Place',
  group: 'Group',
  period: 'Period',
};

const facetNames = Object.keys(titles) as StatisticFacetName[];

/** The values that a statistic has in each facet. Its group is one of its source's own words, so that "Black" is not "Black, Asian and Multi-Ethnic". */
export function valuesOfStatistic(statistic: Statistic): Record<StatisticFacetName, string[]> {
  return {
    topic: statistic.topics,
    place: [statistic.place],
    group: [...new Set(statistic.groups.map(({ group }) => toSlug(group)))],
    period: [lastYearOf(statistic) ?? notStated],
  };
}

/** The facets with the values that some statistic has, and how many have each. */
export function listStatisticFacets(): (Facet & { name: StatisticFacetName })[] {
  const all = listStatistics().map(valuesOfStatistic);
  return facetNames.map((name) => ({
    name,
    title: titles[name],
    values: namesIn(name)
      .map(([value, words]) => ({
        value,
        name: words,
        address: name === 'place' ? evidenceAt(value) : statisticsAt(name, value),
        count: all.filter((values) => values[name].includes(value)).length,
      }))
      .filter(({ count }) => count > 0),
  }));
}

/** Every value of a facet with its name, in the order of lists. */
function namesIn(facet: StatisticFacetName): (readonly [value: string, name: string])[] {
  switch (facet) {
    case 'topic':
      return listTerms('topics').map(({ slug, name }) => [slug, name]);
    case 'place':
      return placeSlugs.map((place: PlaceSlug) => [place, placeOf(place).name]);
    case 'group': {
      const groups = listStatistics().flatMap((statistic) => statistic.groups.map(({ group }) => group));
      return [...new Map(groups.sort().map((group) => [toSlug(group), group] as const))];
    }
    case 'period': {
      const years = new Set(listStatistics().flatMap((statistic) => lastYearOf(statistic) ?? []));
      return [
        ...[...years]
          .sort()
          .reverse()
          .map((year) => [year, year] as const),
        [notStated, 'Not stated'],
      ];
    }
  }
}

/** Page `page` (from 1) of all statistics; nothing where there is none. */
export function statisticsPage(page: number): StatisticListContent | undefined {
  const list = listPage(listStatistics(), routes.statistics, page);
  return (
    list && {
      title: page > 1 ? `${listTitle}, page ${page}` : listTitle,
      summary: listSummary,
      address: routes.statistics,
      crumb: [],
      list: { ...list, items: list.items.map(statisticCard) },
    }
  );
}

/** Page `page` (from 1) of the statistics with one value of a facet; nothing where there is none. */
function statisticsWith(facet: string, value: string, page: number): StatisticListContent | undefined {
  const name = facetNames.find((known) => known === facet);
  const found =
    name &&
    listStatisticFacets()
      .find((each) => each.name === name)
      ?.values.find((each) => each.value === value);
  if (!found || name === 'place') return undefined;
  const statistics = listStatistics().filter((statistic) => valuesOfStatistic(statistic)[name].includes(value));
  const list = listPage(statistics, found.address, page);
  return (
    list && {
      title: `${titles[name]}: ${found.name}${page > 1 ? `, page ${page}` : ''}`,
      summary: `${found.count === 1 ? '1 figure' : `${found.count} figures`} with sources, dates and cautions.`,
      address: found.address,
      crumb: [{ name: listTitle, address: routes.statistics }],
      list: { ...list, items: list.items.map(statisticCard) },
    }
  );
}

/** A list of statistics below the first, as the parts of its address: after the facet its value, then the number of a later page. */
export interface StatisticListPlace {
  facet: string;
  value: string[];
  address: string;
}

/** The lists with one value of a facet, and the later pages of all lists. Those of a place stand under `/evidence/`. */
export function listStatisticLists(): StatisticListPlace[] {
  const later = (address: string, length: number) =>
    laterPages(length).map(({ page }) => ({ page, address: pageOf(address, Number(page)) }));
  return [
    ...later(routes.statistics, listStatistics().length).map(({ page, address }) => ({
      facet: 'page',
      value: [page],
      address,
    })),
    ...listStatisticFacets()
      .filter(({ name }) => name !== 'place')
      .flatMap(({ name: facet, values }) =>
        values.flatMap(({ value, address, count }) => [
          { facet, value: [value], address },
          ...later(address, count).map((next) => ({ facet, value: [value, 'page', next.page], address: next.address })),
        ]),
      ),
  ];
}

/** The list at such a place; nothing where there is none. */
export function statisticListAt(
  facet: string,
  [value = '', , page = '1']: readonly string[],
): StatisticListContent | undefined {
  return facet === 'page' ? statisticsPage(Number(value)) : statisticsWith(facet, value, Number(page));
}
