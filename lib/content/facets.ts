/** What the list of resources can be narrowed by. Every value has a page of its own, which needs no script. */
import { addressOf, routes } from '../routes';
import { type FacetName, facetNames, type ResourceFacetName } from '../search/facet-names';
import { hasRecording, listResources, type Resource, type Shelf, slugsOn } from './resources';
import { shelves } from './shelves';
import { standingPages } from './standing-pages';
import { listStatistics } from './statistics';
import { listShelf, type ShelfEntry } from './vocabularies';
import { yearNotKnown } from './when';

export type { FacetName };

export interface FacetValue {
  value: string;
  name: string;
  address: string;
  /** How many listed resources have it. */
  count: number;
}

export interface Facet {
  name: FacetName;
  title: string;
  values: FacetValue[];
}

interface ShelfFacet {
  title: string;
  shelf: Shelf;
  /** What a value is called under the facet's title, where its page needs more words. */
  say?: (entry: ShelfEntry) => string;
  /** Its values are steps of a scale, so that one that holds nothing says something. */
  isScale?: boolean;
}

const shelfFacets: Readonly<Record<Exclude<ResourceFacetName, 'recording'>, ShelfFacet>> = {
  category: { title: 'Kind', shelf: 'categories' },
  topic: { title: 'Topic', shelf: 'topics' },
  stage: { title: 'Life stage', shelf: 'life-stages', isScale: true },
  audience: { title: 'Who it is for', shelf: 'audiences' },
  organisation: { title: 'Organisation', shelf: 'organisations' },
  year: { title: 'Year', shelf: 'years', say: ({ slug, name }) => (slug === yearNotKnown ? 'Not known' : name) },
  minutes: { title: 'I have', shelf: 'minutes', say: ({ slug }) => `${slug} minutes`, isScale: true },
};

/** The facets with their values and how many listed resources have each. */
export function listFacets(): (Facet & { name: ResourceFacetName })[] {
  return facetNames.map((name) =>
    name === 'recording' ? { ...recordingFacet(), name } : { name, ...facetOf(shelfFacets[name]) },
  );
}

function facetOf({ title, shelf, say = ({ name }) => name, isScale = false }: ShelfFacet): Omit<Facet, 'name'> {
  const entries = listShelf(shelf).filter(({ count }) => isScale || count > 0);
  return {
    title,
    values: entries.map((entry) => ({
      value: entry.slug,
      name: say(entry),
      address: addressOf(shelf, entry.slug),
      count: entry.count,
    })),
  };
}

function recordingFacet(): Facet {
  const count = listResources().filter(hasRecording).length;
  const values = [{ value: 'yes', name: 'Watch or listen', address: routes.recordings, count }];
  return { name: 'recording', title: 'You can', values: count > 0 ? values : [] };
}

/** The values that the resource has in each facet. */
export function valuesOf(resource: Resource): Record<ResourceFacetName, string[]> {
  const valuesIn = (name: keyof typeof shelfFacets) => slugsOn(shelfFacets[name].shelf, resource);
  return {
    category: valuesIn('category'),
    topic: valuesIn('topic'),
    stage: valuesIn('stage'),
    audience: valuesIn('audience'),
    organisation: valuesIn('organisation'),
    year: valuesIn('year'),
    recording: hasRecording(resource) ? ['yes'] : [],
    minutes: valuesIn('minutes'),
  };
}

/** A facet as far as a narrow column shows it. */
export interface ShortFacet extends Facet {
  /** Where the other values are. */
  more?: { name: string; address: string };
  /** A list of its own that a reader may look for among the values, and how much it holds. */
  beside?: { name: string; address: string; count: number };
}

/** How many values of a facet are shown; with more, the page would pass its bytes, and nobody reads so far. */
const shown = 8;

/** The facets that hold anything, with the fullest values of each, in their order. */
export function shortFacets(): ShortFacet[] {
  return listFacets()
    .filter(({ values }) => values.length > 0)
    .map(shorten)
    .map((facet) => (facet.name === 'category' ? { ...facet, ...figuresBeside() } : facet));
}

/** Statistics are no resources, and yet what somebody wants who asks for a kind. */
export function figuresBeside(): Pick<ShortFacet, 'beside'> {
  const count = listStatistics().length;
  return count > 0 ? { beside: { name: standingPages.statistics.title, address: routes.statistics, count } } : {};
}

function shorten(facet: Facet & { name: ResourceFacetName }): ShortFacet {
  const { name, values } = facet;
  if (name === 'recording' || values.length <= shown) return facet;
  const { address, plural } = shelves[shelfFacets[name].shelf];
  const fullest = new Set(values.toSorted((a, b) => b.count - a.count).slice(0, shown));
  return {
    ...facet,
    values: values.filter((value) => fullest.has(value)),
    more: { name: `All ${values.length} ${plural}`, address },
  };
}
