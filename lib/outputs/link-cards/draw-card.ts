/** A link card as SVG, 1,200 by 630 pixels. resvg sets its text. */
import { Resvg } from '@resvg/resvg-js';
import type { Bar, BarChart } from '../../charts/bars';
import { drawRings, mark } from '../../rings/draw';
import { drawSeason } from '../../rings/season';
import { escapeHtml } from '../escape-html';
import {
  breakLines,
  fitTitle,
  missingLetters,
  normalise,
  shorten,
  type Voice,
  voice,
  widestLine,
  widthOf,
} from './card-text';
import type { Hue, LinkCard, StatisticOnCard } from './page-card';

/** The light values of components/layout/tokens.css: a picture can't follow the reader's colour scheme. */
const ink = '#13211a';
const paper = '#faf5e9';
const rule = '#cfc6b0';
const gold = '#f2b32e';

interface Colours {
  field: string;
  /** Of the label and the rings. */
  deep: string;
  text: string;
}

const colours: Readonly<Record<Hue, Colours>> = {
  recommendations: { field: '#bfdcb6', deep: '#10452a', text: ink },
  evidence: { field: '#b3d7dc', deep: '#0b4150', text: ink },
  webinars: { field: '#f6c3af', deep: '#6f1a0b', text: ink },
  training: { field: '#dcc7e4', deep: '#4f2159', text: ink },
  'case-studies': { field: '#e6cda6', deep: '#56300a', text: ink },
  tools: { field: '#dadd94', deep: '#3a4006', text: ink },
  gold: { field: gold, deep: ink, text: ink },
  // The dark values, as on a dark band.
  forest: { field: '#10281b', deep: '#f5bb3d', text: '#f4eddd' },
};

const left = 64;
const titleEnd = 474;

/** The white area of a statistic: its left edge, its text's left edge and width. */
const plate = { edge: 568, left: 608, width: 528, top: 62, end: 450 };
const besidePlate = 464;

/** The card as SVG. If the font can't set the title, the label replaces it. */
export function drawCard(card: LinkCard): string {
  const { field, deep, text } = colours[card.hue];
  const most = card.statistic ? besidePlate : widestLine;
  const words = settable(card);
  const head = headLines(words, most);
  const titleTop = 73 + 38 * head.length;
  const { lines, pitch } = fitTitle(words.title, titleEnd - titleTop, most);
  return svgOf(
    [
      `<path fill="${field}" d="M0 0h1200v630H0z"/>`,
      card.statistic ? drawStatistic(card.statistic) : drawPicture(card, deep),
      `<g fill="${deep}">`,
      ...head.flatMap((line, row) => drawRow(line, 89 + 38 * row)),
      `</g><g fill="${text}">`,
      ...lines.map((line, row) =>
        drawText(line.text, line.voice, left, titleTop + row * pitch + 0.87 * line.voice.size),
      ),
      drawName(text),
      '</g>',
    ].join(''),
  );
}

/** Wrap elements in an SVG of a card's size. */
export function svgOf(elements: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Atkinson Hyperlegible Next">${elements}</svg>`;
}

function drawText(text: string, { size, weight, tracking, wordSpacing }: Voice, x: number, y: number): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight}" letter-spacing="${round(tracking * size)}" word-spacing="${round(wordSpacing * size)}">${escapeHtml(text)}</text>`;
}

function settable({ title, label, by = '' }: LinkCard) {
  const whole = (words: string) => (missingLetters(words).length === 0 ? normalise(words) : '');
  const words = { title: whole(title), label: whole(label), by: whole(by) };
  return words.title ? words : { title: words.label, label: '', by: words.by };
}

type Row = { text: string; voice: Voice }[];

/** The label and what follows it: on one line if it fits, otherwise on two, shortened if need be. */
function headLines({ label, by }: { label: string; by: string }, most: number): Row[] {
  const first = { text: label, voice: voice(30, 800) };
  const byVoice = voice(30, 500);
  if (label && by && widthOf(`${label}  ${by}`, first.voice) <= most) return [[first, { text: by, voice: byVoice }]];
  const rows = breakLines(by, most, byVoice) ?? [by];
  const below = most < widestLine && rows.length === 2 ? rows : [by];
  return [first, ...below.map((text) => ({ text, voice: byVoice }))]
    .filter(({ text }) => text !== '')
    .map((line) => [{ ...line, text: shorten(line.text, line.voice, most) }]);
}

