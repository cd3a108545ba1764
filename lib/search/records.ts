/** The finder's downloads, in columns because they compress best: titles and facets first, then the texts. Runs in browsers. */
import type { FacetName } from './state';

export const pageTypes = [
  'resource',
  'statistic',
  'approach',
  'topic',
  'place',
  'organisation',
  'term',
  'page',
] as const;

export type RecordType = (typeof pageTypes)[number];

interface FacetRecord {
  name: FacetName;
  title: string;
  /** Each value: the word in a URL, and the name that a reader sees. */
  values: readonly (readonly [value: string, name: string])[];
}

/** Titles, names and facets of every page: enough for a first result. Each column has one entry a page. */
export interface Titles {
  facets: readonly FacetRecord[];
  /** Place in `pageTypes`. Pages of one type are together, resources first and statistics second. */
  type: readonly number[];
  url: readonly string[];
  title: readonly string[];
  /** "Evidence review", "Borough". */
  label: readonly string[];
  /** The source's own date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); empty if not known. */
  date: readonly string[];
  /** Short names, expansions and the search words of editors; none of resources and statistics. */
  names: readonly (readonly string[])[];
  /** For each facet, in the order of `facets`, the indexes of each page's values. */
  values: readonly (readonly (readonly number[])[])[];
  /** One entry a statistic, in the order of their pages. */
  numbers: readonly StatisticRecord[];
  /** The places that statistics are about. */
  places: readonly PlaceRecord[];
  /** For each place and topic (in facet order), the index in `numbers` of the best statistic of it or the nearest wider place; -1 if there is none. */
  best: readonly (readonly number[])[];
}

/** The number set large ("2.3 times", or empty), and the place in `places`. */
type StatisticRecord = readonly [big: string, place: number];

export interface PlaceRecord {
  /** Empty if it has no page. */
  url: string;
  name: string;
  /** "the UK": inside a sentence. */
  said: string;
  /** On its tile: "Lam 45%". */
  tile?: string;
  /** From 0, the smallest: borough, part of London, London, nation. */
  level: number;
}

/** A heading of a text; with its anchor if that isn't `plainAnchor` of its words. */
export type HeadingRecord = string | readonly [text: string, anchor: string];

/** Summaries, headings and sources, which are searched and shown as soon as they arrive. */
export interface Texts {
  summary: readonly string[];
  /** Date, maker and so on, as a list shows them. */
  facts: readonly string[];
  headings: readonly (readonly HeadingRecord[])[];
  people: readonly (readonly string[])[];
  /** Groups of synonyms. */
  synonyms: readonly (readonly string[])[];
  /** Search words of resources and statistics, and of places the topics that they have figures on. */
  names: readonly (readonly string[])[];
  /** Talks and documents of resources. */
  parts: readonly (readonly string[])[];
  /** Resources: stems of their text that aren't in the other columns, separated by spaces. */
  body: readonly string[];
  /** One entry a statistic: what is pasted after its sentence. */
  sources: readonly string[];
}

/** The anchor of a heading, unless an editor gave it another or an earlier heading has the same words. */
export function plainAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** The type of the page at `index`. */
export function typeOf({ type }: Titles, index: number): RecordType {
  return pageTypes[type[index] ?? -1] ?? 'page';
}

/** The values that a page has in one facet, as words in a URL. */
export function facetSlugsOf({ facets, values }: Titles, name: FacetName, index: number): string[] {
  const facet = facets.findIndex((each) => each.name === name);
  return (values[facet]?.[index] ?? []).map((place) => facets[facet]?.values[place]?.[0] ?? '');
}

/** The same as readers see them. */
export function facetNamesOf({ facets, values }: Titles, name: FacetName, index: number): string[] {
  const facet = facets.findIndex((each) => each.name === name);
  return (values[facet]?.[index] ?? []).map((place) => facets[facet]?.values[place]?.[1] ?? '');
}
