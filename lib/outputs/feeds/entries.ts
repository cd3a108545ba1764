/** What a feed tells of: each resource on the day it was added, and each of its change notes. A silent edit is neither. */
import type { Taxonomy } from '../../content/resources';
import { termsNamed } from '../../content/terms';
import { sayDateOf } from '../../content/when';
import { addressOf, sections } from '../../routes';
import type { Resource } from '../../schema/kinds';
import { oldestAddress } from '../oldest-address';
import { urnOf } from '../permanent-id';

export interface FeedEntry {
  id: string;
  title: string;
  address: string;
  /** `YYYY-MM-DD`. */
  day: string;
  summary: string;
  /** What changed, where that is what the entry tells. */
  note?: string | undefined;
  /** When the resource itself is from: "30 June, probably 2025". */
  date: string;
  source: Resource['source'];
  /** What it is filed under: its category, topics and life stages. */
  filed: { slug: string; name: string; shelf: Taxonomy }[];
}

/** Enough for who looks in once a month, and few enough for a feed that is fetched every hour. */
const most = 50;

const taxonomies = [
  ['categories', ({ category }: Resource) => [category]],
  ['topics', ({ topics }: Resource) => topics],
  ['life-stages', ({ lifeStages }: Resource) => lifeStages],
] as const;

/** The newest entries of a list of resources, the newest first; those of one day in the order of the list. */
export function newestEntries(resources: readonly Resource[]): FeedEntry[] {
  return resources
    .flatMap((resource) => [
      ...resource.changes.map((change, index) => ({ resource, change, day: change.date, index })),
      { resource, change: undefined, day: resource.added, index: -1 },
    ])
    .sort((a, b) => compare(b.day, a.day))
    .slice(0, most)
    .map(({ resource, change, index }) =>
      entryOf(resource, change && { ...change, number: numberOf(resource, index) }),
    );
}

/** Which of the notes of one day it is, from 1, so that a note that is added below others changes the id of none. */
function numberOf({ changes }: Resource, index: number): number {
  return changes.slice(0, index + 1).filter(({ date }) => date === changes[index]?.date).length;
}

function entryOf(
  resource: Resource,
  change: (Resource['changes'][number] & { number: number }) | undefined,
): FeedEntry {
  const { slug, title, summary, source, added } = resource;
  const name = oldestAddress(resource);
  const address = addressOf('resources', slug);
  return {
    id: urnOf(change ? `${name}#${change.date}/${change.number}` : name),
    title: change ? `Updated: ${title}` : title,
    address: change ? `${address}#${sections.changes}` : address,
    day: change?.date ?? added,
    summary,
    note: change?.note,
    date: sayDateOf(resource),
    source,
    filed: taxonomies.flatMap(([shelf, slugsIn]) =>
      termsNamed(shelf, slugsIn(resource)).map((entry) => ({ slug: entry.slug, name: entry.name, shelf })),
    ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
