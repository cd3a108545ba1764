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
export async function searchFurther(deep: Deep, text: string): Promise<DeepHit[]> {
  const first = await deep.search(text);
  const second = await first.more?.();
  return [...first.hits, ...(second?.hits ?? [])];
}

/** What a word counts: in a small record, else in a full text; and on top in the best text for it, less in others. */
const weights = { record: 1, text: 0.45, bestText: 0.25 } as const;

/** How much more the best answer of the records counts, which know of titles and of words in their order; others by their share. */
const weightOfScore = 0.6;

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
  isAllowed: (index: number) => boolean,
): { indexes: number[]; holdsAll: boolean } {
  const indexes = [...new Set([...holds.keys(), ...texts.keys()])].filter(isAllowed);
  const inRecord = (index: number, place: number) => holds.get(index)?.get(place) ?? 0;
  const inText = (index: number, place: number) => texts.get(index)?.words.get(place) ?? 0;
  const worths = new Map(indexes.map((index) => [index, 0]));
  for (const place of asked.keys()) {
    const holders = indexes.filter((index) => inRecord(index, place) + inText(index, place) > 0);
    const rarity = Math.log(1 + total / Math.max(1, holders.length));
    for (const index of holders) {
      const held = inRecord(index, place) > 0 ? weights.record : weights.text;
      const worth = held + weights.bestText * inText(index, place);
      worths.set(index, (worths.get(index) ?? 0) + rarity * worth);
    }
  }
  const best = Math.max(...scores.values());
  const worthOf = (index: number) =>
    (worths.get(index) ?? 0) * (1 + weightOfScore * ((scores.get(index) ?? 0) / best || 0));
  const least = Math.max(0, ...indexes.map(worthOf)) * leastShare;
  const ranked = indexes.filter((index) => worthOf(index) >= least).sort((a, b) => worthOf(b) - worthOf(a) || a - b);
  const [first] = ranked;
  const holdsAll =
    first !== undefined && [...asked.keys()].every((place) => inRecord(first, place) + inText(first, place) > 0);
  return { indexes: ranked, holdsAll };
}
