/** The filters of the list of resources. A term of a taxonomy has a page of its own, which works without script. */
import { addressOf } from '../routes';
import { type FacetName, facetNames, type ResourceFacetName } from '../search/facet-names';
import { hasRecording, listResources, type Resource, slugsOn, type Taxonomy } from './resources';
import { taxonomies } from './taxonomies';
import { listTerms } from './terms';
import { minutesToRead, timesToRead, yearNotKnown, yearOf } from './when';

export type { FacetName };

export interface FacetValue {
  value: string;
  name: string;
  /** Its own page; undefined where the filter needs script. */
  url?: string | undefined;
  /** How many listed resources have it. */
  count: number;
}

export interface Facet {
  name: FacetName;
  title: string;
  values: FacetValue[];
}

const taxonomyFacets: Readonly<Partial<Record<ResourceFacetName, { title: string; taxonomy: Taxonomy }>>> = {
  category: { title: 'Type', taxonomy: 'categories' },
  topic: { title: 'Topic', taxonomy: 'topics' },
  stage: { title: 'Life stage', taxonomy: 'life-stages' },
  audience: { title: 'Who it is for', taxonomy: 'audiences' },
  organisation: { title: 'Organisation', taxonomy: 'organisations' },
};

/** The facets with their values and how many listed resources have each. */
export function listFacets(): (Facet & { name: ResourceFacetName })[] {
  return facetNames.map((name) => {
    const from = taxonomyFacets[name];
    if (from)
      return {
        name,
        title: from.title,
        values: listTerms(from.taxonomy)
          .filter(({ count }) => count > 0)
          .map(({ slug, name: term, count }) => ({
            value: slug,
            name: term,
            count,
            url: addressOf(from.taxonomy, slug),
          })),
      };
    if (name === 'recording') return { name, title: 'You can', values: valuesWith(name, [['yes', 'Watch or listen']]) };
    if (name === 'minutes')
      return {
        name,
        title: 'I have',
        values: valuesWith(
          name,
          timesToRead.map((minutes) => [String(minutes), `${minutes} minutes`] as const),
        ),
      };
    const years = [...new Set(listResources().map(yearOf))].sort().reverse();
    return {
      name,
      title: 'Year',
      values: valuesWith(
        name,
        years.map((year) => [year, year === yearNotKnown ? 'Not known' : year] as const),
      ),
    };
  });
}

/** The values that some listed resource has, with how many have each. */
function valuesWith(
  facet: ResourceFacetName,
  names: readonly (readonly [value: string, name: string])[],
): FacetValue[] {
  return names
    .map(([value, name]) => ({
      value,
      name,
      count: listResources().filter((resource) => valuesOf(resource)[facet].includes(value)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The values that the resource has in each facet. */
export function valuesOf(resource: Resource): Record<ResourceFacetName, string[]> {
  return {
    category: slugsOn('categories', resource),
    topic: slugsOn('topics', resource),
    stage: slugsOn('life-stages', resource),
    audience: slugsOn('audiences', resource),
    organisation: slugsOn('organisations', resource),
    year: [yearOf(resource)],
    recording: hasRecording(resource) ? ['yes'] : [],
    // A short page fits a longer time too.
    minutes: timesToRead.filter((most) => minutesToRead(resource) <= most).map(String),
  };
}

/** A facet as far as a narrow column shows it. */
export interface ShortFacet extends Facet {
  /** Where the other values are. */
  more?: { name: string; url: string };
}

/** How many values of a facet are shown at first: with more, the page would pass its bytes. */
const mostShown = 8;

/** The facets that have values, with the fullest values of each, in their order. */
export function shortFacets(): ShortFacet[] {
  return listFacets()
    .filter(({ values }) => values.length > 0)
    .map((facet) => {
      const from = taxonomyFacets[facet.name];
      if (!from || facet.values.length <= mostShown) return facet;
      const { url, plural } = taxonomies[from.taxonomy];
      const fullest = new Set(facet.values.toSorted((a, b) => b.count - a.count).slice(0, mostShown));
      return {
        ...facet,
        values: facet.values.filter((value) => fullest.has(value)),
        more: { name: `All ${facet.values.length} ${plural}`, url },
      };
    });
}
