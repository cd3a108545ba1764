/** How long a resource takes to read or watch. */
import type { Resource } from '../schema/kinds';

/** Words a minute in silent reading of English non-fiction: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047. */
const wordsAMinute = 238;

/** Whole minutes to read, at least 1. */
export function minutesToRead({ words }: Pick<Resource, 'words'>): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}

/** The options for reading time, in minutes. */
export const timesToRead = [5, 15, 60] as const;
