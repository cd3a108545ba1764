/** Every feed of the library: one of everything, and one for each category, topic, life stage and organisation. */
import { listResources, listResourcesOn, type Taxonomy } from '../../content/resources';
import { taxonomies } from '../../content/taxonomies';
import { listTerms } from '../../content/terms';
import { addressOf, routes } from '../../routes';
import { site } from '../../site';
import { shelvesWithFeeds } from './feed-of';

export interface ListedFeed {
  name: string;
  summary: string;
  /** The page that lists the same resources; the home page for everything. */
  address: string;
  shelf?: Taxonomy;
  slug?: string;
}

export interface FeedGroup {
  title: string;
  feeds: ListedFeed[];
}

/** The feeds in groups, as the page of feeds shows them. */
export function listFeeds(): FeedGroup[] {
  return [
    { title: 'Everything', feeds: [{ name: site.name, summary: site.description, address: routes.home }] },
    ...shelvesWithFeeds.map((shelf) => ({
      title: taxonomies[shelf].title,
      feeds: listTerms(shelf).map(({ slug, name, summary }) => ({
        name,
        summary,
        address: addressOf(shelf, slug),
        shelf,
        slug,
      })),
    })),
  ];
}

/** The resources that a feed tells of. */
export function resourcesIn({ shelf, slug }: ListedFeed) {
  return shelf && slug ? listResourcesOn(shelf, slug) : listResources();
}
