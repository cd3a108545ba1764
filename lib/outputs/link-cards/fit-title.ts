/** How a title is set on a card: the sizes and voices of the look, and smaller where the words would not fit. */
import { voicesOf } from '../../two-voices';
import { breakLines, cutWords } from './break-lines';
import { clustersOf, directionOf, isAllOwn, type Voice, widthOf } from './set-line';
import { endEarly } from './shorten';

/** The widest that a line may be, in pixels. */
export const widestLine = 690;

/** The sizes of the look in pixels, each with the number of letters from which it is the largest. */
const sizes = [
  { size: 72, from: 0 },
  { size: 62, from: 45 },
  { size: 50, from: 80 },
  { size: 42, from: 110 },
] as const;

/** For words that are too many or too wide even so. */
const smallest = 36;

const weights = [770, 480] as const;

export interface TitleLine {
  text: string;
  voice: Voice;
}

export interface FittedTitle {
  lines: TitleLine[];
  size: number;
  /** From the foot of one line to that of the next, in pixels. */
  pitch: number;
}

/**
 * The title in lines that are no wider than `most` pixels and together no higher than `room`, in the largest size that its length
 * allows. A word that is too wide in every size is cut, and a title that is too long ends with an ellipsis.
 */
export function fitTitle(title: string, room: number, most: number = widestLine): FittedTitle {
  const words = title.replace(/[^\S\u00a0]+/g, ' ').trim();
  const { length } = clustersOf(words);
  const largest = sizes.findLastIndex(({ from }) => from <= length);
  for (const size of [...sizes.slice(largest).map((each) => each.size), smallest]) {
    const lines = linesAt(words, size, most);
    const pitch = pitchOf(words, size);
    if (lines && lines.length * pitch <= room) return { lines, size, pitch };
  }
  const pitch = pitchOf(words, smallest);
  const lines = linesAt(words, smallest, most, true) ?? [];
  return { lines: endAt(lines, Math.floor(room / pitch), most), size: smallest, pitch };
}

/** The lines in one size; nothing where a word is too wide and not to be cut. */
function linesAt(title: string, size: number, most: number, cuts = false): TitleLine[] | undefined {
  const direction = directionOf(title);
  const lines = voicesOf(title).map((words, index) => {
    const voice: Voice = { size, weight: weights[index] ?? 480, tracking: -0.028, wordSpacing: -0.07, direction };
    const measure = (text: string) => widthOf(text, voice);
    const text = cuts ? cutWords(clustersOf, words, most, measure) : words;
    return breakLines(text, most, measure)?.map((line) => ({ text: line, voice }));
  });
  return lines.every((each) => each !== undefined) ? lines.flat() : undefined;
}

/** The letters of other scripts are higher, or have marks above and below. */
function pitchOf(title: string, size: number): number {
  return size * (isAllOwn(title) ? 1.02 : 1.3);
}

/** The first lines, the last of them with an ellipsis where there were more. */
function endAt(lines: readonly TitleLine[], count: number, most: number): TitleLine[] {
  const kept = lines.slice(0, count);
  const last = kept.at(-1);
  if (!last || kept.length === lines.length) return kept;
  return [...kept.slice(0, -1), { ...last, text: endEarly(last.text, last.voice, most) }];
}
