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
  let answer: Response;
  try {
    answer = await fetch(address);
  } catch (cause) {
    throw new LoadError(navigator.onLine ? 'missing' : 'offline', cause);
  }
  if (!answer.ok) throw new LoadError('missing');
  try {
    const records: SearchRecords = await answer.json();
    if (!Array.isArray(records.resources.slug)) throw new TypeError('No records.');
    return records;
  } catch (cause) {
    throw new LoadError('missing', cause);
  }
}
