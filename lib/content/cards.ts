/** What a list says of a resource: one line each, ready to draw. */
import { addressOf } from '../routes';
import type { Resource } from '../schema/kinds';
import { type ListPage, listPage } from './paging';
import { entriesOf, findOnShelf } from './vocabularies';
import { minutesToRead, sayDateOf } from './when';

export interface ResourceCard {
  slug: string;
  address: string;
  title: string;
  summary: string;
  /** Slug of the category, which decides hue and rings. */
  category: string;
  /** "Learning event", or the category's first kind. */
  kind: string;
  /** Short facts: date, what can be watched, whose it is. */
  facts: string[];
}

/** The card of one resource. */
export function cardOf(resource: Resource): ResourceCard {
  const { slug, title, summary, category } = resource;
  return {
    slug,
    address: addressOf('resources', slug),
    title,
    summary,
    category,
    kind: kindOf(resource),
    facts: factsOf(resource),
  };
}

/** The cards on page `page` (from 1) of a list at `address`, and of no other page: a list may be long. */
export function cardPage(
  resources: readonly Resource[],
  address: string,
  page: number,
): ListPage<ResourceCard> | undefined {
  const list = listPage(resources, address, page);
  return list && { ...list, items: list.items.map(cardOf) };
}

/** What sort of thing it is, as a reader would say it. */
export function kindOf({ kind, category }: Pick<Resource, 'kind' | 'category'>): string {
  return kind ?? findOnShelf('categories', category)?.kinds?.[0] ?? '';
}

/** Who made it, by the short form of the name where there is one. */
export function makerOf({ organisations }: Pick<Resource, 'organisations'>): string | undefined {
  const [maker] = entriesOf('organisations', organisations.slice(0, 1));
  return maker && (maker.shortName ?? maker.name);
}

function factsOf(resource: Resource): string[] {
  const { recordings, partner } = resource;
  const maker = makerOf(resource);
  const facts = [sayDateOf(resource), `${minutesToRead(resource)} min to read`];
  if (recordings.length > 0) facts.push(recordings.length === 1 ? '1 recording' : `${recordings.length} recordings`);
  if (partner && maker) facts.push(`from a partner, ${maker}`);
  return facts;
}
