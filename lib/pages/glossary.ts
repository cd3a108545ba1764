/** The glossary: one page with an anchor for each term. */
import { loadLibrary } from '../content/load';
import { routes } from '../routes';
import type { Page } from './page';

export interface GlossaryEntry {
  /** The anchor. */
  id: string;
  term: string;
  expansion?: string | undefined;
  definition: string;
  source: { label: string; address: string };
  seeAlso: { id: string; term: string }[];
}

/** The glossary page, if there are terms. */
export function listGlossaryPages(): Page[] {
  return loadLibrary().glossary.length > 0 ? [glossaryPage()] : [];
}

export function glossaryPage(): Page {
  return {
    url: routes.glossary,
    type: 'tool',
    title: 'Glossary',
    summary: 'Abbreviations and terms used in this library, in a sentence or two, each with its source.',
  };
}

/** Every term from A to Z. */
export function glossaryEntries(): GlossaryEntry[] {
  const terms = loadLibrary().glossary;
  return terms
    .map(({ slug, term, expansion, definition, source, seeAlso }) => ({
      id: slug,
      term,
      expansion,
      definition,
      source,
      seeAlso: seeAlso.flatMap((other) => {
        const found = terms.find((each) => each.slug === other);
        return found ? [{ id: other, term: found.term }] : [];
      }),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}
