/** Both tiers as one answer: what the reader sees when the full text has been asked as well. Runs in browsers. */
import { addressOf } from '../routes';
import { type Counts, narrow } from './choices';
import type { Deep } from './deep';
import type { Passage } from './deep-passages';
import type { Found } from './find';
import { readQuery, tellingText } from './query';
import type { FinderState } from './state';
import { askWordByWord, rankByHolding, searchFurther } from './word-by-word';
import type { WordIndex } from './word-index';

export interface BothAnswer {
  /** What stands first: the first tier's own answer or, where that was only half of one, the best of both. */
  first: readonly number[];
  /** What only the full text answers for, after those. */
  added: readonly number[];
  /** Where the words stand in the full text. */
  passages: ReadonlyMap<number, readonly Passage[]>;
  counts: Counts;
  /** Whether even the first holds only some of the words. */
  isPartial: boolean;
}

/** Results of the first tier so few that the full text is asked as well. */
const fewest = 3;

/** In a small library the whole index of the full text is a few files, so other words for the same are asked too. */
const smallLibrary = 200;

/** Ways to say a word that are asked of the full text, in a small library and in a large one. */
const mostWays = { small: 8, large: 1 } as const;

/** Whether the first tier has so little to say that the full text should be asked. */
export function isThin(found: Pick<Found, 'indexes' | 'isPartial' | 'refuses'>): boolean {
  return isHalf(found) || found.indexes.length < fewest;
}

/** Whether the answer of the first tier should wait for the full text, since that may turn it round. */
export function isHalf({ indexes, isPartial, refuses }: Pick<Found, 'indexes' | 'isPartial' | 'refuses'>): boolean {
  return isPartial || refuses || indexes.length === 0;
}

/** The answer of both tiers. Throws a DeepError where the full text cannot be asked. */
export async function askBoth(
  { records, vocabulary }: WordIndex,
  { text, choices }: FinderState,
  found: Found,
  deep: Deep,
): Promise<BothAnswer> {
  const places = placesByAddress(records.resources.slug);
  const { phrases, without } = readQuery(text);
  const refused = new Set(found.refused);
  for (const words of without) {
    // Quoted, since what only begins with the word is not what the reader is tired of.
    const asWritten = words.map((word) => vocabulary.textOf(word) ?? word).join(' ');
    for (const { address } of await searchFurther(deep, `"${asWritten}"`)) refused.add(places.get(address) ?? -1);
  }
  const isAllowed = (place: number) => !refused.has(place);
  if (found.isPartial && phrases.length === 0) {
    const total = records.resources.slug.length;
    const most = total <= smallLibrary ? mostWays.small : mostWays.large;
    const held = await askWordByWord(deep, tellingText(text, found.corrections), found.asked, most);
    const texts = byPlace(places, held);
    const { indexes, holdsAll } = rankByHolding(found, texts, total, isAllowed);
    const { indexes: first, counts } = narrow(records, indexes, choices);
    const passages = new Map([...texts].map(([place, hold]) => [place, hold.passages]));
    return { first, added: [], passages, counts, isPartial: !holdsAll };
  }
  const { hits } = await deep.search(tellingText(text, found.corrections));
  const passages = byPlace(places, new Map(hits.map((hit) => [hit.address, hit.passages])));
  const answers = [...new Set([...found.answers, ...passages.keys()])].filter(isAllowed);
  const { indexes: agreeing, counts } = narrow(records, answers, choices);
  const first = found.indexes.filter(isAllowed);
  const added = [...passages.keys()].filter((place) => agreeing.includes(place) && !first.includes(place));
  return { first, added, passages, counts, isPartial: found.isPartial };
}

function placesByAddress(slugs: readonly string[]): Map<string, number> {
  return new Map(slugs.map((slug, place) => [addressOf('resources', slug), place]));
}

function byPlace<Value>(places: ReadonlyMap<string, number>, found: ReadonlyMap<string, Value>): Map<number, Value> {
  return new Map(
    [...found].flatMap(([address, value]) => {
      const place = places.get(address);
      return place === undefined ? [] : [[place, value] as const];
    }),
  );
}
