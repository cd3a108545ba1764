/** What a list says of a resource: one line each, ready to draw. */
import { addressOf } from '../routes';
import type { Resource } from '../schema/kinds';
import { type ListPage, listPage } from './paging';
import { hasRecording } from './resources';
import { findTerm, termsNamed } from './terms';
import { sayWhen } from './when';

export interface ResourceCard {
  slug: string;
  address: string;
  title: string;
  /** The language of the title, where it is not English. */
  language?: string | undefined;
  summary: string;
  /** Slug of the category, which decides hue and rings. */
  category: string;
  /** Its type: "Learning event", else the first of its category. */
  kind: string;
  /** Short facts: date, who made it, whether there is a recording. */
  facts: string[];
}

/** The card of one resource. */
export function cardOf(resource: Resource): ResourceCard {
  const { slug, title, language, summary, category } = resource;
  return {
    slug,
    address: addressOf('resources', slug),
    title,
    language,
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
  length?: number,
): ListPage<ResourceCard> | undefined {
  const list = listPage(resources, address, page, length);
  return list && { ...list, items: list.items.map(cardOf) };
}

/** What sort of thing it is, as a reader would say it. */
export function kindOf({ kind, category }: Pick<Resource, 'kind' | 'category'>): string {
  return kind ?? findTerm('categories', category)?.kinds?.[0] ?? '';
}

/** Who made it, by the short form of the name where there is one. */
export function makerOf({ organisations }: Pick<Resource, 'organisations'>): string | undefined {
  const [maker] = termsNamed('organisations', organisations.slice(0, 1));
  return maker && (maker.shortName ?? maker.name);
}

/** What a list says of it: its date, and who made it. */
function factsOf(resource: Resource): string[] {
  const { event, published } = resource;
  const when = (event && sayWhen(event)) ?? (published && sayWhen(published));
  const recording = hasRecording(resource) ? 'Recording' : undefined;
  return [when && when.charAt(0).toUpperCase() + when.slice(1), makerOf(resource), recording].filter(
    (fact) => fact !== undefined,
  );
}
