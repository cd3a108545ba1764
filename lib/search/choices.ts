/** What a reader has chosen, and how many resources each further choice would give. Runs in browsers. */
import type { FacetName } from './facet-names';
import type { SearchRecords } from './records';

/** The chosen values of each facet: any of them will do, and every facet has to agree. */
export type Choices = Readonly<Record<FacetName, readonly string[]>>;

export const noChoices: Choices = {
  category: [],
  topic: [],
  stage: [],
  audience: [],
  organisation: [],
  year: [],
  recording: [],
  minutes: [],
  place: [],
  group: [],
  period: [],
};

/** For each facet of the records, in their order, how many resources each of its values has. */
export type Counts = number[][];

/**
 * The resources that agree with the choices, and what each value would give: the count of a value leaves the choices in its own
 * facet aside, because a second value there adds resources and takes none away.
 */
export function narrow(
  { facets, resources }: SearchRecords,
  indexes: readonly number[],
  choices: Choices,
): { indexes: number[]; counts: Counts } {
  const counts = facets.map(({ values }) => values.map(() => 0));
  const wanted = facets.map(({ name, values }) => {
    const chosen = new Set(choices[name]);
    return chosen.size === 0
      ? undefined
      : new Set(values.flatMap(([value], place) => (chosen.has(value) ? place : [])));
  });
  const agreeing = indexes.filter((index) => {
    const against = wanted.flatMap((places, facet) => {
      const has = resources.values[facet]?.[index] ?? [];
      return places && !has.some((place) => places.has(place)) ? facet : [];
    });
    for (const [facet, row] of counts.entries()) {
      if (against.length > 1 || (against.length === 1 && against[0] !== facet)) continue;
      for (const place of resources.values[facet]?.[index] ?? []) row[place] = (row[place] ?? 0) + 1;
    }
    return against.length === 0;
  });
  return { indexes: agreeing, counts };
}