function drawRow(row: Row, y: number): string[] {
  let x = left;
  return row.map(({ text, voice: textVoice }) => {
    const drawn = drawText(text, textVoice, x, y);
    x += widthOf(text, textVoice) + 16;
    return drawn;
  });
}

/** The logo and the name of the library. */
function drawName(colour: string): string {
  const { heart, strokeWidth, path } = mark;
  return [
    `<g transform="translate(${left} 498) scale(.35)"><circle cx="${heart.cx}" cy="${heart.cy}" r="${heart.r}"/>`,
    `<path fill="none" stroke="${colour}" stroke-width="${strokeWidth}" d="${path}"/></g>`,
    drawText('LARCH', voice(36, 800), 153, 529),
    drawText('resource library', voice(26, 500), 153, 560),
  ].join('');
}

/** Rings in one colour, moved right to clear the title: most trunks overshoot their frame. */
export function drawPicture({ rings }: Pick<LinkCard, 'rings'>, colour: string): string {
  const { solid, fine, bold } = rings ? drawRings(rings.character, rings.seed) : drawSeason();
  const [x, y, size] = rings ? [772, -60, 690] : [900, -10, 560];
  const paths = [
    solid && `<path d="${solid}" fill="${colour}" fill-rule="evenodd" stroke="none"/>`,
    fine && `<path d="${fine}" stroke-width="1.6"/>`,
    bold && `<path d="${bold}" stroke-width="5"/>`,
  ];
  const at = (start: number) =>
    `<g transform="translate(${start} ${y}) scale(${size / 200})" fill="none" stroke="${colour}">${paths.filter(Boolean).join('')}</g>`;
  const box = new Resvg(svgOf(at(x)), { font: { loadSystemFonts: false } }).getBBox();
  return at(x + Math.max(0, Math.ceil(778 - (box?.x ?? 778))));
}

/** A statistic's numbers on paper, with its source. */
export function drawStatistic({ chart, hasCaveats, source }: StatisticOnCard): string {
  return [
    `<path fill="${paper}" d="M${plate.edge} 0H1200V630H${plate.edge}z"/><g fill="${ink}">`,
    chart ? (drawBars(chart) ?? drawNumber(chart)) : drawNoNumber(),
    hasCaveats ? drawText('Read with care: the page says why.', voice(26, 800), plate.left, 498) : '',
    ...sourceLines(source).map((line, row) => drawText(line, voice(26, 500), plate.left, 529 + 31 * row)),
    '</g>',
  ].join('');
}

/** The bars in the largest text that fits; undefined if none does, as with many groups or long names. */
function drawBars({ bars, hasWhole }: BarChart): string | undefined {
  const room = plate.end - plate.top;
  for (const size of [44, 40, 36, 32, 28]) {
    const labels = bars.map(({ label }) => breakLines(normalise(label), plate.width, voice(size, 800)) ?? []);
    const valueVoice = voice(1.1 * size, 800);
    // The longest bar leaves room for its value; a single share has its value above, so it takes the full width.
    const scale = hasWhole
      ? plate.width / 100
      : Math.min(
          ...bars.map((bar) => (plate.width - 0.5 * size - widthOf(bar.value, valueVoice)) / Math.max(1, endOf(bar))),
        );
    const number = hasWhole ? largeNumber(bars[0]?.value ?? '') : undefined;
    const heights = labels.map((lines) => (1.2 * lines.length + 1.3) * size);
    const gap = 0.6 * size;
    const height =
      heights.reduce((sum, each) => sum + each, gap * (bars.length - 1)) + (number ? number.height + gap : 0);
    if (height > room || scale < plate.width / 250 || labels.some(({ length }) => length === 0 || length > 2)) continue;
    let y = plate.top + (room - height) / 2;
    const drawn = number ? [number.drawAt(y)] : [];
    if (number) y += number.height + gap;
    bars.forEach((bar, index) => {
      for (const line of labels[index] ?? []) {
        drawn.push(drawText(line, voice(size, 800), plate.left, y + 0.85 * size));
        y += 1.2 * size;
      }
      drawn.push(drawBar(bar, { y, height: 1.2 * size, scale, hasWhole }));
      if (!hasWhole)
        drawn.push(drawText(bar.value, valueVoice, plate.left + scale * endOf(bar) + 0.4 * size, y + 0.98 * size));
      y += 1.3 * size + gap;
    });
    return drawn.join('');
  }
  return undefined;
}

