/** Splits a document into sections, embedded statistics and numbered sources. */
import { remember } from '../content/library';
import { loadBody, loadLibrary } from '../content/load';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-words';
import { findStatistic } from '../content/statistics';
import { glossaryLinker } from '../markdown/glossary-links';
import { bodyParts, type Placement } from '../markdown/statistic-directives';
import { routes } from '../routes';
import type { ContentFolder } from '../schema/kinds';

export interface BodySection {
  /** Empty before the first heading. */
  id: string;
  /** The heading as HTML; empty if there is none. */
  heading: string;
  parts: ({ html: string } | { statistic: PlacedStatistic; as: Placement })[];
}

/** The sections, with a heading over the text before the first one. */
export function titled(sections: readonly BodySection[], heading: string): BodySection[] {
  return sections.map((section) => (section.heading ? section : { ...section, heading }));
}

/** The parts of one document in order, with glossary links unless the editor turned them off. */
export function bodyOf(folder: ContentFolder, slug: string) {
  const [text = '', notes = ''] = loadBody(folder, slug)
    // It refers to the notes' heading, which the page omits.
    .replaceAll(' aria-describedby="footnote-label"', '')
    .split(/<section data-footnotes[^>]*>/);
  return {
    sections: (hasGlossaryLinks(folder, slug) ? linkTerms()(text) : text)
      .split(/(?=<h2[ >])/)
      .map(sectionOf)
      .filter(({ heading, parts }) => heading !== '' || parts.length > 0),
    /** Numbered sources as HTML list items, in order. */
    sources: [...notes.matchAll(/<li id="[^"]*">[\s\S]*?<\/li>/g)].map(([item]) => item),
  };
}

const linkTerms = remember(() =>
  glossaryLinker(loadLibrary().glossary.map(({ slug, term }) => ({ term, url: `${routes.glossary}#${slug}` }))),
);

/** Whether glossary links are on: no `glossary: false`. */
function hasGlossaryLinks(folder: ContentFolder, slug: string): boolean {
  const file = loadLibrary()[folder].find((each) => each.slug === slug);
  return !(file && 'glossary' in file && file.glossary === false);
}

function sectionOf(html: string): BodySection {
  const [whole = '', id = '', heading = ''] = /^<h2(?: id="([^"]*)")?>([\s\S]*?)<\/h2>/.exec(html) ?? [];
  return {
    id,
    heading,
    parts: bodyParts(html.slice(whole.length)).flatMap((part): BodySection['parts'] => {
      if ('html' in part) return part.html.trim() ? [part] : [];
      // The check rejects directives without an existing statistic.
      const statistic = findStatistic(part.statistic);
      return statistic ? [{ statistic: placedStatistic(statistic), as: part.as }] : [];
    }),
  };
}
