/** What Plot drew, as plain values: places as parts of the width from 0 to 100, heights in rem. Pages and link cards draw from it. */
import type { Chart } from './chart';
import { type ChartSetting, plotChart } from './plot-chart';

export interface PlottedChart {
  /** In rem. */
  height: number;
  groups: MarkGroup[];
}

export interface MarkGroup {
  /** What its marks are: `meant`, `other`, `label`, `value`, … */
  name: string;
  marks: Mark[];
}

export type Mark =
  | { is: 'rect'; x: number; y: number; width: number; height: number }
  | { is: 'line'; x1: number; y1: number; x2: number; y2: number }
  | { is: 'circle'; cx: number; cy: number; r: number }
  | Words;

/** One line of words. */
export interface Words {
  is: 'words';
  text: string;
  x: number;
  y: number;
  /** From there down to its foot, in the size of its own letters. */
  down: number;
  /** From there to its beginning, in rem. */
  behind: number;
  /** Whether `x` is its end. */
  isAtEnd: boolean;
}

/** How far a value stands behind the end of its bar or the middle of its dot, in rem. */
export const gap = { bars: 0.6, dots: 0.9, ratios: 0.9 } as const;

/** The chart with everything in its place. */
export function readPlot(chart: Chart, setting: ChartSetting): PlottedChart {
  const svg = plotChart(chart, setting);
  const groups = [...svg.children].filter(({ tagName, children }) => tagName.toLowerCase() === 'g' && children.length);
  return {
    height: Number(svg.getAttribute('height')),
    groups: groups.map((group) => {
      const name = group.getAttribute('class') ?? '';
      const behind = name === 'value' ? gap[chart.kind] : 0;
      return { name, marks: [...group.children].flatMap((mark) => readMark(mark, behind)) };
    }),
  };
}

function readMark(mark: Element, behind: number): Mark[] {
  const at = (name: string) => Number(mark.getAttribute(name));
  switch (mark.tagName.toLowerCase()) {
    case 'rect':
      return [{ is: 'rect', x: at('x'), y: at('y'), width: at('width'), height: at('height') }];
    case 'line':
      return [{ is: 'line', x1: at('x1'), y1: at('y1'), x2: at('x2'), y2: at('y2') }];
    case 'circle':
      return [{ is: 'circle', cx: at('cx'), cy: at('cy'), r: at('r') }];
    case 'text':
      return readWords(mark, behind);
    default:
      throw new Error(`Plot drew a ${mark.tagName}, which a chart here has no use for.`);
  }
}

function readWords(words: Element, behind: number): Words[] {
  const [, x = '0', y = '0'] = /translate\(([\d.-]+),([\d.-]+)\)/.exec(words.getAttribute('transform') ?? '') ?? [];
  const lines = words.children.length > 0 ? [...words.children] : [words];
  const isAtEnd = words.parentElement?.getAttribute('text-anchor') === 'end';
  return lines.map((line, index) => ({
    is: 'words',
    text: line.textContent ?? '',
    x: Number(x),
    y: Number(y),
    // Lines of a label follow each other by the height that Plot gave them.
    down:
      index === 0 ? em(line.getAttribute('y')) : em(lines[0]?.getAttribute('y')) + index * em(line.getAttribute('dy')),
    behind: isAtEnd ? 0 : behind,
    isAtEnd,
  }));
}

function em(length: string | null | undefined): number {
  return Number.parseFloat(length ?? '0');
}
