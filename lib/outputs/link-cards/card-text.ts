/** Text layout on link cards: available letters, line widths and line breaks. */
import { splitTitle } from '../../phrases';
import letterWidths from './fonts/widths.json' with { type: 'json' };

/** The widest line of a title beside rings, in pixels. */
export const widestLine = 690;

export interface Voice {
  /** In pixels. */
  size: number;
  weight: 500 | 800;
  /** Letter and word spacing, in em. */
  tracking: number;
  wordSpacing: number;
}

/** One line of text. */
export interface Line {
  text: string;
  voice: Voice;
}

const widths: Readonly<Record<string, number[]>> = letterWidths;

/** A voice for words beside a title: the font's own spacing is a little wide. */
export function voice(size: number, weight: Voice['weight']): Voice {
  return { size, weight, tracking: -0.01, wordSpacing: -0.04 };
}

/** The text as the font sets it: composed letters, ordinary spaces, nothing invisible. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}

/** The letters missing from the font, without duplicates. */
export function missingLetters(text: string): string[] {
  return [...new Set(normalise(text))].filter((letter) => !Object.hasOwn(widths, letter));
}

/** The width of a line in pixels. Ignores kerning, which makes lines slightly narrower. */
export function widthOf(text: string, { size, weight, tracking, wordSpacing }: Voice): number {
  const column = weight === 500 ? 0 : 1;
  let width = 0;
  for (const letter of text)
    width += (widths[letter]?.[column] ?? 0) / 1000 + tracking + (letter === ' ' ? wordSpacing : 0);
  return width * size;
}

/**
 * Break the text into as few lines as possible, balanced and at most `most` pixels wide. Lines only break between words, so
 * that "anti-racism" stays whole. Undefined if a single word is wider.
 */
export function breakLines(text: string, most: number, textVoice: Voice): string[] | undefined {
  const words = text.split(' ');
  // For each number of words, the best lines. Of equal totals, even lines have the least sum of squares.
  const best: { lines: string[]; cost: number }[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= words.length; end += 1)
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = words.slice(start, end).join(' ');
      const width = widthOf(line, textVoice);
      if (width > most) break;
      const before = best[start];
      if (!before) continue;
      const found = { lines: [...before.lines, line], cost: before.cost + width ** 2 };
      const known = best[end];
      const fewer = known ? found.lines.length - known.lines.length : -1;
      if (!known || fewer < 0 || (fewer === 0 && found.cost < known.cost)) best[end] = found;
    }
  return best[words.length]?.lines;
}

/** The text, shortened to whole words with an ellipsis if it is wider than `most` pixels. */
export function shorten(text: string, textVoice: Voice, most: number): string {
  return widthOf(text, textVoice) <= most ? text : endEarly(text, textVoice, most);
}

function endEarly(text: string, textVoice: Voice, most: number): string {
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, textVoice) > most) letters.pop();
  const isCut = letters.length < [...text].length;
  const space = letters.lastIndexOf(' ');
  return `${letters.slice(0, isCut && space > 0 ? space : undefined).join('')}…`;
}

/** Title sizes in pixels, each with the title length from which it is the maximum. */
const titleSizes = [
  { size: 72, from: 0 },
  { size: 62, from: 45 },
  { size: 50, from: 80 },
  { size: 42, from: 110 },
  { size: 36, from: Number.POSITIVE_INFINITY },
];

const lineHeight = 1.02;

/**
 * The title in the largest size that its length and the space allow (`room` pixels high, lines up to `most` wide): bold up to
 * its colon, lighter on a new line after it. A word too wide for every size is split, and a title too long for every size
 * ends with an ellipsis. `pitch` is from one baseline to the next, in pixels.
 */
export function fitTitle(title: string, room: number, most = widestLine) {
  const { length } = [...title];
  const smallest = titleSizes.at(-1)?.size ?? 0;
  for (const { size } of titleSizes.slice(titleSizes.findLastIndex(({ from }) => from <= length))) {
    const lines = titleLines(title, size, most);
    if (lines && lines.length * size * lineHeight <= room) return { lines, pitch: size * lineHeight };
  }
  const pitch = smallest * lineHeight;
  const all = titleLines(title, smallest, most, true) ?? [];
  const lines = all.slice(0, Math.floor(room / pitch));
  const last = lines.at(-1);
  if (last && lines.length < all.length)
    lines.push({ ...last, text: endEarly(lines.pop()?.text ?? '', last.voice, most) });
  return { lines, pitch };
}

function titleLines(title: string, size: number, most: number, splitsWords = false): Line[] | undefined {
  const parts = splitTitle(title).map((words, index) => {
    const titleVoice: Voice = { size, weight: index === 0 ? 800 : 500, tracking: -0.028, wordSpacing: -0.07 };
    const text = splitsWords ? splitWords(words, titleVoice, most) : words;
    return breakLines(text, most, titleVoice)?.map((line) => ({ text: line, voice: titleVoice }));
  });
  return parts.every((lines) => lines !== undefined) ? parts.flat() : undefined;
}

function splitWords(text: string, textVoice: Voice, most: number): string {
  let word = '';
  let split = '';
  for (const letter of text) {
    word = letter === ' ' ? '' : word + letter;
    if (widthOf(word, textVoice) > most) {
      split += ' ';
      word = letter;
    }
    split += letter;
  }
  return split;
}
