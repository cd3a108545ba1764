/** Where everything in a chart stands: Observable Plot works it out at build, in a document for servers. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Chart, ChartRow } from './chart';

/** Where a chart is to stand: how high its parts are, in rem, and how wide its words, as parts of the width. */
export interface ChartSetting {
  bar: number;
  /** Between the rows. */
  space: number;
  labelWidth(words: string): number;
  /** With the room before it. */
  valueWidth(words: string): number;
}

/**
 * In a page. Heights grow with the text. Widths are those on a phone of 320 pixels, where a line of a label holds 33 letters and the
 * values are larger.
 */
export const inPage: ChartSetting = {
  bar: 1.8,
  space: 1.1,
  labelWidth: ({ length }) => length / 33,
  valueWidth: ({ length }) => 0.04 + 0.036 * length,
};

/** The height of a line of words, and half that of the end of an interval, in rem. */
const line = 1.3;
const tick = 0.35;

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
export function plotChart(chart: Chart, setting: ChartSetting): SVGElement {
  const { document } = parseHTML('<html></html>');
  const rows = place(chart, setting);
  const height = Math.max(...rows.map(({ bottom }) => bottom)) + 0.2;
  const most = chart.whole ?? Math.max(...rows.map(({ end }) => end));
  return Plot.plot({
    document,
    width: 100,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: [0, most], range: [0, 100 * (chart.whole ? 1 : shareFor(rows, most, setting))] },
    y: { type: 'linear', domain: [0, height], range: [0, height] },
    marks: [...marksOf(chart, rows, setting), ...wordsOf(chart, rows, most)],
  }) as SVGElement;
}

/** One row below the other: its label, then what is drawn. */
function place({ rows, kind, whole, comparedWith }: Chart, setting: ChartSetting): Placed[] {
  const { bar, space } = setting;
  let top = comparedWith ? line + 0.3 : 0;
  return rows.map((row) => {
    const lines = breakLines(row.label, setting, whole ? setting.valueWidth(row.said) : 0);
    const from = top + lines.split('\n').length * line + 0.15;
    const bottom = from + (kind === 'bars' ? bar : line);
    const placed = { ...row, lines, top, middle: (from + bottom) / 2, bottom };
    top = bottom + (kind === 'bars' ? space : space / 2);
    return { ...placed, end: Math.max(row.value, row.high ?? 0, comparedWith ? 1 : 0) };
  });
}

/** How much of the width the largest value may take, so that each value in words fits behind its own place. */
function shareFor(rows: readonly Placed[], most: number, { valueWidth }: ChartSetting): number {
  return Math.min(widest, ...rows.map(({ end, said }) => (1 - valueWidth(said)) / (end / most || 1)));
}

function marksOf({ kind, whole }: Chart, rows: Placed[], { bar }: ChartSetting): Plot.Markish[] {
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
          Plot.text([`${comparedWith} = 1`], {
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

/** The label in as few lines as have room, and these as even as they get; the first leaves a part of the width free. */
function breakLines(label: string, setting: ChartSetting, free: number): string {
  let lines = linesIn(label, setting, 1 - free, 1);
  for (let room = 1; room > 0; room -= 0.05) {
    const narrower = linesIn(label, setting, Math.min(room, 1 - free), room);
    if (narrower.length > lines.length || narrower.some((line) => setting.labelWidth(line) > room)) break;
    lines = narrower;
  }
  return lines.join('\n');
}

function linesIn(label: string, { labelWidth }: ChartSetting, first: number, others: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const room = lines.length === 1 ? first : others;
    if (last !== undefined && labelWidth(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
