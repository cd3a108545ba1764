/** What of a resource can be searched, and what a match in it is worth. Runs in browsers. */
import type { FacetName } from './facet-names';
import type { SearchRecords } from './records';

/** The title says most, then names and the words that editors chose, then what it is filed under. */
export const fieldWeights = {
  title: 5,
  words: 3,
  people: 3,
  organisations: 2,
  filed: 2,
  recordings: 2,
  headings: 2,
  kind: 1.5,
  summary: 1.5,
} as const;

export type FieldName = keyof typeof fieldWeights;

export const fieldNames = Object.keys(fieldWeights) as FieldName[];

/** The facets whose values are words of their own; the year and so on are not searched for. */
const filedIn: readonly FacetName[] = ['category', 'topic', 'stage', 'audience', 'place', 'group'];

/** The texts of one field of the resource at `index`, each as a reader sees it. */
export function textsOf({ facets, resources }: SearchRecords, field: FieldName, index: number): string[] {
  const namesIn = (names: readonly FacetName[]) =>
    facets.flatMap(({ name, values }, facet) =>
      names.includes(name) ? (resources.values[facet]?.[index] ?? []).map((place) => values[place]?.[1] ?? '') : [],
    );
  switch (field) {
    case 'organisations':
      return namesIn(['organisation']);
    case 'filed':
      return namesIn(filedIn);
    case 'headings':
      return (resources.headings[index] ?? []).map((heading) => (typeof heading === 'string' ? heading : heading[0]));
    case 'title':
    case 'kind':
    case 'summary':
      return [resources[field][index] ?? ''];
    default:
      return [...(resources[field][index] ?? [])];
  }
}
