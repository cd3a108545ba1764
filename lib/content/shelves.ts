/** The lists that stand at the top of the site, each with its own words. */
import { routes } from '../routes';
import type { Shelf } from './resources';

interface ShelfWords {
  /** As a heading. */
  title: string;
  /** Under the heading, and as the page's description. */
  summary: string;
  address: string;
  /** Its entries with a number before them: "All 23 topics". */
  plural: string;
}

export const shelves: Readonly<Record<Shelf, ShelfWords>> = {
  categories: {
    title: 'Kinds of resource',
    summary:
      'Six kinds: what was recommended, what is known, what was said, what can be learned, what was tried, and what can be used.',
    address: routes.categories,
    plural: 'kinds',
  },
  topics: {
    title: 'Topics',
    summary: 'What the resources are about, from A to Z. A topic with few resources says as much as one with many.',
    address: routes.topics,
    plural: 'topics',
  },
  'life-stages': {
    title: 'Life stages',
    summary: 'The four stages of life that the co-produced recommendations for London are ordered by.',
    address: routes.lifeStages,
    plural: 'stages',
  },
  audiences: {
    title: 'Who it is for',
    summary: 'The people and organisations in London that each resource can help.',
    address: routes.audiences,
    plural: 'audiences',
  },
  organisations: {
    title: 'Organisations',
    summary: 'Who made the resources, or spoke in them.',
    address: routes.organisations,
    plural: 'organisations',
  },
  years: {
    title: 'Years',
    summary: 'When an event took place, or when a resource was first published. What has no known year comes last.',
    address: routes.years,
    plural: 'years',
  },
  minutes: {
    title: 'Reading time',
    summary: 'How long the page of each resource takes to read here, and not how long a recording takes to watch.',
    address: routes.minutes,
    plural: 'reading times',
  },
};

export const shelfNames = Object.keys(shelves) as Shelf[];

/** Whether the word names a shelf. */
export function isShelf(name: string): name is Shelf {
  return Object.hasOwn(shelves, name);
}
