/** A link card as SVG: the field, the drawing, and words as outlines. */
import { mark } from '../../rings/mark';
import { breakLines } from './break-lines';
import type { LinkCard } from './card';
import { besidePlate } from './draw-plate';
import { fitTitle, widestLine } from './fit-title';
import { grounds } from './grounds';
import { drawPicture, svgOf } from './pictures';
import { directionOf, drawLine, lackingIn, type Voice, widthOf } from './set-line';
import { shorten } from './shorten';

const left = 64;

/** Where the foot of the first line above the title stands, and how far on that of a second. */
const headFoot = 89;
const headPitch = 38;
const headGap = 16;

/** Where the title may begin, below the last foot above it, and where it has to end. */
const titleGap = 22;
const titleEnd = 474;

const name = { mark: { y: 498, size: 70 }, left: 153, first: 529, second: 560 };

const labelVoice: Voice = { size: 30, weight: 700, tracking: 0, wordSpacing: -0.04 };
const byVoice: Voice = { ...labelVoice, weight: 480 };
const nameVoice: Voice = { size: 36, weight: 800, tracking: -0.01, wordSpacing: 0 };
const kindVoice: Voice = { size: 26, weight: 500, tracking: 0, wordSpacing: -0.04 };

/** The card as SVG without text: every letter is a path. The label stands in the place of a title that no face has whole, since half of one would say something else. */
export function drawCard(card: LinkCard): string {
  const { title, label, by } = sayable(card);
  const { field, ink, ...colours } = grounds[card.ground];
  const most = hasPlate(card) ? besidePlate : widestLine;
  const head = headLines(label, by, most);
  return svgOf(
    [
      `<path fill="${field}" d="M0 0h1200v630H0z"/>`,
      drawPicture(card.picture, colours.drawing),
      `<g fill="${colours.label}">`,
      ...head.map((words, row) => drawWords(words, headFoot + row * headPitch)),
      `</g><g fill="${ink}">`,
      drawTitle(title, headFoot + (head.length - 1) * headPitch + titleGap, most),
      drawName(ink),
      '</g>',
    ].join(''),
  );
}

/** The words of a card without those that no face has whole. */
function sayable({ label, by, title }: LinkCard): { title: string; label: string; by: string } {
  const whole = (words = '') => (lackingIn(words).length === 0 ? words : '');
  const words = { title: whole(title), label: whole(label), by: whole(by) };
  return words.title ? words : { ...words, title: words.label, label: '' };
}

interface Words {
  text: string;
  voice: Voice;
}

/** What stands above the title: on one line where there is room, else below each other, and what is too long even so ends early. */
function headLines(label: string, by: string, most: number): Words[][] {
  const first = { text: label, voice: labelVoice };
  const second = { text: by, voice: byVoice };
  if (label && by && widthOf(label, labelVoice) + headGap + widthOf(by, byVoice) <= most) return [[first, second]];
  // A plate leaves words little room: there the second has two lines.
  const rows = (most < widestLine && breakLines(by, most, (text) => widthOf(text, byVoice))) || [by];
  const lines = rows.length > 2 ? [by] : rows;
  return [first, ...lines.map((text) => ({ text, voice: byVoice }))]
    .filter(({ text }) => text !== '')
    .map(({ text, voice }) => [{ text: shorten(text, voice, most), voice }]);
}

function hasPlate({ picture }: LinkCard): boolean {
  return typeof picture === 'object' && 'plate' in picture;
}

function drawWords(words: readonly Words[], foot: number): string {
  let x = left;
  return words
    .map(({ text, voice }) => {
      const drawn = drawLine(text, voice, x, foot);
      x += widthOf(text, voice) + headGap;
      return drawn;
    })
    .join('');
}

/** The title below `top`, the line where it may begin. */
function drawTitle(title: string, top: number, most: number): string {
  const { lines, size, pitch } = fitTitle(title, titleEnd - top, most);
  // What a line has beyond the height of its letters lies half above them; these reach .78 of their size above their foot.
  const first = top + (pitch - size) / 2 + 0.86 * size;
  const widths = lines.map(({ text, voice }) => widthOf(text, voice));
  // The block hangs on the left edge like all else; within it, lines that are read from the right begin at the right.
  const start = (index: number) =>
    left + (directionOf(title) === 'rtl' ? Math.max(...widths) - (widths[index] ?? 0) : 0);
  return lines.map(({ text, voice }, index) => drawLine(text, voice, start(index), first + index * pitch)).join('');
}

/** The mark and the name of the library. */
function drawName(ink: string): string {
  const { cx, cy, r } = mark.heart;
  const { y, size } = name.mark;
  return [
    `<g transform="translate(${left} ${y}) scale(${size / 200})">`,
    `<circle cx="${cx}" cy="${cy}" r="${r}"/>`,
    `<path fill="none" stroke="${ink}" stroke-width="${mark.strokeWidth}" d="${mark.path}"/></g>`,
    drawLine('LARCH', nameVoice, name.left, name.first),
    drawLine('resource library', kindVoice, name.left, name.second),
  ].join('');
}
