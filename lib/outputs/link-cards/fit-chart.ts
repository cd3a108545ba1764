/** How large a chart stands on a card, with its words measured by the outlines that are drawn. */
import type { Chart } from '../../charts/chart';
import { type ChartSetting, inPage } from '../../charts/plot-chart';
import { gap, type PlottedChart, readPlot, type Words } from '../../charts/read-plot';
import { type Voice, widthOf } from './set-line';

/** The size of one rem of a chart, in pixels. A phone shows a card at a third, where the smallest labels still have ten. */
const sizes = [48, 46, 44, 42, 40, 38, 36, 34, 33, 32, 31];

type Distances = Pick<ChartSetting, 'bar' | 'space'>;

/** As near as rows may come; else they are as far apart as in a page. */
const near: Distances = { bar: 1.1, space: 0.6 };

/** Words are no larger than leaves so much of the width to bars and dots, as long as they are large enough to be read. */
const leastDrawn = 0.62;
const largeEnough = 36;

export interface FittedChart extends PlottedChart {
  /** Of one rem, in pixels. */
  size: number;
}

/** How the words of a chart are set, for one rem of so many pixels. */
export function chartVoice(group: string, size: number): Voice {
  const tight = { tracking: -0.012, wordSpacing: -0.04 };
  return group === 'value'
    ? { size: 1.12 * size, weight: 800, ...tight }
    : { size: 0.97 * size, weight: 650, ...tight };
}

/**
 * The chart in the largest size in which it has room. Nothing where it has none: with many groups, or with names that are too wide,
 * its letters would be too small for a phone or be cut off.
 */
export function fitChart(chart: Chart, width: number, height: number): FittedChart | undefined {
  const measure = measurer();
  const fitAt = (size: number, { bar, space }: Distances): FittedChart | undefined => {
    const plotted = withoutShare(chart, readPlot(chart, settingFor(chart, { size, width, bar, space, measure })));
    const hasRoom = plotted.height * size <= height && isWithin(plotted, size, width);
    return hasRoom ? { ...plotted, size } : undefined;
  };
  const smallest = fitAt(sizes.at(-1) ?? 0, near);
  if (!smallest) return undefined;
  for (const size of sizes)
    for (const distances of [inPage, near]) {
      const fitted = fitAt(size, distances);
      if (fitted && (size <= largeEnough || reachOf(fitted) >= leastDrawn)) return fitted;
    }
  return smallest;
}

/** How wide words are in the voice of a group, each measured once: a voice of twice the size is twice as wide. */
function measurer() {
  const widths = new Map<string, number>();
  return (group: string, size: number, words: string): number => {
    const name = `${group} ${words}`;
    const width = widths.get(name) ?? widthOf(words, chartVoice(group, 1));
    widths.set(name, width);
    return width * size;
  };
}

/** A share stands above its chart, in large figures, and not a second time in it. */
function withoutShare({ whole }: Chart, plotted: PlottedChart): PlottedChart {
  return whole ? { ...plotted, groups: plotted.groups.filter(({ name }) => name !== 'value') } : plotted;
}

interface Room extends Distances {
  size: number;
  width: number;
  measure: ReturnType<typeof measurer>;
}

function settingFor({ kind, whole }: Chart, { size, width, bar, space, measure }: Room): ChartSetting {
  return {
    bar,
    space,
    labelWidth: (words) => measure('label', size, words) / width,
    valueWidth: (words) => (whole ? 0 : (gap[kind] * size + measure('value', size, words)) / width),
  };
}

/** How much of the width is drawn on. */
function reachOf({ groups }: PlottedChart): number {
  const ends = groups.flatMap(({ marks }) =>
    marks.map((mark) => {
      if (mark.is === 'rect') return mark.x + mark.width;
      return mark.is === 'line' ? Math.max(mark.x1, mark.x2) : mark.is === 'circle' ? mark.cx : 0;
    }),
  );
  return Math.max(...ends) / 100;
}

function isWithin({ groups }: PlottedChart, size: number, width: number): boolean {
  return groups.every(({ name, marks }) =>
    marks.every((mark) => {
      if (mark.is !== 'words') return true;
      const { from, to } = spanOf(mark, chartVoice(name, size), size, width);
      return from >= -1 && to <= width + 1;
    }),
  );
}

/** From where to where words stand, in pixels from the left of the chart. */
export function spanOf({ text, x, behind, isAtEnd }: Words, voice: Voice, size: number, width: number) {
  const at = (x / 100) * width + behind * size;
  const wide = widthOf(text, voice);
  return isAtEnd ? { from: at - wide, to: at } : { from: at, to: at + wide };
}
