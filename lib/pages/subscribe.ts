/** The lists on "Subscribe and reuse": feeds, the calendar and data files. */
import { taxonomies, taxonomyNames } from '../content/taxonomies';
import { addressOf, dataRoutes, routes } from '../routes';
import { allPages } from './all-pages';
import type { Link, Page } from './page';

/** The pages with feeds: the home page, whose feed has everything, then each taxonomy's. */
export function feedGroups(): { title: string; pages: Page[] }[] {
  const pages = allPages().filter(({ hasFeed }) => hasFeed);
  return [
    { title: 'Everything', pages: pages.filter(({ url }) => url === routes.home) },
    ...taxonomyNames.map((name) => ({
      title: taxonomies[name].title,
      pages: pages.filter(({ url, slug }) => slug !== undefined && url === addressOf(name, slug)),
    })),
  ].filter((group) => group.pages.length > 0);
}

/** The files, each with its format. */
export const dataFiles: readonly (Link & { format: string })[] = [
  { name: 'All resources', format: 'CSV', url: dataRoutes.table },
  { name: 'All resources', format: 'JSON', url: dataRoutes.list },
  { name: 'All statistics', format: 'CSV', url: dataRoutes.statisticTable },
  { name: 'All statistics', format: 'JSON', url: dataRoutes.statistics },
  { name: 'All approaches', format: 'CSV', url: dataRoutes.approachTable },
  { name: 'All approaches', format: 'JSON', url: dataRoutes.approaches },
  {
    name: 'Residents by ethnic group, census 2021 (5 groups)',
    format: 'CSV',
    url: '/data/census-2021-ethnic-group.csv',
  },
  {
    name: 'Residents by ethnic group, census 2021 (19 groups)',
    format: 'CSV',
    url: '/data/census-2021-ethnic-group-19.csv',
  },
  { name: 'JSON Schema', format: 'List of resources', url: dataRoutes.listSchema },
  { name: 'JSON Schema', format: 'One resource', url: dataRoutes.resourceSchema },
  { name: 'The library for AI tools', format: 'llms.txt', url: dataRoutes.llms },
];
