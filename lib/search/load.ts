/** Downloads what the finder needs. Runs in browsers. */

/** Why search can't answer: no connection, or no usable answer over it. */
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

/** A JSON file of the site. Rejects with a LoadError that says why there is none. */
export async function loadJson<Answer>(url: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new LoadError(navigator.onLine ? 'missing' : 'offline', cause);
  }
  if (!response.ok) throw new LoadError('missing');
  try {
    return await response.json();
  } catch (cause) {
    throw new LoadError('missing', cause);
  }
}

/** A file that is downloaded once, when it is first needed. A failed download is tried again the next time. */
export function once<Answer>(load: () => Promise<Answer>): () => Promise<Answer> {
  let loading: Promise<Answer> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Whether the reader has asked sites to load less: https://wicg.github.io/savedata/. */
export function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}
