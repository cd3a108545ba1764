/** The second tier: searches the full texts, which are loaded only when this is asked. Runs in browsers. */
import { stemmer } from 'stemmer';
import { type DeepEngine, type Fragment, type ImportScript, openEngine, type Result } from './deep-engine';
import { contentWords, type Passage, passagesOf } from './deep-passages';
import { type Query, type QueryWord, readQuery } from './query';
import { stopWords } from './stop-words';
import { fold, termsOf, wordsOf } from './words';

export interface DeepHit {
  /** Within the site, without the path that it may stand below. */
  address: string;
  title: string;
  /** At most three; none where only the title holds the words. */
  passages: Passage[];
}

export interface DeepAnswer {
  /** The best first. */
  hits: DeepHit[];
  /** Where there may be more: loads the next, which may turn out to be none. */
  more?: () => Promise<DeepAnswer>;
}

export interface Deep {
  /** The texts that hold all the words. Throws a DeepError where they cannot be searched; asking again begins anew. */
  search(words: string): Promise<DeepAnswer>;
}

const most = {
  /** In one answer. */
  hits: 10,
  /** Texts that are loaded for one answer, where a phrase or a word to leave out sorts some of them out. */
  read: 50,
} as const;

/** The search of the full texts of a site that stands below `base`. Nothing is loaded before the first search. */
export function openDeep(base: string, importScript: ImportScript = (address) => import(address)): Deep {
  let opening: Promise<DeepEngine> | undefined;
  let failures = 0;
  // A browser remembers that a module did not come; another try needs another address.
  const again: ImportScript = (address) => importScript(failures === 0 ? address : `${address}?again=${failures}`);
  const withEngine = async <Answer>(work: (engine: DeepEngine) => Promise<Answer>): Promise<Answer> => {
    const mine = opening ?? openEngine(base, again);
    opening = mine;
    try {
      return await work(await mine);
    } catch (error) {
      if (opening === mine) {
        opening = undefined;
        failures += 1;
      }
      throw error;
    }
  };
  return {
    search: (words) =>
      withEngine(async (engine) => {
        const query = readQuery(words);
        const asked = askedIn(query);
        if (asked.length === 0) return { hits: [] };
        return take(engine, await engine.search(sayTo(query, asked)), (fragment) => hitOf(fragment, query, asked));
      }),
  };
}

/** The words that say something of the subject, or all where none does. */
function askedIn({ words }: Query): readonly QueryWord[] {
  const telling = words.filter(({ text, isQuoted }) => isQuoted || !stopWords.has(fold(text)));
  return telling.length > 0 ? telling : words;
}

/** Pagefind finds a phrase where that is all that is asked; of other queries it gets the words, and what it finds is looked at here. */
function sayTo({ words, phrases }: Query, asked: readonly QueryWord[]): string {
  const text = asked.map((word) => word.text).join(' ');
  return phrases[0]?.length === words.length ? `"${text}"` : text;
}

async function take(
  engine: DeepEngine,
  results: readonly Result[],
  hitFrom: (fragment: Fragment) => DeepHit | undefined,
): Promise<DeepAnswer> {
  const hits: DeepHit[] = [];
  let read = 0;
  while (hits.length < most.hits && read < Math.min(most.read, results.length)) {
    const next = results.slice(read, Math.min(most.read, read + most.hits - hits.length));
    read += next.length;
    hits.push(...(await engine.read(next)).flatMap((fragment) => hitFrom(fragment) ?? []));
  }
  const rest = results.slice(read);
  return rest.length > 0 ? { hits, more: () => take(engine, rest, hitFrom) } : { hits };
}

/**
 * The hit, if the text holds what is asked and nothing that is to be left out. Pagefind shortens a word that the library
 * does not hold until some word begins with it, so each is looked for here among the words that it found.
 */
function hitOf(fragment: Fragment, query: Query, asked: readonly QueryWord[]): DeepHit | undefined {
  const { url: address, meta, weighted_locations: found } = fragment;
  const title = meta.title ?? '';
  const words = contentWords(fragment);
  const held = [...found.map(({ location }) => words[location] ?? ''), ...title.split(' ')].flatMap(wordsOf);
  if (!asked.every((word) => held.some(({ text }) => isFormOf(text, word)))) return undefined;
  if (!agrees(`${title}. ${fragment.content}`, query)) return undefined;
  const isFound = (text: string) => wordsOf(text).some((word) => asked.some((each) => isFormOf(word.text, each)));
  return { address, title, passages: passagesOf(fragment, isFound) };
}

/** Whether `found` is the asked word, another form of it or, unless it was quoted, one that begins with it. */
function isFormOf(found: string, { text, isQuoted }: QueryWord): boolean {
  const asked = fold(text);
  return termsOf(found).some(
    (term) => term === asked || (!isQuoted && (term.startsWith(asked) || stemmer(term) === stemmer(asked))),
  );
}

/** Whether a text holds every phrase, and none that is to be left out. */
function agrees(text: string, { phrases, without }: Query): boolean {
  if (phrases.length + without.length === 0) return true;
  const folded = ` ${wordsOf(text)
    .map((word) => fold(word.text))
    .join(' ')} `;
  const holds = (phrase: readonly string[]) => folded.includes(` ${phrase.join(' ')} `);
  return phrases.every(holds) && !without.some(holds);
}
