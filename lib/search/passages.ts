/** The passages of a full text in which words were found, as plain text. Runs in browsers; the index is made with the same marks. */
import type { Mark } from './marks';

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

export interface Passage {
  /** The heading above it, if there is one. */
  heading?: string;
  /** "Said at 12:30 by …", if it was said in a recording. */
  said?: string;
  /** The page, at that heading or moment. */
  address: string;
  text: string;
  marks: Mark[];
}

/** A moment of a recording, and what a reader is told of it. */
interface Spoken {
  address: string;
  said: string;
}

/** Marks a paragraph of the index as said at a moment. Pagefind keeps only an `id` with each place, so both are in it. */
export function toSpokenId({ address, said }: Spoken): string {
  return `${address}|${encodeURIComponent(said)}`;
}

/** What such an `id` says; undefined for a plain anchor. */
export function readSpokenId(id: string): Spoken | undefined {
  const [address = '', said] = id.split('|');
  return address.startsWith('/') && said ? { address, said: decodeURIComponent(said) } : undefined;
}

/** The text under one heading, as numbers of words. */
interface Section {
  heading?: string;
  said?: string;
  address: string;
  /** Where the heading begins, and where the text under it does. */
  from: number;
  start: number;
  end: number;
  places: number[];
  score: number;
}

const most = { passages: 3, words: 32, backToSentence: 10 } as const;

/** How many words come before the first that was found, if its sentence begins too far away. */
const before = 5;

/** The words of a fragment, as Pagefind counts them. */
export function contentWords({ content }: Pick<Fragment, 'content'>): string[] {
  return content.split(/[^\S\uFEFF]+/);
}

/** The passages that say most of what was found, in the order of the page. `isFound` decides on each word that Pagefind names. */
export function passagesOf(fragment: Fragment, isFound: (word: string) => boolean): Passage[] {
  const words = contentWords(fragment);
  const sections = sectionsOf(fragment, words.length);
  for (const { location, balanced_score } of fragment.weighted_locations) {
    const section = [...sections].reverse().find(({ from }) => from <= location);
    if (!section || !isFound(words[location] ?? '')) continue;
    section.places.push(location);
    section.score += balanced_score;
  }
  return sections
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most.passages)
    .sort((a, b) => a.from - b.from)
    .map((section) => passageOf(section, words));
}

function sectionsOf({ url, anchors }: Fragment, length: number): Section[] {
  const starts = anchors.flatMap(({ element, id, text, location }) => {
    const spoken = readSpokenId(id);
    if (spoken) return { ...spoken, from: location, start: location };
    if (!/^h[1-6]$/.test(element) || text.trim() === '') return [];
    return {
      heading: text,
      address: `${url}#${id}`,
      from: location,
      start: location + text.trim().split(/\s+/).length,
    };
  });
  starts.sort((a, b) => a.from - b.from);
  return [{ address: url, from: 0, start: 0 }, ...starts].map((section, index) => ({
    ...section,
    end: starts[index]?.from ?? length,
    places: [],
    score: 0,
  }));
}

function passageOf({ heading, said, address, start, end, places }: Section, words: readonly string[]): Passage {
  const inText = places.filter((place) => place >= start);
  const from = beginningOf(inText, start, words);
  const to = Math.min(end, from + most.words);
  let text = from > start && !endsSentence(words[from - 1]) ? '… ' : '';
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    if (inText.includes(at)) marks.push(markIn(word, text.length));
    text += at === to - 1 ? word : `${word} `;
  }
  if (to < end && !endsSentence(words[to - 1])) text += ' …';
  return { ...(heading && { heading }), ...(said && { said }), address, text, marks };
}

/** Where the passage with the most found words begins: with its sentence, if that is near. */
function beginningOf(places: readonly number[], start: number, words: readonly string[]): number {
  const reach = most.words - most.backToSentence;
  const counts = places.map((place) => places.filter((other) => other >= place && other < place + reach).length);
  const first = places[counts.indexOf(Math.max(...counts))];
  if (first === undefined) return start;
  for (let at = first; at > Math.max(start, first - most.backToSentence); at--)
    if (endsSentence(words[at - 1])) return at;
  return first - most.backToSentence <= start ? start : first - before;
}

function endsSentence(word = ''): boolean {
  return /[.?!:]["'”’)]*$/.test(word);
}

/** The letters of a word that begins at `start`, without the signs around them. */
function markIn(word: string, start: number): Mark {
  const { index, 0: letters } = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word) ?? { index: 0, 0: word };
  return [start + index, start + index + letters.length];
}
