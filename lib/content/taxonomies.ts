/** The taxonomies: what resources are filed under, each with a page that lists its terms. */
import { routes } from '../routes';
import type { Taxonomy } from '../schema/kinds';

interface TaxonomyWords {
  title: string;
  /** Shown under the title and as the meta description. */
  summary: string;
  url: string;
}

export const taxonomies: Readonly<Record<Taxonomy, TaxonomyWords>> = {
  categories: {
    title: 'Types of resource',
    summary: 'Recommendations, evidence, webinars and events, training, case studies and tools.',
    url: routes.categories,
  },
  topics: {
    title: 'Topics',
    summary: 'Conditions, causes of racism and anti-racist practice, from A to Z.',
    url: routes.topics,
  },
  'life-stages': {
    title: 'Life stages',
    summary: 'The four life stages of London’s co-produced recommendations.',
    url: routes.lifeStages,
  },
  audiences: {
    title: 'Who it is for',
    summary: 'Where to start, for people who work in or with health and care in London.',
    url: routes.audiences,
  },
  organisations: {
    title: 'Organisations',
    summary: 'Organisations that made the resources or spoke at events.',
    url: routes.organisations,
  },
};

export const taxonomyNames = Object.keys(taxonomies) as Taxonomy[];

/** Whether the word names a taxonomy. */
export function isTaxonomy(name: string): name is Taxonomy {
  return Object.hasOwn(taxonomies, name);
}
