/** Fetches what the finder knows. Runs in browsers. */
import type { SearchRecords } from './records';

/** Why the search cannot answer: no connection, or no good answer over it. */
export type LoadFailure = 'offline' | 'missing';

export class LoadError extends Error {
  constructor(
    readonly reason: LoadFailure,
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = 'LoadError';
  }
}

/** The records at an address. Rejects with a LoadError that says why there are none. */
export async function loadRecords(address: string): Promise<SearchRecords> {
  const records: SearchRecords = await load(address);
  if (!Array.isArray(records?.resources?.slug)) throw new LoadError('missing');
  return records;
}

/** The words of the full texts at an address; none where they do not come, because the search does without. */
export async function loadWords(address: string): Promise<readonly string[]> {
  try {
    const words: unknown = await load(address);
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

async function load(address: string) {
  let answer: Response;
  try {
    answer = await fetch(address);
  } catch (cause) {
    throw new LoadError(navigator.onLine ? 'missing' : 'offline', cause);
  }
  if (!answer.ok) throw new LoadError('missing');
  try {
    return await answer.json();
  } catch (cause) {
    throw new LoadError('missing', cause);
  }
}
