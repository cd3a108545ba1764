/** The links on "Subscribe and reuse": feeds, the calendar and data files. */
import { taxonomies, taxonomyNames } from '../content/taxonomies';
import { addressOf, dataRoutes, feedAt, routes } from '../routes';
import type { Taxonomy } from '../schema/kinds';
import { listListPages } from './lists';
import type { Link } from './page';
import { listTopicPages } from './topic';

export type SubscribeLinks = ReturnType<typeof subscribeLinks>;

export function subscribeLinks() {
  const pages = [...listListPages(), ...listTopicPages()].filter(({ hasFeed }) => hasFeed);
  const feedsOf = (taxonomy: Taxonomy): Link[] =>
    pages.flatMap(({ url, title, slug = '' }) =>
      url === addressOf(taxonomy, slug) ? { name: title, url: feedAt(url, 'rss') } : [],
    );
  return {
    everything: {
      'Everything new': [
        { name: 'RSS', url: feedAt(routes.home, 'rss') },
        { name: 'Atom', url: feedAt(routes.home, 'atom') },
        { name: 'JSON Feed', url: feedAt(routes.home, 'json') },
      ],
      Events: [{ name: 'Calendar (iCalendar)', url: dataRoutes.calendar }],
    },
    /** The feeds of each taxonomy's pages. */
    subjects: taxonomyNames
      .map((name) => ({ title: taxonomies[name].title, feeds: feedsOf(name) }))
      .filter(({ feeds }) => feeds.length > 0),
    files,
  };
}

/** The data files, by name and format. */
const files: Readonly<Record<string, readonly Link[]>> = {
  'All resources': inBoth(dataRoutes.table, dataRoutes.list),
  'All statistics': inBoth(dataRoutes.statisticTable, dataRoutes.statistics),
  'All approaches': inBoth(dataRoutes.approachTable, dataRoutes.approaches),
  'Residents by ethnic group, census 2021 (5 groups)': [{ name: 'CSV', url: dataRoutes.census }],
  'Residents by ethnic group, census 2021 (19 groups)': [{ name: 'CSV', url: '/data/census-2021-ethnic-group-19.csv' }],
  'JSON Schema': [
    { name: 'List of resources', url: dataRoutes.listSchema },
    { name: 'One resource', url: dataRoutes.resourceSchema },
  ],
  'The library for AI tools': [{ name: 'llms.txt', url: dataRoutes.llms }],
};

function inBoth(table: string, list: string): Link[] {
  return [
    { name: 'CSV', url: table },
    { name: 'JSON', url: list },
  ];
}
