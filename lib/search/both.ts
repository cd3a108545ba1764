/** The answers of both tiers as one: what the reader sees. Runs in browsers. */
import { type Choices, type Counts, narrow } from './choices';
import type { Found } from './find';
import type { SearchRecords } from './records';

export interface Answer {
  /** What answers, by its small record. */
  first: readonly number[];
  /** What answers by its full text alone: after the first, or before them where those hold only some of the words. */
  deep: readonly number[];
  counts: Counts;
}

/** Results of the first tier so few that the full text is asked as well. */
const fewest = 3;

/** Whether the first tier has so little to say that the full text should be asked. */
export function isThin({ indexes, isPartial }: Found): boolean {
  return isPartial || indexes.length < fewest;
}

/** Puts resources that were found by their full text, the best first, beside those of the first tier. Each resource stands once. */
export function withDeep(records: SearchRecords, found: Found, deep: readonly number[], choices: Choices): Answer {
  const { counts, indexes: agreeing } = narrow(records, [...new Set([...found.answers, ...deep])], choices);
  const agrees = new Set(agreeing);
  const inDeep = new Set(deep);
  // Where the first tier has only part of an answer, the full text that holds all of it comes first and is told once.
  const first = found.isPartial ? found.indexes.filter((index) => !inDeep.has(index)) : found.indexes;
  const told = new Set(first);
  return { first, deep: deep.filter((index) => agrees.has(index) && !told.has(index)), counts };
}
