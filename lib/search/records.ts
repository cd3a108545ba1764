/** What the finder fetches: everything it knows of the library, column by column, because columns compress best. Runs in browsers. */
import type { FacetName } from './facet-names';

export interface FacetRecord {
  name: FacetName;
  title: string;
  /** Each value with the word that stands in an address and the name that a reader sees. */
  values: readonly (readonly [value: string, name: string])[];
}

/** A heading of a text; its anchor only where that is not `plainAnchor` of its words. */
export type HeadingRecord = string | readonly [text: string, anchor: string];

/** One entry a resource, or a statistic, in each column, the newest first. */
export interface Columns {
  slug: readonly string[];
  title: readonly string[];
  kind: readonly string[];
  /** Date, length and so on, as a list says them. */
  facts: readonly string[];
  minutes: readonly number[];
  /** The editors' own search words. */
  words: readonly (readonly string[])[];
  people: readonly (readonly string[])[];
  recordings: readonly (readonly string[])[];
  /** Left empty in a large library, where the full text has to be asked. */
  summary: readonly string[];
  headings: readonly (readonly HeadingRecord[])[];
  /** For each facet, in the order of `facets`, the places of the values that a resource has. */
  values: readonly (readonly (readonly number[])[])[];
}

export interface SearchRecords {
  /** What stands before each slug in the address of its page, and what one of the entries is called. */
  folder: '/resources' | '/statistics' | '';
  noun: string;
  facets: readonly FacetRecord[];
  /** Groups of words that mean the same. */
  synonyms: readonly (readonly string[])[];
  resources: Columns;
}

/** The anchor that a heading has when no editor gave it another and no other heading has the same words. */
export function plainAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