interface BarPlace {
  y: number;
  height: number;
  /** Pixels to one per cent. */
  scale: number;
  hasWhole: boolean;
}

/** The look of components/charts/bar-list.css. */
function drawBar({ share, interval, isMeant, isHedged }: Bar, { y, height, scale, hasWhole }: BarPlace): string {
  const at = (part: number) => round(plate.left + part * scale);
  const box = (part: number, fill: string, more = '') =>
    `<rect x="${plate.left}" y="${round(y)}" width="${round(part * scale)}" height="${round(height)}" fill="${fill}" stroke="${ink}" stroke-width="${isMeant ? 4 : 3}"${more}/>`;
  const [high, middle, low] = [y + height / 4, y + height / 2, y + (3 * height) / 4].map(round);
  return [
    hasWhole ? box(100, 'none') : '',
    box(share, isMeant ? gold : rule, isHedged ? ' stroke-dasharray="12 9"' : ''),
    interval
      ? `<path fill="none" stroke="${ink}" stroke-width="4" d="M${at(interval.low)} ${middle}H${at(interval.high)}M${at(interval.low)} ${high}V${low}M${at(interval.high)} ${high}V${low}"/>`
      : '',
  ].join('');
}

function endOf({ share, interval }: Bar): number {
  return Math.max(share, interval?.high ?? 0);
}

/** In place of bars that don't fit: the value that the finding is about, in large figures, with its group below. */
function drawNumber({ bars: [bar] }: BarChart): string {
  if (!bar) return '';
  const number = largeNumber(bar.value);
  const labels = breakLines(normalise(bar.label), plate.width, voice(36, 800)) ?? [];
  const top = plate.top + Math.max(0, plate.end - plate.top - number.height - 50 * labels.length) / 2;
  return [
    number.drawAt(top),
    ...labels.map((line, row) => drawText(line, voice(36, 800), plate.left, top + number.height + 60 + 43 * row)),
  ].join('');
}

/** A value in large figures: "more than" above it, "times" below it. */
function largeNumber(value: string): { height: number; drawAt(top: number): string } {
  const [, hedge = '', number = value, after = ''] = /^(\D*)([\d.,]+%?)(.*)$/.exec(value) ?? [];
  const rows = [
    { text: hedge.trim(), size: 46 },
    { text: number, size: 184 },
    { text: after.trim(), size: 46 },
  ]
    .filter(({ text }) => text !== '')
    .map(({ text, size }) => {
      const narrowed = Math.min(size, (size * plate.width) / widthOf(text, voice(size, 800)));
      return { text, voice: voice(narrowed, 800), rise: 0.67 * narrowed };
    });
  return {
    height: rows.reduce((sum, { rise }) => sum + rise, 28 * (rows.length - 1)),
    drawAt(top) {
      let y = top - 28;
      return rows
        .map(({ text, voice: textVoice, rise }) => {
          y += rise + 28;
          return drawText(text, textVoice, plate.left, y);
        })
        .join('');
    },
  };
}

/** An empty bar under the words. */
function drawNoNumber(): string {
  const bar = `<path fill="none" stroke="${ink}" stroke-width="4" stroke-dasharray="12 9" d="M${plate.left} 292h${plate.width}v84h-${plate.width}z"/>`;
  return drawText('No number given', voice(66, 500), plate.left, 250) + bar;
}

/** The source with its page title; only the source if both don't fit in two lines. */
function sourceLines({ by, label }: StatisticOnCard['source']): string[] {
  const sourceVoice = voice(26, 500);
  const linesOf = (text: string) => breakLines(normalise(text), plate.width, sourceVoice);
  const fitting = [`Source: ${by}, ${label}`, `Source: ${by}`].map(linesOf).find((lines) => lines && lines.length <= 2);
  return fitting ?? [shorten(normalise(`Source: ${by}`), sourceVoice, plate.width)];
}

/** Two decimals are finer than a pixel needs. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
