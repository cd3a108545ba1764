/** The full text asked word by word, for a query that no small record holds whole. Runs in browsers. */
import type { AskedWord } from './asked-words';
import type { Deep, DeepHit } from './deep';
import type { Passage } from './deep-passages';
import type { Found } from './find';

/** What one full text holds of the asked words. */
export interface TextHold {
  /** For each asked word that it holds, by its place: 1 where it is the best text for it, less further down. */
  words: Map<number, number>;
  passages: Passage[];
}

/** Passages that are shown of one text. */
const mostPassages = 3;

/**
 * Full texts, by their addresses, with the asked words that they hold: of `whole`, the query in one piece, and of each word in
 * one of the first `most` ways to say it. Throws a DeepError.
 */
export async function askWordByWord(
  deep: Deep,
  whole: string,
  asked: readonly AskedWord[],
  most: number,
): Promise<Map<string, TextHold>> {
  const holds = new Map<string, TextHold>();
  const note = async (text: string, places: readonly number[]) => {
    const hits = await searchFurther(deep, text);
    for (const [order, { address, passages }] of hits.entries()) {
      const hold = holds.get(address) ?? { words: new Map<number, number>(), passages: [] };
      for (const place of places) hold.words.set(place, Math.max(hold.words.get(place) ?? 0, 1 / (1 + order)));
      const isNew = ({ address: where }: Passage) => hold.passages.every((passage) => passage.address !== where);
      hold.passages.push(...passages.filter(isNew).slice(0, mostPassages - hold.passages.length));
      holds.set(address, hold);
    }
  };
  await note(whole, [...asked.keys()]);
  for (const [place, { alternatives }] of asked.entries()) {
    for (const { text } of alternatives.slice(0, most)) await note(text.includes(' ') ? `"${text}"` : text, [place]);
  }
  return holds;
}

/** Further than the first answer, since a common word stands in many texts; not to the end, since each text is fetched. */
async function searchFurther(deep: Deep, text: string): Promise<DeepHit[]> {
  const first = await deep.search(text);
  const second = await first.more?.();
  return [...first.hits, ...(second?.hits ?? [])];
}

/** What counts beside a word in the small record, 1: a word in the full text, where it may be said in passing; and its best text. */
const weights = { inText: 0.7, bestText: 0.3, score: 0.5 } as const;

/** Below this share of the best, a resource holds too little of what was asked. */
const leastShare = 0.5;

/**
 * Resources by what they hold of the asked words in record and text together, the most first; a word that few hold counts more
 * (inverse document frequency, Spärck Jones 1972, https://doi.org/10.1108/eb026526). Says whether the first holds them all.
 */
export function rankByHolding(
  { asked, holds, scores }: Pick<Found, 'asked' | 'holds' | 'scores'>,
  texts: ReadonlyMap<number, TextHold>,
  total: number,
): { indexes: number[]; holdsAll: boolean } {
  const indexes = [...new Set([...holds.keys(), ...texts.keys()])];
  const isHeld = (index: number, place: number) =>
    (holds.get(index)?.has(place) ?? false) || (texts.get(index)?.words.has(place) ?? false);
  const rarity = asked.map((_, place) =>
    Math.log(1 + total / Math.max(1, indexes.filter((index) => isHeld(index, place)).length)),
  );
  const bestScore = Math.max(0, ...scores.values());
  const worthOf = (index: number) => {
    const words = rarity.map((rare, place) => {
      const inText = texts.get(index)?.words.get(place);
      const held = holds.get(index)?.has(place) ? 1 : inText === undefined ? 0 : weights.inText;
      return rare * (held + weights.bestText * (inText ?? 0));
    });
    const score = bestScore > 0 ? (scores.get(index) ?? 0) / bestScore : 0;
    return words.reduce((sum, word) => sum + word, 0) + weights.score * score;
  };
  const values = new Map(indexes.map((index) => [index, worthOf(index)]));
  const best = Math.max(0, ...values.values());
  const ranked = indexes
    .filter((index) => (values.get(index) ?? 0) >= best * leastShare)
    .sort((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0) || a - b);
  const [first] = ranked;
  return { indexes: ranked, holdsAll: first !== undefined && asked.every((_, place) => isHeld(first, place)) };
}
