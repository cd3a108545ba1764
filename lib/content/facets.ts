/** The finder's filters. Taxonomy terms have their own pages, which work without script. */
import { addressOf } from '../routes';
import type { RecordType } from '../search/records';
import { type FacetName, facetNames } from '../search/state';
import { minutesToRead, timesToRead } from './reading-time';
import { yearNotKnown, yearOf } from './resource-dates';
import { hasRecording, listResources, type Resource, slugsOn, type Taxonomy } from './resources';
import { lastYearOf, listStatistics } from './statistics';
import { taxonomies } from './taxonomies';
import { listTerms } from './terms';

export type { FacetName };

export interface FacetValue {
  value: string;
  name: string;
  /** Its own page; undefined if the filter needs script. */
  url?: string | undefined;
  /** How many listed resources have it. */
  count: number;
}

export interface Facet {
  name: FacetName;
  title: string;
  values: FacetValue[];
}

const taxonomyFacets: Readonly<Partial<Record<FacetName, { title: string; taxonomy: Taxonomy }>>> = {
  category: { title: 'Type', taxonomy: 'categories' },
  topic: { title: 'Topic', taxonomy: 'topics' },
  audience: { title: 'Who it is for', taxonomy: 'audiences' },
  stage: { title: 'Life stage', taxonomy: 'life-stages' },
  organisation: { title: 'Organisation', taxonomy: 'organisations' },
};

/** Types of page other than resources, as values of the Type facet. */
const otherTypes: readonly (readonly [value: string, name: string, types: readonly RecordType[]])[] = [
  ['statistics', 'Statistics', ['statistic']],
  ['what-works', 'What works', ['approach']],
  ['topics-and-places', 'Topics and places', ['topic', 'place']],
  ['organisations', 'Organisations', ['organisation']],
  ['glossary', 'Glossary', ['term']],
  ['pages', 'On this site', ['page']],
];

/** The Type value for pages of this type; resources have their category instead. */
export function typeFacetValue(type: RecordType): string {
  return otherTypes.find(([, , types]) => types.includes(type))?.[0] ?? '';
}

/** The facets with their values and how many listed resources have each; `all` adds values that only other pages have. */
export function listFacets(all = false): Facet[] {
  return facetNames.map((name) => {
    const from = taxonomyFacets[name];
    if (from) {
      const terms = listTerms(from.taxonomy).filter(({ count }) => count > 0 || all);
      return {
        name,
        title: from.title,
        values: [
          ...terms.map(({ slug, name: term, shortName, count }) => ({
            value: slug,
            name: name === 'organisation' ? (shortName ?? term) : term,
            count,
            url: addressOf(from.taxonomy, slug),
          })),
          ...(all && name === 'category' ? otherTypes.map(([value, words]) => ({ value, name: words, count: 0 })) : []),
        ],
      };
    }
    if (name === 'language') {
      const codes = [...new Set(listResources().flatMap(languagesOf))];
      const named = codes.map((code) => [code, languageName(code)] as const);
      return {
        name,
        title: 'Language',
        values: valuesWith(
          name,
          named.sort(([, a], [, b]) => a.localeCompare(b)),
        ),
      };
    }
    if (name === 'recording') return { name, title: 'You can', values: valuesWith(name, [['yes', 'Watch or listen']]) };
    if (name === 'minutes')
      return {
        name,
        title: 'I have',
        values: valuesWith(
          name,
          timesToRead.map((minutes) => [String(minutes), `${minutes} minutes`]),
        ),
      };
    const years = [
      ...listResources().map(yearOf),
      ...(all ? listStatistics().flatMap((each) => lastYearOf(each) ?? []) : []),
    ];
    // Latest first, undated last.
    const values = [...new Set(years)].sort(
      (a, b) => Number(a === yearNotKnown) - Number(b === yearNotKnown) || Number(b) - Number(a),
    );
    return {
      name,
      title: 'Year',
      values: valuesWith(
        name,
        values.map((year) => [year, year === yearNotKnown ? 'Not known' : year]),
        all,
      ),
    };
  });
}

/** The values used by listed resources, with their counts. */
function valuesWith(
  facet: FacetName,
  names: readonly (readonly [value: string, name: string])[],
  all = false,
): FacetValue[] {
  return names
    .map(([value, name]) => ({
      value,
      name,
      count: listResources().filter((resource) => valuesOf(resource)[facet].includes(value)).length,
    }))
    .filter(({ count }) => count > 0 || all);
}

/** The values that a resource has in each facet. */
export function valuesOf(resource: Resource): Record<FacetName, string[]> {
  return {
    category: slugsOn('categories', resource),
    topic: slugsOn('topics', resource),
    audience: slugsOn('audiences', resource),
    stage: slugsOn('life-stages', resource),
    organisation: slugsOn('organisations', resource),
    language: languagesOf(resource),
    year: [yearOf(resource)],
    recording: hasRecording(resource) ? ['yes'] : [],
    // A short page also fits a longer time.
    minutes: timesToRead.filter((most) => minutesToRead(resource) <= most).map(String),
  };
}

/** The languages other than English that a resource is in, as codes. */
function languagesOf({ language, languages }: Resource): string[] {
  return [...new Set([...(language ? [language] : []), ...languages])];
}

/** "Bengali" for `bn`. */
export function languageName(code: string): string {
  // Node.js says "Bangla", which British health services don't.
  return code === 'bn' ? 'Bengali' : (languageNames.of(code) ?? code);
}

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A facet as initially rendered. */
export interface ShortFacet extends Facet {
  /** Total number of values, and the page that lists them. */
  total: number;
  url?: string | undefined;
}

/** How many values of a facet are rendered initially, to keep the page small. */
const mostShown = 6;

/** The facets with values, each with its most frequent values in order. */
export function shortFacets(): ShortFacet[] {
  return listFacets()
    .filter(({ values }) => values.length > 0)
    .map((facet) => {
      const most = new Set(facet.values.toSorted((a, b) => b.count - a.count).slice(0, mostShown));
      const from = taxonomyFacets[facet.name];
      return {
        ...facet,
        total: facet.values.length,
        url: from && taxonomies[from.taxonomy].url,
        values: facet.values.filter((value) => most.has(value)),
      };
    });
}
