/** Queries on the terms that resources are filed under: topics, audiences, organisations … */
import { addressOf } from '../routes';
import { remember } from './library';
import { loadLibrary } from './load';
import { listResourcesOn, type Taxonomy } from './resources';

/** A category, topic, life stage, audience or organisation. */
export interface TermDocument {
  slug: string;
  name: string;
  summary: string;
  order?: number | undefined;
  /** Categories: a few words for the home page. */
  line?: string | undefined;
  /** Categories: the types of resource in it. */
  kinds?: string[] | undefined;
  /** Topics: whether it is one of the conditions shown for each place. */
  condition?: boolean | undefined;
  /** Topics: the statistic drawn at the top of the page. */
  figure?: string | undefined;
  /** Audiences: their own statement, a line under it, and what to read first. */
  need?: string | undefined;
  needLine?: string | undefined;
  start?: { resource: string; name?: string | undefined; why: string }[] | undefined;
  /** Organisations and audiences: the short name. */
  shortName?: string | undefined;
  /** Organisations: their own site. */
  address?: string | undefined;
  /** Other words that readers search for. */
  searchWords?: string[] | undefined;
}

export interface Term extends TermDocument {
  /** How many listed resources have it. */
  count: number;
}

/** All terms of a taxonomy, in the editors' order if there is one, otherwise by name. */
export function listTerms(taxonomy: Taxonomy): readonly Term[] {
  return [...termsOf(taxonomy).values()];
}

/** One term, or undefined. */
export function findTerm(taxonomy: Taxonomy, slug: string): Term | undefined {
  return termsOf(taxonomy).get(slug);
}

/** The terms with these slugs, in their order. */
export function termsNamed(taxonomy: Taxonomy, slugs: readonly string[]): Term[] {
  return slugs.flatMap((slug) => termsOf(taxonomy).get(slug) ?? []);
}

/** Links to the pages of terms, by their short names. */
export function linksToTerms(taxonomy: Taxonomy, slugs: readonly string[]): { name: string; url: string }[] {
  return termsNamed(taxonomy, slugs).map(({ slug, name, shortName }) => ({
    name: shortName ?? name,
    url: addressOf(taxonomy, slug),
  }));
}

/**
 * The distinctive terms of a list: frequent in it but not elsewhere. `filed` has the terms of each entry of the list.
 * `bonus` adds to the score of a term, which is 1 for a term that one resource of the library has.
 */
export function termsTypicalOf(
  taxonomy: Taxonomy,
  filed: readonly (readonly string[])[],
  most: number,
  bonus: (term: Term) => number = () => 0,
): Term[] {
  const counts = new Map<string, number>();
  for (const slug of filed.flat()) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const score = (term: Term) => (counts.get(term.slug) ?? 0) / Math.cbrt(Math.max(1, term.count)) + bonus(term);
  return termsNamed(taxonomy, [...counts.keys()])
    .sort((a, b) => score(b) - score(a))
    .slice(0, most);
}

type Terms = ReadonlyMap<string, Term>;

const termsByTaxonomy = remember(() => new Map<Taxonomy, Terms>());

function termsOf(taxonomy: Taxonomy): Terms {
  const known = termsByTaxonomy().get(taxonomy);
  if (known) return known;
  const documents: readonly TermDocument[] = loadLibrary()[taxonomy];
  const sorted = documents
    .map((document) => ({ ...document, count: listResourcesOn(taxonomy, document.slug).length }))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.name.localeCompare(b.name, 'en-GB'));
  const terms = new Map(sorted.map((term) => [term.slug, term]));
  termsByTaxonomy().set(taxonomy, terms);
  return terms;
}
