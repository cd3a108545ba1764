/** Loads Pagefind, and says why where it does not come or does not run. Runs in browsers. */
import { finderParts } from '../routes';

/** `offline`: nothing answers. `missing`: a file is not there. `blocked`: all is there, and may not or cannot run here. */
export type DeepReason = 'offline' | 'missing' | 'blocked';

/** The full texts cannot be searched. Another try begins anew. */
export class DeepError extends Error {
  constructor(readonly reason: DeepReason) {
    super(`The full texts cannot be searched: ${reason}.`);
    this.name = 'DeepError';
  }
}

/** What Pagefind knows of one text: https://pagefind.app/docs/api/. */
export interface Fragment {
  url: string;
  /** Words with spaces between them; every block of the page ends with a full stop. */
  content: string;
  meta: { title?: string };
  /** Elements with an id. A location is a number of words from the beginning. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
  weighted_locations: readonly { location: number; balanced_score: number }[];
}

export interface Result {
  data(): Promise<Fragment>;
}

/** The part that is used of the script that lib/build/text-index.ts makes. */
export interface PagefindScript {
  /** Every piece that did not come, in order. */
  faults: readonly DeepReason[];
  createInstance(options: Record<string, string | boolean>): {
    search(words: string): Promise<{ results: readonly Result[] }>;
  };
}

export interface DeepEngine {
  search(words: string): Promise<readonly Result[]>;
  read(results: readonly Result[]): Promise<Fragment[]>;
}

export type ImportScript = (address: string) => Promise<PagefindScript>;

/** Pagefind with the index of the site below `base`. Throws a DeepError, as do its verbs. */
export async function openEngine(base: string, importScript: ImportScript): Promise<DeepEngine> {
  // Asked first, so that a reader whose browser cannot search does not pay for what it would search with.
  if (!mayCompile()) throw new DeepError('blocked');
  const place = base + finderParts.fullTexts;
  const script = await importOrSay(`${place}pagefind.js`, importScript);
  const before = script.faults.length;
  const pagefind = script.createInstance({
    basePath: place,
    baseUrl: '/',
    // A worker is made from an address that is a text, which Trusted Types forbid. A search takes a few milliseconds.
    noWorker: true,
    // Without it the entry gets a new address each time, and no copy of it could be kept.
    metaCacheTag: '',
  });
  const told = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const [outcome] = await Promise.allSettled([work]);
    const [fault] = script.faults.slice(before);
    if (fault) throw new DeepError(fault);
    if (outcome.status === 'rejected') throw new DeepError('blocked');
    return outcome.value;
  };
  return {
    search: async (words) => (await told(pagefind.search(words))).results,
    read: (results) => told(Promise.all(results.map((result) => result.data()))),
  };
}

/** Whether WebAssembly is there and the policy of the page lets it be compiled: tried with an empty module. */
function mayCompile(): boolean {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}

async function importOrSay(address: string, importScript: ImportScript): Promise<PagefindScript> {
  try {
    return await importScript(address);
  } catch {
    throw new DeepError(await whyNot(address));
  }
}

/** A script that is not imported does not say why; its address does. */
async function whyNot(address: string): Promise<DeepReason> {
  try {
    return (await fetch(address)).ok ? 'blocked' : 'missing';
  } catch {
    return 'offline';
  }
}
