/** The passages of a full text in which words were found, as plain text. Runs in browsers; the index is made with the same marks. */
import type { MarkRange } from './marks';

/** What Pagefind knows of one text: https://pagefind.app/docs/api/. */
export interface PagefindFragment {
  url: string;
  /** Words with spaces between them; every block of the page ends with a full stop. */
  content: string;
  meta: { title?: string };
  /** Elements with an id. A location is a number of words from the beginning. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
  weighted_locations: readonly { location: number }[];
}

export interface Passage {
  /** The heading above it, if there is one. */
  heading?: string;
  /** "Said at 12:30 by …", if it was said in a recording. */
  said?: string;
  /** The page, at that heading or moment. */
  address: string;
  text: string;
  marks: MarkRange[];
}

/** A moment of a recording, with its label. */
interface Spoken {
  address: string;
  said: string;
}

/** Encode a moment and its label as an `id`, the only data that Pagefind stores with a location. */
export function toSpokenId({ address, said }: Spoken): string {
  return `${address}|${encodeURIComponent(said)}`;
}

/** Decode such an `id`; undefined for a plain anchor. */
export function readSpokenId(id: string): Spoken | undefined {
  const [address = '', said] = id.split('|');
  return address.startsWith('/') && said ? { address, said: decodeURIComponent(said) } : undefined;
}

const most = { passages: 3, words: 32 } as const;

/** How many words are shown before the first match. */
const before = 6;

/** The words of a fragment, as Pagefind counts them. */
export function contentWords({ content }: Pick<PagefindFragment, 'content'>): string[] {
  return content.split(/[^\S\uFEFF]+/);
}

/** A passage from each of the best-matching sections, in page order. `isFound` confirms each word from Pagefind. */
export function passagesOf(fragment: PagefindFragment, isFound: (word: string) => boolean): Passage[] {
  const words = contentWords(fragment);
  const found = fragment.weighted_locations.map(({ location }) => location).filter((at) => isFound(words[at] ?? ''));
  const sections = sectionsOf(fragment);
  return sections
    .map((section, at) => {
      const end = sections[at + 1]?.from ?? words.length;
      return { ...section, end, places: found.filter((place) => place >= section.from && place < end) };
    })
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, most.passages)
    .sort((a, b) => a.from - b.from)
    .map(({ link, start, end, places }) => ({ ...link, ...passageFrom(words, start, end, places) }));
}

/** The text under a heading or at a moment: its offsets with and without the heading. */
interface Section {
  link: Pick<Passage, 'heading' | 'said' | 'address'>;
  from: number;
  start: number;
}

function sectionsOf({ url, anchors }: PagefindFragment): Section[] {
  const starts = anchors.flatMap(({ element, id, text, location }): Section[] => {
    const spoken = readSpokenId(id);
    if (spoken) return [{ link: spoken, from: location, start: location }];
    if (!/^h[1-6]$/.test(element) || text.trim() === '') return [];
    const start = location + text.trim().split(/\s+/).length;
    return [{ link: { heading: text, address: `${url}#${id}` }, from: location, start }];
  });
  return [{ link: { address: url }, from: 0, start: 0 }, ...starts.sort((a, b) => a.from - b.from)];
}

function passageFrom(
  words: readonly string[],
  start: number,
  end: number,
  places: readonly number[],
): Pick<Passage, 'text' | 'marks'> {
  const inText = places.filter((place) => place >= start);
  const [place = start] = inText.sort((a, b) => a - b);
  const near = Math.max(start, place - before);
  // Start at the sentence if it begins there.
  const first = near + words.slice(near, place).map(endsSentence).lastIndexOf(true) + 1;
  const last = Math.min(end, first + most.words);
  let text = first > start && !endsSentence(words[first - 1] ?? '') ? '… ' : '';
  const marks: MarkRange[] = [];
  for (const [at, word] of words.slice(first, last).entries()) {
    if (inText.includes(first + at)) marks.push(markIn(word, text.length));
    text += `${word} `;
  }
  return { text: last < end ? `${text}…` : text.trimEnd(), marks };
}

function endsSentence(word: string): boolean {
  return /[.?!:]["'”’)]*$/.test(word);
}

/** The range of a word at `start`, without surrounding punctuation. */
function markIn(word: string, start: number): MarkRange {
  const { index, 0: letters } = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word) ?? { index: 0, 0: word };
  return [start + index, start + index + letters.length];
}
