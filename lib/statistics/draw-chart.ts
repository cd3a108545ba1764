/**
 * A chart as it stands in a page. Plot draws in pixels and colours; here a place becomes a part of the width and a height becomes
 * rem, so that the chart reflows on a phone while its words keep their size, and colours come from the page's style sheet: the
 * policy of the site allows no style of an element's own.
 */
import type { Chart } from './chart';
import { plotChart } from './plot-chart';

/** How far a value stands behind the end of its bar or the middle of its dot, in rem. */
const gap = { bars: 0.6, dots: 0.9, ratios: 0.9 } as const;

/** The chart as an `svg` element in HTML, with its finding as title and its data as description. */
export function drawChart(chart: Chart): string {
  const { id, title, text } = chart;
  const svg = plotChart(chart);
  const groups = [...svg.children].filter(({ tagName }) => tagName.toLowerCase() === 'g');
  const names = `${id}-title ${id}-data`;
  const height = rem(Number(svg.getAttribute('height')));
  return `<svg class="chart" role="img" aria-labelledby="${names}" width="100%" height="${height}"><title id="${id}-title">${asText(title)}</title><desc id="${id}-data">${asText(text)}</desc>${groups.map((group) => drawGroup(group, chart.kind)).join('')}</svg>`;
}

function drawGroup(group: Element, kind: Chart['kind']): string {
  if (group.children.length === 0) return '';
  const name = group.getAttribute('class') ?? '';
  return `<g class="${name}">${[...group.children].map((mark) => drawMark(mark, name === 'value' ? gap[kind] : 0)).join('')}</g>`;
}

function drawMark(mark: Element, behind: number): string {
  const at = (name: string) => Number(mark.getAttribute(name));
  switch (mark.tagName.toLowerCase()) {
    case 'rect':
      return `<rect x="${part(at('x'))}" y="${rem(at('y'))}" width="${part(at('width'))}" height="${rem(at('height'))}"/>`;
    case 'line':
      return `<line x1="${part(at('x1'))}" y1="${rem(at('y1'))}" x2="${part(at('x2'))}" y2="${rem(at('y2'))}"/>`;
    case 'circle':
      return `<circle cx="${part(at('cx'))}" cy="${rem(at('cy'))}" r="${rem(at('r'))}"/>`;
    case 'text':
      return drawWords(mark, behind);
    default:
      throw new Error(`Plot drew a ${mark.tagName}, which a chart here has no use for.`);
  }
}

function drawWords(words: Element, behind: number): string {
  const [, x = '0', y = '0'] = /translate\(([\d.-]+),([\d.-]+)\)/.exec(words.getAttribute('transform') ?? '') ?? [];
  const lines = words.children.length > 0 ? [...words.children] : [words];
  const isAtEnd = words.parentElement?.getAttribute('text-anchor') === 'end';
  const aside = isAtEnd ? ' text-anchor="end"' : behind > 0 ? ` dx="${rem(behind)}"` : '';
  return lines
    .map((line, index) => {
      // Lines of a label follow each other by the height that Plot gave them, in the size of their own letters.
      const down =
        index === 0
          ? em(line.getAttribute('y'))
          : em(lines[0]?.getAttribute('y')) + index * em(line.getAttribute('dy'));
      return `<text x="${part(Number(x))}" y="${rem(Number(y))}"${aside} dy="${withUnit(down, 'em')}">${asText(line.textContent ?? '')}</text>`;
    })
    .join('');
}

function em(length: string | null | undefined): number {
  return Number.parseFloat(length ?? '0');
}

function part(place: number): string {
  return withUnit(place, '%');
}

function rem(length: number): string {
  return withUnit(length, 'rem');
}

function withUnit(number: number, unit: string): string {
  const rounded = Math.round(number * 100) / 100;
  return rounded === 0 ? '0' : rounded + unit;
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
