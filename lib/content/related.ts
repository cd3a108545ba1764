/** What to read next, and why. */
import { listResources } from './resources';
import type { Resource } from './schema/kinds';

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
  const others = all.filter(({ slug }) => slug !== resource.slug);
  const holders = countHolders(all);
  return others
    .map((other) => {
      const shared = {
        topics: common(resource.topics, other.topics),
        people: common(names(resource), names(other)),
        organisations: common(resource.organisations, other.organisations),
      };
      const named = resource.related.indexOf(other.slug);
      return { resource: other, shared, score: scoreOf(shared, holders) + (named === -1 ? 0 : 1000 - named) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.resource.title.localeCompare(b.resource.title, 'en-GB'))
    .slice(0, most)
    .map(({ resource: other, shared }) => ({ resource: other, shared }));
}

function names({ people }: Resource): string[] {
  return people.map(({ name }) => name);
}

function common(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((each) => b.includes(each));
}

function countHolders(all: readonly Resource[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const resource of all) {
    const keys = new Set([
      ...resource.topics.map((slug) => `topics ${slug}`),
      ...names(resource).map((name) => `people ${name}`),
      ...resource.organisations.map((slug) => `organisations ${slug}`),
    ]);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(shared: RelatedResource['shared'], holders: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const kind of ['people', 'topics', 'organisations'] as const) {
    for (const each of shared[kind]) score += weights[kind] / (holders.get(`${kind} ${each}`) ?? 1);
  }
  return score;
}
