/** Verbs on resources. Lists, counts, search and sitemap all start from `listResources`. */
import { loadLibrary } from './load';
import type { Resource } from './schema/kinds';

export type { Resource };

/** The vocabularies that a resource is filed under, with the field that says so. */
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

export type Shelf = keyof typeof filedUnder;

/** Whether the resource stands in lists. The one place that decides it. */
export function isListed({ status }: Pick<Resource, 'status'>): boolean {
  return status === 'published';
}

/** Whether the resource has a page: a superseded or withdrawn one keeps its address and says so. */
export function hasPage({ status }: Pick<Resource, 'status'>): boolean {
  return status !== 'draft';
}

/** The day a reader last saw something new in it: added, or changed with a note (`YYYY-MM-DD`). */
export function updatedOn({ added, changes }: Pick<Resource, 'added' | 'changes'>): string {
  return [added, ...changes.map(({ date }) => date)].reduce((latest, date) => (date > latest ? date : latest));
}

/** All listed resources, the newest first, then by title. */
export function listResources(): Resource[] {
  return loadLibrary()
    .resources.filter(isListed)
    .sort(
      (a, b) =>
        updatedOn(b).localeCompare(updatedOn(a)) ||
        Number(a.partner ?? false) - Number(b.partner ?? false) ||
        a.title.localeCompare(b.title, 'en-GB'),
    );
}

/** The listed resources on one shelf: a topic, a life stage, an organisation … */
export function listResourcesOn(shelf: Shelf, slug: string): Resource[] {
  return listResources().filter((resource) => filedUnder[shelf](resource).includes(slug));
}

/** Every resource that has a page. */
export function listResourcePages(): Resource[] {
  return loadLibrary().resources.filter(hasPage);
}

/** The resource at `/resources/<slug>/`, if there is one. */
export function findResource(slug: string): Resource | undefined {
  return listResourcePages().find((resource) => resource.slug === slug);
}
