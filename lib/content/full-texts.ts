/** The text of each listed resource, for the search that reaches into it. */
import { addressOf } from '../routes';
import { loadBody } from './load';
import { listResources } from './resources';
import type { Resource } from './schema/kinds';

export interface FullText {
  address: string;
  title: string;
  /** As the page has it, so that the headings have the same anchors; before it the facts that stand around it. */
  html: string;
}

/** The full texts in the order of their addresses, one at a time: all bodies of a large library together would fill the memory. */
export function* fullTexts(): Generator<FullText> {
  for (const resource of listResources().toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { slug, title } = resource;
    // Before the text, since after it they would be taken for a part of what stands under its last heading.
    const html = factsOf(resource).map(asParagraph).join('') + loadBody('resources', slug);
    yield { address: addressOf('resources', slug), title, html };
  }
}

/** What the page says beside its text: where it was, who people are, what can be opened and watched. */
function factsOf({ event, people, documents, recordings }: Resource): string[] {
  return [
    [event?.place],
    ...people.map(({ name, role }) => [name, role]),
    ...documents.map(({ label, note }) => [label, note]),
    ...recordings.map(({ title, note }) => [title, note]),
  ].map((facts) => facts.filter(Boolean).join(', '));
}

function asParagraph(text: string): string {
  return text && `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}
