/** The glossary: one page with an anchor for each term. */
import { loadLibrary } from '../content/load';
import { routes } from '../routes';
import type { Page } from './page';

export type GlossaryView = ReturnType<typeof glossaryView>;

export function glossaryView() {
  return { page: glossaryPage, entries: glossaryEntries() };
}

export const glossaryPage: Page = {
  url: routes.glossary,
  type: 'tool',
  title: 'Glossary',
  summary: 'Abbreviations and terms used in this library, in a sentence or two, each with its source.',
};

/** Every term from A to Z. */
export function glossaryEntries() {
  const terms = loadLibrary().glossary;
  const names = new Map(terms.map(({ slug, term }) => [slug, term]));
  return terms
    .map((entry) => ({
      ...entry,
      seeAlso: entry.seeAlso.map((slug) => ({ name: names.get(slug) ?? slug, url: `#${slug}` })),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}
