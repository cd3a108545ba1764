/** Queries on resources. Lists, counts and search all start from `listResources`. */

import type { Resource, Taxonomy } from '../schema/kinds';
import { today } from '../today';
import { remember } from './library';
import { loadLibrary } from './load';
import { isAhead } from './resource-dates';
import { hasPage, isListed } from './status';

export type { Resource };

/** The taxonomies of a resource, with the fields or values they come from. */
const filedUnder = {
  categories: ({ category }: Resource) => [category],
  topics: ({ topics }: Resource) => topics,
  'life-stages': ({ lifeStages }: Resource) => lifeStages,
  audiences: ({ audiences }: Resource) => audiences,
  organisations: ({ organisations, people }: Resource) => [
    ...organisations,
    ...people.flatMap(({ organisation }) => organisation ?? []),
  ],
} as const;

/** When it last changed for readers: added, or changed with a note (`YYYY-MM-DD`). */
export function updatedOn({ added, changes }: Pick<Resource, 'added' | 'changes'>): string {
  return [added, ...changes.map(({ date }) => date)].reduce((latest, date) => (date > latest ? date : latest));
}

/** All listed resources, newest first by the source's date, undated last, then by title. */
export const listResources = remember((): readonly Resource[] =>
  loadLibrary()
    .resources.filter((resource) => isListed(resource))
    .sort((a, b) => compare(sourceDate(b), sourceDate(a)) || byWords.compare(a.title, b.title)),
);

/** The date of the event, otherwise of publication, as precise as known (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); empty if unknown. */
export function sourceDate({ event, published }: Pick<Resource, 'event' | 'published'>): string {
  return event?.date ?? published?.date ?? '';
}

/** Shared, because creating a collator for each comparison is slow. */
const byWords = new Intl.Collator('en-GB');

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The resource's terms on a taxonomy, without duplicates. */
export function slugsOn(taxonomy: Taxonomy, resource: Resource): string[] {
  return [...new Set(filedUnder[taxonomy](resource))];
}

/** Whether a recording plays here or on a page we link to. */
export function hasRecording({ recordings }: Pick<Resource, 'recordings'>): boolean {
  return recordings.some(({ video, page }) => video !== undefined || page !== undefined);
}

/** The listed resources on one taxonomy: a topic, a life stage, an organisation … */
export function listResourcesOn(taxonomy: Taxonomy, slug: string): readonly Resource[] {
  return byTerm().get(`${taxonomy}/${slug}`) ?? [];
}

const byTerm = remember(() => {
  const found = new Map<string, Resource[]>();
  for (const resource of listResources()) {
    for (const taxonomy of Object.keys(filedUnder) as Taxonomy[]) {
      for (const slug of slugsOn(taxonomy, resource)) {
        const key = `${taxonomy}/${slug}`;
        const on = found.get(key);
        if (on) on.push(resource);
        else found.set(key, [resource]);
      }
    }
  }
  return found;
});

/** Every resource that has a page. */
export function listResourcePages(): readonly Resource[] {
  return [...paged().values()];
}

/** The resource at `/resources/<slug>/`, if there is one. */
export function findResource(slug: string): Resource | undefined {
  return paged().get(slug);
}

const paged = remember(
  () =>
    new Map(
      loadLibrary()
        .resources.filter((resource) => hasPage(resource))
        .map((resource) => [resource.slug, resource]),
    ),
);

/** The next day on which a resource appears, a review is due or an event can no longer be added to a calendar (`YYYY-MM-DD`), if any. */
export function nextChange(day = today()): string | undefined {
  return loadLibrary()
    .resources.flatMap((resource) => {
      const { added, reviewDue = '', event } = resource;
      return [added, reviewDue, isAhead(resource, day) ? dayAfter(event?.date ?? '') : ''];
    })
    .filter((each) => each > day)
    .sort()[0];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
