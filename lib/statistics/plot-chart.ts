/** Where everything in a chart stands: Observable Plot works it out at build, in a document for servers. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Chart, ChartRow } from './chart';

/** Heights in rem, so that they grow with the text. */
const line = 1.3;
const bar = 1.8;
const space = 1.1;
const tick = 0.35;

/** Letters in a line of a label: what fits on a phone of 320 pixels, at 15 pixels to the letter. */
const lettersInLine = 33;

/** The part of that phone's width that a letter of a value takes, and the room before it. */
const letter = 0.036;
const beforeValue = 0.04;

/** Bars and dots never take more of the width: the rest is for their values. */
const widest = 0.82;

interface Placed extends ChartRow {
  /** The label, broken into lines. */
  lines: string;
  top: number;
  middle: number;
  bottom: number;
  /** Where the value stands in words. */
  end: number;
}

/** A chart as Plot makes it, 100 wide so that its places are percentages, and as many high as it takes rem. */
export function plotChart(chart: Chart): SVGElement {
  const { document } = parseHTML('<html></html>');
  const rows = place(chart);
  const height = Math.max(...rows.map(({ bottom }) => bottom)) + 0.2;
  const most = chart.whole ?? Math.max(...rows.map(({ end }) => end));
  return Plot.plot({
    document,
    width: 100,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: [0, most], range: [0, 100 * (chart.whole ? 1 : shareFor(rows, most))] },
    y: { type: 'linear', domain: [0, height], range: [0, height] },
    marks: [...marksOf(chart, rows), ...wordsOf(chart, rows, most)],
  }) as SVGElement;
}

/** One row below the other: its label, then what is drawn. */
function place({ rows, kind, whole, comparedWith }: Chart): Placed[] {
  let top = comparedWith ? line + 0.3 : 0;
  return rows.map((row) => {
    const lines = breakLines(row.label, whole ? row.said.length + 3 : 0);
    const from = top + lines.split('\n').length * line + 0.15;
    const bottom = from + (kind === 'bars' ? bar : line);
    const placed = { ...row, lines, top, middle: (from + bottom) / 2, bottom };
    top = bottom + (kind === 'bars' ? space : space / 2);
    return { ...placed, end: Math.max(row.value, row.high ?? 0, comparedWith ? 1 : 0) };
  });
}

/** How much of the width the largest value may take, so that each value in words fits behind its own place on a phone. */
function shareFor(rows: readonly Placed[], most: number): number {
  return Math.min(widest, ...rows.map(({ end, said }) => (1 - beforeValue - letter * said.length) / (end / most || 1)));
}

function marksOf({ kind, whole }: Chart, rows: Placed[]): Plot.Markish[] {
  const meant = rows.filter(({ isMeant }) => isMeant);
  const others = rows.filter(({ isMeant }) => !isMeant);
  if (kind === 'bars') {
    const ends = { x1: 0, x2: 'value', y1: ({ bottom }: Placed) => bottom - bar, y2: 'bottom' };
    return [
      ...(whole ? [Plot.rect(rows, { ...ends, x2: whole, className: 'whole' })] : []),
      Plot.rect(others, { ...ends, className: 'other' }),
      Plot.rect(meant, { ...ends, className: 'meant' }),
    ];
  }
  const withInterval = rows.filter(({ low }) => low !== undefined);
  const dot = { x: 'value', y: 'middle', r: 0.45 };
  return [
    ...(kind === 'ratios'
      ? [
          // In pieces, since a line would run through the labels.
          Plot.ruleX(rows, { x: 1, ...upright(line / 2), className: 'one' }),
          Plot.ruleY(rows, { x1: 1, x2: 'value', y: 'middle', className: 'stem' }),
        ]
      : []),
    Plot.ruleY(withInterval, { x1: 'low', x2: 'high', y: 'middle', className: 'interval' }),
    ...(['low', 'high'] as const).map((end) =>
      Plot.ruleX(withInterval, { x: end, ...upright(tick), className: 'interval' }),
    ),
    Plot.dot(others, { ...dot, className: 'other' }),
    Plot.dot(meant, { ...dot, className: 'meant' }),
  ];
}

/** So far up and down from the middle of a row. */
function upright(reach: number) {
  return { y1: ({ middle }: Placed) => middle - reach, y2: ({ middle }: Placed) => middle + reach };
}

/** Labels above, values behind; the value of a share stands over the end of its whole, and the name of the line at 1 on its roomier side. */
function wordsOf({ whole, comparedWith }: Chart, rows: Placed[], most: number): Plot.Markish[] {
  const label = { text: 'lines', textAnchor: 'start', lineAnchor: 'top', lineHeight: line } as const;
  const value = { text: 'said', className: 'value' } as const;
  return [
    Plot.text(rows, { ...label, x: 0, y: 'top', className: 'label' }),
    whole
      ? Plot.text(rows, { ...value, x: whole, y: 'top', textAnchor: 'end', lineAnchor: 'top' })
      : Plot.text(rows, { ...value, x: 'end', y: 'middle', textAnchor: 'start' }),
    ...(comparedWith
      ? [
          Plot.text([`1: the same as ${comparedWith}`], {
            ...label,
            text: (words: string) => words,
            textAnchor: most < 2 ? 'end' : 'start',
            x: 1,
            y: 0,
            className: 'one-label',
          }),
        ]
      : []),
  ];
}

/** The label in lines of which the first leaves some letters free. */
function breakLines(label: string, free: number): string {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const most = lettersInLine - (lines.length === 1 ? free : 0);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
