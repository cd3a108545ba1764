/** What to read next, and why. */

import type { Resource } from '../schema/kinds';
import { listResources } from './resources';

export interface RelatedResource {
  resource: Resource;
  /** What the two share: slugs of topics and organisations, names of people. */
  shared: { topics: string[]; people: string[]; organisations: string[] };
}

/** How much one shared thing counts. A person ties two resources more closely than a topic, a topic more than an organisation. */
const weights = { people: 4, topics: 2, organisations: 1 } as const;

/**
 * The resources nearest to this one: those its editor names first, then by what they share.
 * What is rare in the library counts more: each shared thing adds its weight divided by the number of resources that have it.
 */
export function relatedTo(resource: Resource, most = 4, all: readonly Resource[] = listResources()): RelatedResource[] {
  const holders = holdersIn(all);
  const scores = new Float64Array(all.length);
  for (const [key, weight] of keysOf(resource)) {
    const sharing = holders.get(key) ?? [];
    for (const index of sharing) scores[index] = (scores[index] ?? 0) + weight / sharing.length;
  }
  const nearest: { other: Resource; score: number }[] = [];
  for (const [index, other] of all.entries()) {
    const score = (scores[index] ?? 0) + named(resource, other);
    const last = nearest[most - 1];
    if (score === 0 || other.slug === resource.slug || (last && last.score > score)) continue;
    // Only the few nearest are ever in order: sorting all, for each of thousands, is what takes long.
    nearest.push({ other, score });
    nearest.sort((x, y) => y.score - x.score || byWords.compare(x.other.title, y.other.title));
    nearest.length = Math.min(nearest.length, most);
  }
  return nearest.map(({ other }) => ({ resource: other, shared: sharedBy(resource, other) }));
}

const byWords = new Intl.Collator('en-GB');

/** An editor's choice comes before anything computed, in the editor's order. */
function named({ related }: Resource, other: Resource): number {
  const place = related.indexOf(other.slug);
  return place === -1 ? 0 : 1000 - place;
}

function sharedBy(a: Resource, b: Resource): RelatedResource['shared'] {
  const common = (x: readonly string[], y: readonly string[]) => x.filter((each) => y.includes(each));
  return {
    topics: common(a.topics, b.topics),
    people: common(names(a), names(b)),
    organisations: common(a.organisations, b.organisations),
  };
}

function names({ people }: Resource): string[] {
  return people.map(({ name }) => name);
}

/** Everything that can be shared, with its weight. */
function keysOf(resource: Resource): Map<string, number> {
  const things = { topics: resource.topics, people: names(resource), organisations: resource.organisations };
  const kinds = ['topics', 'people', 'organisations'] as const;
  return new Map(kinds.flatMap((kind) => things[kind].map((each) => [`${kind} ${each}`, weights[kind]] as const)));
}

const known = new WeakMap<readonly Resource[], Map<string, number[]>>();

/** Which resources (by their place in the list) hold each thing; worked out once for a list. */
function holdersIn(all: readonly Resource[]): Map<string, number[]> {
  const before = known.get(all);
  if (before) return before;
  const holders = new Map<string, number[]>();
  for (const [index, resource] of all.entries()) {
    for (const key of keysOf(resource).keys()) {
      const places = holders.get(key);
      if (places) places.push(index);
      else holders.set(key, [index]);
    }
  }
  known.set(all, holders);
  return holders;
}
