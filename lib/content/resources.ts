/** Verbs on resources. Lists, counts, search and sitemap all start from `listResources`. */

import type { Resource } from '../schema/kinds';
import { loadLibrary } from './load';
import { remember } from './remember';
import { hasPage, isListed } from './status';
import { minutesToRead, timesToRead, yearOf } from './when';

export type { Resource };

/** What a resource is filed under, with what says so: its fields, its dates, its length. */
const filedUnder = {
  categories: ({ category }: Resource) => [category],
  topics: ({ topics }: Resource) => topics,
  'life-stages': ({ lifeStages }: Resource) => lifeStages,
  audiences: ({ audiences }: Resource) => audiences,
  organisations: ({ organisations, people }: Resource) => [
    ...organisations,
    ...people.flatMap(({ organisation }) => organisation ?? []),
  ],
  years: (resource: Resource) => [yearOf(resource)],
  // Who has an hour has five minutes too, so a short page stands under each.
  minutes: (resource: Resource) => timesToRead.filter((most) => minutesToRead(resource) <= most).map(String),
} as const;

export type Shelf = keyof typeof filedUnder;

/** The day a reader last saw something new in it: added, or changed with a note (`YYYY-MM-DD`). */
export function updatedOn({ added, changes }: Pick<Resource, 'added' | 'changes'>): string {
  return [added, ...changes.map(({ date }) => date)].reduce((latest, date) => (date > latest ? date : latest));
}

/** All listed resources, the newest first, LARCH's own before partners', then by title. */
export function listResources(): readonly Resource[] {
  return listed();
}

const listed = remember(() =>
  loadLibrary()
    .resources.filter((resource) => isListed(resource))
    .sort(
      (a, b) =>
        compare(updatedOn(b), updatedOn(a)) ||
        Number(a.partner ?? false) - Number(b.partner ?? false) ||
        byWords.compare(a.title, b.title),
    ),
);

/** One collator for all: making one for each comparison is what costs time in a long list. */
const byWords = new Intl.Collator('en-GB');

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The slugs, each once, that the resource is filed under on this shelf. */
export function slugsOn(shelf: Shelf, resource: Resource): string[] {
  return [...new Set(filedUnder[shelf](resource))];
}

/** Whether there is something to watch or to listen to. */
export function hasRecording({ recordings }: Pick<Resource, 'recordings'>): boolean {
  return recordings.length > 0;
}

/** The listed resources on one shelf: a topic, a life stage, an organisation … */
export function listResourcesOn(shelf: Shelf, slug: string): readonly Resource[] {
  return shelved().get(`${shelf}/${slug}`) ?? [];
}

const shelved = remember(() => {
  const shelves = new Map<string, Resource[]>();
  for (const resource of listed()) {
    for (const shelf of Object.keys(filedUnder) as Shelf[]) {
      for (const slug of slugsOn(shelf, resource)) {
        const key = `${shelf}/${slug}`;
        const on = shelves.get(key);
        if (on) on.push(resource);
        else shelves.set(key, [resource]);
      }
    }
  }
  return shelves;
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
