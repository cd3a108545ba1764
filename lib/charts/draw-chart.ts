/**
 * A chart as it stands in a page. Plot draws in pixels and colours; here a place becomes a part of the width and a height becomes
 * rem, so that the chart reflows on a phone while its words keep their size, and colours come from the page's style sheet: the
 * policy of the site allows no style of an element's own.
 */
import type { Chart } from './chart';
import { inPage } from './plot-chart';
import { type Mark, readPlot, type Words } from './read-plot';

/** The chart as an `svg` element in HTML, with its finding as title and its data as description. */
export function drawChart(chart: Chart): string {
  const { id, title, text } = chart;
  const { height, groups } = readPlot(chart, inPage);
  const names = `${id}-title ${id}-data`;
  const drawn = groups.map(({ name, marks }) => `<g class="${name}">${marks.map(drawMark).join('')}</g>`);
  return `<svg class="chart" role="img" aria-labelledby="${names}" width="100%" height="${rem(height)}"><title id="${id}-title">${asText(title)}</title><desc id="${id}-data">${asText(text)}</desc>${drawn.join('')}</svg>`;
}

function drawMark(mark: Mark): string {
  switch (mark.is) {
    case 'rect':
      return `<rect x="${part(mark.x)}" y="${rem(mark.y)}" width="${part(mark.width)}" height="${rem(mark.height)}"/>`;
    case 'line':
      return `<line x1="${part(mark.x1)}" y1="${rem(mark.y1)}" x2="${part(mark.x2)}" y2="${rem(mark.y2)}"/>`;
    case 'circle':
      return `<circle cx="${part(mark.cx)}" cy="${rem(mark.cy)}" r="${rem(mark.r)}"/>`;
    case 'words':
      return drawWords(mark);
  }
}

function drawWords({ text, x, y, down, behind, isAtEnd }: Words): string {
  const aside = isAtEnd ? ' text-anchor="end"' : behind > 0 ? ` dx="${rem(behind)}"` : '';
  return `<text x="${part(x)}" y="${rem(y)}"${aside} dy="${withUnit(down, 'em')}">${asText(text)}</text>`;
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
