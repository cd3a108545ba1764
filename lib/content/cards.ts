/** Resources as cards for lists, ready to render. */
import { capitalised } from '../phrases';
import { addressOf } from '../routes';
import type { Resource } from '../schema/kinds';
import { type ListPage, listPage, type PageLengths } from './paging';
import { formatWhen } from './resource-dates';
import { hasRecording } from './resources';
import { findTerm, termsNamed } from './terms';

export type ResourceCard = ReturnType<typeof cardOf>;

/** The card of one resource. */
export function cardOf(resource: Resource) {
  const { slug, title, language, summary, category } = resource;
  return {
    slug,
    address: addressOf('resources', slug),
    title,
    /** The language of the title, if it isn't English. */
    language,
    summary,
    /** Slug of the category, which sets hue and rings. */
    category,
    /** Its type, such as "Learning event", otherwise the first of its category. */
    kind: kindOf(resource),
    /** Date, author, whether there is a recording. */
    facts: factsOf(resource),
  };
}

/** The cards on page `page` (from 1) of the list at `address`. */
export function cardPage(
  resources: readonly Resource[],
  address: string,
  page: number,
  lengths?: PageLengths,
): ListPage<ResourceCard> | undefined {
  const list = listPage(resources, address, page, lengths);
  return list && { ...list, items: list.items.map(cardOf) };
}

/** Its type, in readers' words. */
export function kindOf({ kind, category }: Pick<Resource, 'kind' | 'category'>): string {
  return kind ?? findTerm('categories', category)?.kinds?.[0] ?? '';
}

/** The organisation that made it, by its short name if it has one. */
export function makerOf({ organisations }: Pick<Resource, 'organisations'>): string | undefined {
  const [maker] = termsNamed('organisations', organisations.slice(0, 1));
  return maker && (maker.shortName ?? maker.name);
}

function factsOf(resource: Resource): string[] {
  const { event, published } = resource;
  const when = (event && formatWhen(event)) ?? (published && formatWhen(published));
  const recording = hasRecording(resource) ? 'Recording' : undefined;
  return [when && capitalised(when), makerOf(resource), recording].filter((fact) => fact !== undefined);
}
