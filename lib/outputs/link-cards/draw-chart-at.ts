/** A chart on a card, in pixels, with its words as outlines. */
import type { Mark } from '../../charts/read-plot';
import { chartVoice, type FittedChart, spanOf } from './fit-chart';
import { plateColours } from './grounds';
import { drawLine } from './set-line';

interface Place {
  left: number;
  top: number;
  width: number;
}

const { paper, ink, soft, gold } = plateColours;

/** The thickness of a line, in rem. */
const thin = 0.1;

/** What the marks of each group look like, as the style sheet of pages has it: components/statistic/chart.css. */
const looks: Readonly<Record<string, { fill?: string; line?: string; thick?: number; dash?: readonly number[] }>> = {
  whole: { line: ink },
  other: { fill: soft },
  meant: { fill: gold, line: ink },
  interval: { line: ink },
  stem: { line: soft, thick: 0.26 },
  one: { line: ink, dash: [0.2, 0.15] },
  label: { fill: ink },
  value: { fill: ink },
  'one-label': { fill: soft },
};

/** The chart with its upper left corner in this place. */
export function drawChartAt({ groups, size }: FittedChart, place: Place): string {
  return groups
    .map(({ name, marks }) => {
      const { fill = 'none', line, thick = thin, dash } = looks[name] ?? {};
      const stroke = line ? ` stroke="${line}" stroke-width="${round(thick * size)}"` : '';
      const dashes = dash ? ` stroke-dasharray="${dash.map((each) => round(each * size)).join(' ')}"` : '';
      const drawn = marks.map((mark) => drawMark(mark, name, size, place));
      return `<g class="${name}" fill="${fill}"${stroke}${dashes}>${drawn.join('')}</g>`;
    })
    .join('');
}

function drawMark(mark: Mark, group: string, size: number, { left, top, width }: Place): string {
  const across = (part: number) => round(left + (part / 100) * width);
  const down = (rem: number) => round(top + rem * size);
  switch (mark.is) {
    case 'rect':
      return `<rect x="${across(mark.x)}" y="${down(mark.y)}" width="${round((mark.width / 100) * width)}" height="${round(mark.height * size)}"/>`;
    case 'line':
      return `<line x1="${across(mark.x1)}" y1="${down(mark.y1)}" x2="${across(mark.x2)}" y2="${down(mark.y2)}"/>`;
    case 'circle': {
      // A dot is not told by its colour alone: all have the outline of the one that is meant.
      const outline = group === 'other' ? ` fill="${paper}" stroke="${ink}" stroke-width="${round(thin * size)}"` : '';
      return `<circle cx="${across(mark.cx)}" cy="${down(mark.cy)}" r="${round(mark.r * size)}"${outline}/>`;
    }
    case 'words': {
      const voice = chartVoice(group, size);
      return drawLine(
        mark.text,
        voice,
        left + spanOf(mark, voice, size, width).from,
        down(mark.y) + mark.down * voice.size,
      );
    }
  }
}

/** Two places behind the point: a card is 1,200 pixels wide, and no eye sees less. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
