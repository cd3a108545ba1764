/** The finder's filters. Taxonomy terms have their own pages, which work without script. */

import { addressOf } from '../routes';
import type { Taxonomy } from '../schema/kinds';
import type { RecordType } from '../search/records';
import { type FacetName, facetNames } from '../search/state';
import { minutesToRead, timesToRead } from './reading-time';
import { yearNotKnown, yearOf } from './resource-dates';
import { hasRecording, listResources, type Resource, slugsOn } from './resources';
import { lastYearOf, listStatistics } from './statistics';
import { taxonomies } from './taxonomies';
import { listTerms } from './terms';

interface FacetValue {
  value: string;
  name: string;
  /** Its own page; undefined if the filter needs script. */
  url?: string;
  /** How many listed resources have it. */
  count: number;
}

interface Facet {
  name: FacetName;
  title: string;
  values: FacetValue[];
}

/** A value and its name. */
type Choice = readonly [value: string, name: string];

/** The values of each facet: the terms of a taxonomy, or choices. `all` adds those that only other pages have. */
const facets: Readonly<
  Record<FacetName, { title: string } & ({ taxonomy: Taxonomy } | { choices(all: boolean): readonly Choice[] })>
> = {
  category: { title: 'Type', taxonomy: 'categories' },
  topic: { title: 'Topic', taxonomy: 'topics' },
  audience: { title: 'Who it is for', taxonomy: 'audiences' },
  stage: { title: 'Life stage', taxonomy: 'life-stages' },
  organisation: { title: 'Organisation', taxonomy: 'organisations' },
  language: { title: 'Language', choices: languageChoices },
  year: { title: 'Year', choices: years },
  recording: { title: 'Recordings', choices: () => [['yes', 'Watch or listen']] },
  minutes: {
    title: 'Time to read',
    choices: () => timesToRead.map((minutes) => [String(minutes), `Up to ${minutes} minutes`] as const),
  },
};

/** By name. */
function languageChoices(): Choice[] {
  return [...new Set(listResources().flatMap(languagesOf))]
    .map((code) => [code, languageName(code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
}

/** Latest first, undated last. */
function years(all: boolean): Choice[] {
  const found = [
    ...listResources().map(yearOf),
    ...(all ? listStatistics().flatMap((each) => lastYearOf(each) ?? []) : []),
  ];
  return [...new Set(found)]
    .sort((a, b) => Number(a === yearNotKnown) - Number(b === yearNotKnown) || Number(b) - Number(a))
    .map((year) => [year, year === yearNotKnown ? 'Not known' : year]);
}

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
    const facet = facets[name];
    const values = 'taxonomy' in facet ? termValues(facet.taxonomy) : choiceValues(name, facet.choices(all));
    const others = all && name === 'category' ? otherTypes : [];
    return {
      name,
      title: facet.title,
      values: [
        ...values.filter(({ count }) => count > 0 || all),
        ...others.map(([value, words]) => ({ value, name: words, count: 0 })),
      ],
    };
  });
}

function termValues(taxonomy: Taxonomy): FacetValue[] {
  return listTerms(taxonomy).map(({ slug, name, shortName = name, count }) => ({
    value: slug,
    name: taxonomy === 'organisations' ? shortName : name,
    count,
    url: addressOf(taxonomy, slug),
  }));
}

function choiceValues(facet: FacetName, choices: readonly Choice[]): FacetValue[] {
  return choices.map(([value, name]) => ({
    value,
    name,
    count: listResources().filter((resource) => valuesOf(resource)[facet].includes(value)).length,
  }));
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

/** How many values of a facet are rendered initially, to keep the page small. */
const maxShown = 6;

/** The facets with values, each with its most frequent values in order. */
export function shortFacets() {
  return listFacets()
    .filter(({ values }) => values.length > 0)
    .map((facet) => {
      const most = new Set(facet.values.toSorted((a, b) => b.count - a.count).slice(0, maxShown));
      const from = facets[facet.name];
      return {
        ...facet,
        /** Total number of values, and the page that lists them. */
        total: facet.values.length,
        url: 'taxonomy' in from ? taxonomies[from.taxonomy].url : undefined,
        values: facet.values.filter((value) => most.has(value)),
      };
    });
}
