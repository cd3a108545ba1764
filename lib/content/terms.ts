/** Queries on the terms that resources are filed under: topics, audiences, organisations … */
import { addressOf } from '../routes';
import type { Library, Taxonomy } from '../schema/kinds';
import { remember } from './library';
import { loadLibrary } from './load';
import { listResourcesOn } from './resources';

type Fields = Library['categories'][0] &
  Library['topics'][0] &
  Library['life-stages'][0] &
  Library['audiences'][0] &
  Library['organisations'][0];

/** A category, topic, life stage, audience or organisation, with the fields that each of these may have. */
export type Term = Pick<Fields, 'slug' | 'name' | 'summary'> &
  Partial<Fields> & {
    /** How many listed resources have it. */
    count: number;
  };

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
  const documents: readonly Omit<Term, 'count'>[] = loadLibrary()[taxonomy];
  const sorted = documents
    .map((document) => ({ ...document, count: listResourcesOn(taxonomy, document.slug).length }))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.name.localeCompare(b.name, 'en-GB'));
  const terms = new Map(sorted.map((term) => [term.slug, term]));
  termsByTaxonomy().set(taxonomy, terms);
  return terms;
}
