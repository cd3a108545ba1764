/** The text of each listed resource, for the search that reaches into it. */
import { addressOf } from '../routes';
import { loadBody } from './load';
import { listResources } from './resources';

export interface FullText {
  address: string;
  title: string;
  /** As the page has it, so that the headings have the same anchors. */
  html: string;
}

/** The full texts in the order of their addresses, one at a time: all bodies of a large library together would fill the memory. */
export function* fullTexts(): Generator<FullText> {
  const slugs = new Map(listResources().map(({ slug, title }) => [slug, title]));
  for (const [slug, title] of [...slugs].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield { address: addressOf('resources', slug), title, html: loadBody('resources', slug) };
}
