/** One line of words as outlines: which face has each letter, in which order they stand, how wide they are. */
import bidiFactory from 'bidi-js';
import { Buffer, type Font, Direction as RunDirection, shape } from 'harfbuzzjs';
import { type FaceName, facesFor, fontAt, isOwn, isPlain } from './faces';

/** How words are set. */
export interface Voice {
  /** Pixels to the em. */
  size: number;
  /** 480 to 800. */
  weight: number;
  /** Added after each letter and each space of the site's own face, in em. */
  tracking: number;
  wordSpacing: number;
  /** In which direction the text as a whole runs, where this line is a part of it. */
  direction?: Direction | undefined;
}

export type Direction = 'ltr' | 'rtl';

/** Some letters of one face and one direction. */
interface Run {
  text: string;
  face: FaceName;
  /** Of the bidirectional algorithm (https://www.unicode.org/reports/tr9/): odd for letters that run to the left. */
  level: number;
}

interface PlacedGlyph {
  font: Font;
  glyph: number;
  /** Pixels from the beginning of the line, and down from its foot. */
  x: number;
  y: number;
}

const bidi = bidiFactory();
const buffer = new Buffer();
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const unitsPerEm = 1000;

/** The letters of a text, each with its marks: as one sign where there is one for both, which is what faces have. */
export function clustersOf(text: string): string[] {
  return [...clusters.segment(text.normalize('NFC'))].map(({ segment }) => segment);
}

/** What no face has, each once. */
export function lackingIn(text: string): string[] {
  const all = clustersOf(text);
  const faces = facesFor(all);
  return [...new Set(all.filter((_, index) => faces[index] === undefined))];
}

/** In which direction a text as a whole runs: that of its first letter. */
export function directionOf(text: string): Direction {
  return bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

/** Whether it is all in the site's own face, which needs less room between lines than those of other scripts. */
export function isAllOwn(text: string): boolean {
  return isPlain(text) || facesFor(clustersOf(text)).every((face) => face && isOwn(face));
}

/** How wide a line is, in pixels. */
export function widthOf(text: string, voice: Voice): number {
  return place(text, voice).width;
}

/** A line as SVG paths, its foot at `x`, `y`. Letters that no face has are left out. */
export function drawLine(text: string, voice: Voice, x: number, y: number): string {
  const scale = voice.size / unitsPerEm;
  return place(text, voice)
    .glyphs.map((each) => {
      const outline = outlineOf(each.font, each.glyph);
      return (
        outline &&
        `<path transform="matrix(${round(scale)} 0 0 ${round(-scale)} ${round(x + each.x)} ${round(y + each.y)})" d="${outline}"/>`
      );
    })
    .join('');
}

function place(text: string, voice: Voice): { glyphs: PlacedGlyph[]; width: number } {
  const glyphs: PlacedGlyph[] = [];
  const scale = voice.size / unitsPerEm;
  let end = 0;
  let x = 0;
  for (const run of inOrder(runsOf(text, voice.direction))) {
    const { tracking, wordSpacing } = isOwn(run.face) ? voice : { tracking: 0, wordSpacing: 0 };
    const font = fontAt(run.face, voice.weight);
    for (const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of shapeRun(run, font)) {
      glyphs.push({ font, glyph: codepoint, x: x + xOffset * scale, y: -yOffset * scale });
      x += xAdvance * scale;
      end = x;
      if (xAdvance > 0) x += tracking * voice.size;
      if (run.text[cluster] === ' ') x += wordSpacing * voice.size;
    }
  }
  return { glyphs, width: end };
}

function shapeRun({ text, level }: Run, font: Font) {
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? RunDirection.RTL : RunDirection.LTR);
  buffer.setLanguage('en');
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

function runsOf(text: string, direction?: Direction): Run[] {
  if (isPlain(text) && direction !== 'rtl') return [{ text, face: 'atkinson', level: 0 }];
  const all = clustersOf(text);
  const faces = facesFor(all);
  const { levels } = bidi.getEmbeddingLevels(all.join(''), direction);
  const runs: Run[] = [];
  let at = 0;
  all.forEach((cluster, index) => {
    const level = levels[at] ?? 0;
    const face = faces[index];
    at += cluster.length;
    if (!face) return;
    const last = runs.at(-1);
    if (last && last.face === face && last.level === level) last.text += cluster;
    else runs.push({ text: cluster, face, level });
  });
  return runs;
}

/** The runs from left to right (rule L2 of the algorithm): from the deepest level up, what runs to the left is turned round. */
function inOrder(runs: readonly Run[]): Run[] {
  let ordered = [...runs];
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = deepest; level > 0; level -= 1) {
    const next: Run[] = [];
    let turned: Run[] = [];
    for (const run of ordered) {
      if (run.level >= level) turned.unshift(run);
      else {
        next.push(...turned, run);
        turned = [];
      }
    }
    ordered = [...next, ...turned];
  }
  return ordered;
}

const outlines = new Map<Font, Map<number, string>>();

function outlineOf(font: Font, glyph: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const outline =
    known.get(glyph) ?? font.glyphToPath(glyph).replace(/-?\d+\.\d+/g, (value) => Number(value).toFixed(1));
  known.set(glyph, outline);
  return outline;
}

/** Four places behind the point: a card is 1,200 pixels wide, and no eye sees less. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
