/** Finds what to read next. */
import type { Resource } from '../schema/kinds';
import { listResources } from './resources';

/** Weights of shared features, before their rarity. */
const weights = { person: 2, topic: 1, organisation: 0.5, words: 0.4 } as const;

/** Named as related by the other resource's editor: worth two rare topics. */
const namedBack = 6;

/** A resource of another type is more useful next. */
const otherType = 1.2;

/** Most resources compared per feature: with all, a topic with thousands would take minutes. */
const maxHolders = 60;

/**
 * The most related resources: first those its editor named, then by shared features. The rarer a shared topic, person,
 * organisation or word is in the library, the more it counts. The time taken doesn't grow with the library.
 */
export function relatedTo(resource: Resource, most = 3, all: readonly Resource[] = listResources()): Resource[] {
  const { places, holders } = indexOf(all);
  const named = resource.related.flatMap((slug) => places.get(slug) ?? []);
  const shared = new Map<number, { subject: number; rest: number }>();
  const add = (place: number, part: 'subject' | 'rest', score: number) => {
    const before = shared.get(place) ?? { subject: 0, rest: 0 };
    shared.set(place, { ...before, [part]: before[part] + score });
  };
  for (const [key, weight] of keysOf(resource)) {
    const sharing = holders.get(key) ?? [];
    const score = weight * Math.log(all.length / sharing.length);
    const part = /^(?:topic|person) /.test(key) ? 'subject' : 'rest';
    for (const place of nearest(sharing, places.get(resource.slug) ?? 0)) add(place, part, score);
  }
  for (const place of holders.get(`named ${resource.slug}`) ?? []) add(place, 'subject', namedBack);
  const others = [...shared]
    .flatMap(([place, { subject, rest }]) => {
      const other = all[place];
      if (!other) return [];
      // Words and organisations only rank resources that share a topic; alone they mean little.
      const score = subject + Math.min(subject, rest) + rest / 10;
      // A resource on many topics shares something with everything.
      const breadth = Math.sqrt(Math.max(2, other.topics.length));
      return { place, score: (score * (other.category === resource.category ? 1 : otherType)) / breadth };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place);
  return [...new Set([...named, ...others.map(({ place }) => place)])]
    .flatMap((place) => all[place] ?? [])
    .filter(({ slug }) => slug !== resource.slug)
    .slice(0, most);
}

/** Those nearest in the list, which is sorted by date. */
function nearest(sharing: readonly number[], place: number): readonly number[] {
  const middle = sharing.findIndex((other) => other >= place);
  const start = Math.min(Math.max(0, middle - maxHolders / 2), Math.max(0, sharing.length - maxHolders));
  return sharing.slice(start, start + maxHolders);
}

/** A resource's features, with their weights. */
function keysOf({ title, topics, people, organisations, searchWords }: Resource): Map<string, number> {
  return new Map([
    ...topics.map((topic) => [`topic ${topic}`, weights.topic] as const),
    ...people.map(({ name }) => [`person ${name}`, weights.person] as const),
    ...organisations.map((organisation) => [`organisation ${organisation}`, weights.organisation] as const),
    ...[...wordsOf(title), ...searchWords].map((words) => [`words ${words.toLowerCase()}`, weights.words] as const),
  ]);
}

/** Words of at least four letters or in capitals. */
function wordsOf(title: string): string[] {
  return title.match(/\p{Lu}{2,}|[\p{L}\d-]{4,}/gu) ?? [];
}

const indexes = new WeakMap<readonly Resource[], ReturnType<typeof makeIndex>>();

/** Cached per list. */
function indexOf(all: readonly Resource[]) {
  const index = indexes.get(all) ?? makeIndex(all);
  indexes.set(all, index);
  return index;
}

function makeIndex(all: readonly Resource[]) {
  const holders = new Map<string, number[]>();
  for (const [place, resource] of all.entries())
    for (const key of [...keysOf(resource).keys(), ...resource.related.map((slug) => `named ${slug}`)]) {
      const list = holders.get(key);
      if (list) list.push(place);
      else holders.set(key, [place]);
    }
  return {
    /** The index of each resource in the list. */
    places: new Map(all.map(({ slug }, place) => [slug, place])),
    /** The resources with each feature, and those that name another as related. */
    holders,
  };
}
