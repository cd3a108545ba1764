/** What the pages of statistics and of places get to draw, as `page-values.ts` has it for the others. */

import { citedStatistic } from '../outputs/citations/cited-statistic';
import { addressOf, evidenceAt } from '../routes';
import { isPlace, placeSlugs } from '../schema/places';
import { placePage } from './evidence';
import type { RoutedPage } from './page-values';
import { listStatisticLists, statisticListAt } from './statistic-lists';
import { statisticPage } from './statistic-page';
import { findStatistic, listStatisticPages } from './statistics';

/** What the page of a statistic draws, if there is such a page. */
export function statisticValues(slug: string) {
  const statistic = findStatistic(slug);
  const page = statisticPage(slug);
  return statistic && page && { page, cited: citedStatistic(statistic) };
}

/** What a list of statistics draws, if there is such a list; see `statisticListAt`. */
export function statisticListValues(facet: string, value: readonly string[]) {
  return statisticListAt(facet, value);
}

/** The pages of all statistics, of those with one value of a facet, and of long lists after their first. */
export function pagesOfStatistics(): RoutedPage<{ slug: string; value: string[] }>[] {
  return [
    ...listStatisticPages().map(({ slug }) => ({
      params: { slug, value: [] },
      address: addressOf('statistics', slug),
    })),
    ...listStatisticLists().map(({ facet, value, address }) => ({
      params: { slug: facet, value },
      address,
    })),
  ];
}

/** What the page of a place draws, if there is such a place. */
export function placeValues(place: string) {
  return isPlace(place) ? placePage(place) : undefined;
}

/** The pages of what is known of each place. */
export function pagesOfPlaces() {
  return placeSlugs.map((place) => ({
    params: { place },
    address: evidenceAt(place),
  }));
}
