/** What statistics can be filtered by. */
import { slug as toSlug } from 'github-slugger';
import { findPlaceNamed, type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import type { StatisticFacetName } from '../search/facet-names';
import type { Facet } from './facets';
import { lastYearOf, listStatistics, type Statistic } from './statistics';
import { listTerms } from './terms';

/** The period of a statistic whose source states none. */
const notStated = 'not-stated';

const titles: Readonly<Record<StatisticFacetName, string>> = {
  topic: 'Condition or topic',
  place: 'Place',
  group: 'Group',
  period: 'Period',
};

const facetNames = Object.keys(titles) as StatisticFacetName[];

/** The values that a statistic has in each facet. Groups are named as the source names them, so "Black" is not "Black, Asian and Multi-Ethnic". */
export function valuesOfStatistic(statistic: Statistic): Record<StatisticFacetName, string[]> {
  return {
    topic: statistic.topics,
    place: [statistic.place],
    group: [...new Set(groupNamesOf(statistic).map((group) => toSlug(group)))],
    period: [lastYearOf(statistic) ?? notStated],
  };
}

/** The groups of people in a statistic, as its source names them. Places are compared too, but nobody filters groups by them. */
export function groupNamesOf({ groups, comparedWith }: Statistic): string[] {
  const names = [...groups.map(({ group }) => group), ...(comparedWith ? [comparedWith] : [])];
  return [...new Set(names)].filter((name) => !findPlaceNamed(name) && name !== 'National');
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
      const groups = listStatistics().flatMap(groupNamesOf);
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
