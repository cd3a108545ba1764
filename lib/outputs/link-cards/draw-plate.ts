/** The right side of a figure's card: its chart on paper, or its number in large figures, and below it the source. */
import type { Chart } from '../../charts/chart';
import { breakLines } from './break-lines';
import type { Plate } from './card';
import { drawChartAt } from './draw-chart-at';
import { fitChart } from './fit-chart';
import { plateColours } from './grounds';
import { drawLine, type Voice, widthOf } from './set-line';
import { endEarly } from './shorten';

/** Where the plate begins, and how wide a line of words beside it may be. */
const edge = 568;
export const besidePlate = 464;

const left = 608;
const width = 528;
const top = 62;
const foot = 450;

/** The last two lines stand level with the mark and the name; one above them is for the cautions. */
const sourceFeet = [529, 560] as const;
const careFoot = 498;

const sourceVoice: Voice = { size: 26, weight: 500, tracking: 0, wordSpacing: -0.04 };
const careVoice: Voice = { ...sourceVoice, weight: 750 };
const figureVoice: Voice = { size: 184, weight: 800, tracking: -0.04, wordSpacing: -0.07 };
const asideVoice: Voice = { size: 46, weight: 650, tracking: -0.012, wordSpacing: -0.04 };
const wordsVoice: Voice = { size: 46, weight: 480, tracking: -0.028, wordSpacing: -0.07 };

/** Plate, figure and source as SVG, without text as the rest of a card. */
export function drawPlate({ chart, numeral, hasCaveats, source }: Plate): string {
  return [
    `<path fill="${plateColours.paper}" d="M${edge} 0H1200V630H${edge}z"/>`,
    `<g fill="${plateColours.ink}">`,
    (chart && drawChart(chart)) ?? drawLarge(chart, numeral),
    hasCaveats ? drawLine('Read with care: the page says why.', careVoice, left, careFoot) : '',
    ...sourceLines(source).map((line, row) => drawLine(line, sourceVoice, left, sourceFeet[row] ?? 0)),
    '</g>',
  ].join('');
}

/** The chart in the middle of its room, a single share with its number above it; nothing where it would not fit. */
function drawChart(chart: Chart): string | undefined {
  const [row] = chart.rows;
  const share = chart.whole && row ? numeralIn(row.said) : undefined;
  const above = share ? share.height + 38 : 0;
  const fitted = fitChart(chart, width, foot - top - above);
  if (!fitted) return undefined;
  const free = foot - top - above - fitted.height * fitted.size;
  const from = top + free / 2;
  return (share?.drawAt(from) ?? '') + drawChartAt(fitted, { left, top: from + above, width });
}

/** What stands there without a chart: the number in large figures; or that there is none, over the bar that it would have filled. */
function drawLarge(chart: Chart | undefined, numeral: Plate['numeral']): string {
  // No number without the interval that its source gives it.
  if (numeral && !chart?.rows.some(({ low }) => low !== undefined)) {
    const large = numeralIn(`${numeral.number} ${numeral.unit}`);
    return large.drawAt(top + (foot - top - large.height) / 2);
  }
  if (chart) return drawLine('The chart is on the page', wordsVoice, left, 270);
  const { ink } = plateColours;
  const bar = `<path fill="none" stroke="${ink}" stroke-width="5" stroke-dasharray="14 10" d="M${left} 292h${width}v84h-${width}z"/>`;
  return drawLine('No number given', { ...wordsVoice, size: 70 }, left, 250) + bar;
}

/** A value in large figures: "more than" above it, "v 3%" or "times" below it. */
function numeralIn(said: string): { height: number; drawAt(top: number): string } {
  const [, hedge = '', number = said, after = ''] = /^(\D*)([\d.,]+%?)(.*)$/.exec(said) ?? [];
  const rows = [
    { text: hedge.trim(), voice: asideVoice, below: 26 },
    { text: number, voice: figureVoice, below: 30 },
    { text: after.trim(), voice: asideVoice, below: 0 },
  ]
    .filter(({ text }) => text !== '')
    .map((row) => {
      const voice = narrowed(row.text, row.voice);
      // Figures and capitals are .67 of their size high.
      return { ...row, voice, rise: 0.67 * voice.size };
    });
  return {
    height: rows.reduce((sum, { rise, below }, index) => sum + rise + (index < rows.length - 1 ? below : 0), 0),
    drawAt(from) {
      let at = from;
      return rows
        .map(({ text, voice, rise, below }) => {
          const drawn = drawLine(text, voice, left, at + rise);
          at += rise + below;
          return drawn;
        })
        .join('');
    },
  };
}

/** The voice, or as much smaller as brings the words onto the plate. */
function narrowed(text: string, voice: Voice): Voice {
  return { ...voice, size: Math.min(voice.size, (voice.size * width) / widthOf(text, voice)) };
}

/** Who says it and what the page is called, or who says it alone where both together are more than two lines. */
function sourceLines({ by, label }: Plate['source']): string[] {
  const linesOf = (text: string) => breakLines(text, width, (words) => widthOf(words, sourceVoice)) ?? [];
  const all = linesOf(`Source: ${by}, ${label}`);
  if (all.length > 0 && all.length <= sourceFeet.length) return all;
  const [first, ...others] = linesOf(`Source: ${by}`);
  if (others.length <= 1) return [first ?? endEarly(`Source: ${by}`, sourceVoice, width), ...others];
  return [first ?? '', endEarly(others.join(' '), sourceVoice, width)];
}
