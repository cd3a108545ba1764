/** Searches the full texts with Pagefind, which is loaded only for this. Runs in browsers. */
import { finderParts } from '../routes';
import { contentWords, type PagefindFragment, type Passage, passagesOf } from './passages';
import { readQuery } from './query';
import { fold, isStopWord, runOf, stemOf, wordParts, wordsOf } from './words';

/** `offline`: nothing answers. `missing`: a file is missing. `blocked`: everything is there but can't run in this browser. */
export type FullTextFailure = 'offline' | 'missing' | 'blocked';

/** The full texts can't be searched. The search can be retried. */
export class FullTextError extends Error {
  constructor(readonly reason: FullTextFailure) {
    super(`The full texts can't be searched: ${reason}.`);
    this.name = 'FullTextError';
  }
}

/** The part we use of the script that lib/build/text-index.ts makes. */
export interface PagefindScript {
  /** Every piece that failed to load, in order. */
  problems: readonly FullTextFailure[];
  createInstance(options: Record<string, string | boolean>): {
    search(words: string): Promise<{ results: readonly { data(): Promise<PagefindFragment> }[] }>;
  };
}

type ImportScript = (url: string) => Promise<PagefindScript>;

/** A page that has all the words in its text. */
export interface FullTextHit {
  url: string;
  /** At most three; none if only the title has the words. */
  passages: Passage[];
}

export interface FullText {
  /** The pages with all the words, the best first. Throws a FullTextError if they can't be searched. */
  search(words: string): Promise<FullTextHit[]>;
}

/** Texts that are loaded for one search. */
const maxRead = 20;

/** Search in the full texts of a site below `base`. Nothing is loaded before the first search. */
export function openFullText(base: string, importScript: ImportScript = (url) => import(url)): FullText {
  let opening: Promise<Engine> | undefined;
  let failures = 0;
  return {
    search: async (words) => {
      // A browser remembers that a module failed to load; another try needs another URL.
      opening ??= openEngine(base, importScript, failures === 0 ? '' : `?again=${failures}`);
      const mine = opening;
      try {
        return await searchWith(await mine, words);
      } catch (error) {
        if (opening === mine) {
          opening = undefined;
          failures += 1;
        }
        throw error;
      }
    },
  };
}

interface Engine {
  /** The texts with some of the words, the best first. */
  search(words: string): Promise<PagefindFragment[]>;
}

async function openEngine(base: string, importScript: ImportScript, again: string): Promise<Engine> {
  // Checked first, to save the download if the browser can't search.
  if (!mayCompile()) throw new FullTextError('blocked');
  const place = base + finderParts.fullTexts;
  const url = `${place}pagefind.js${again}`;
  const script = await importScript(url).catch(async () => {
    throw new FullTextError(await whyNot(url));
  });
  const before = script.problems.length;
  const pagefind = script.createInstance({
    basePath: place,
    baseUrl: '/',
    // Trusted Types forbid Pagefind's way of creating a worker. A search only takes a few milliseconds.
    noWorker: true,
    // Otherwise the entry gets a new URL each time and can't be cached.
    metaCacheTag: '',
  });
  return {
    search: async (words) => {
      const reading = pagefind
        .search(words)
        .then(({ results }) => Promise.all(results.slice(0, maxRead).map((result) => result.data())));
      const [outcome] = await Promise.allSettled([reading]);
      const [problem] = script.problems.slice(before);
      if (problem) throw new FullTextError(problem);
      if (outcome.status === 'rejected') throw new FullTextError('blocked');
      return outcome.value;
    },
  };
}

/** Whether WebAssembly exists and the page's policy lets it compile: tried with an empty module. */
function mayCompile(): boolean {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}

/** A failed import doesn't say why; its URL does. */
async function whyNot(url: string): Promise<FullTextFailure> {
  try {
    return (await fetch(url)).ok ? 'blocked' : 'missing';
  } catch {
    return 'offline';
  }
}

async function searchWith(engine: Engine, text: string): Promise<FullTextHit[]> {
  const { words, phrases, without } = readQuery(text);
  const telling = words.filter((word) => word.isQuoted || !isStopWord(word.text));
  const asked = telling.length > 0 ? telling : words;
  if (asked.length === 0) return [];
  const stems = asked.map((word) => stemOf(word.text));
  // Pagefind only finds a phrase alone; for other queries it gets the words, and its results are checked below.
  const isPhrase = words.length > 1 && words.every((word) => word.isQuoted);
  const sent = (isPhrase ? words : asked).map((word) => word.text).join(' ');
  const fragments = await engine.search(isPhrase ? `"${sent}"` : sent);
  return fragments.flatMap((fragment): FullTextHit[] => {
    const { url, meta, content, weighted_locations: found } = fragment;
    const title = meta.title ?? '';
    const contents = contentWords(fragment);
    // Pagefind shortens unknown words until they match a prefix, so check each word here.
    const held = new Set([...found.map(({ location }) => contents[location] ?? ''), title].flatMap(stemsIn));
    if (!stems.every((stem) => held.has(stem))) return [];
    const run = ` ${runOf(`${title}. ${content}`).join(' ')} `;
    const holds = (phrase: readonly string[]) => run.includes(` ${phrase.join(' ')} `);
    if (!phrases.every(holds) || without.some(holds)) return [];
    return [{ url, passages: passagesOf(fragment, (word) => stemsIn(word).some((stem) => stems.includes(stem))) }];
  });
}

function stemsIn(text: string): string[] {
  return wordsOf(text).flatMap(({ text: word }) => [fold(word), word, ...wordParts(word)].map(stemOf));
}
