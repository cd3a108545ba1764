import { expect, test } from 'vitest';
import { partsOf } from '../../../lib/markdown/statistic-marks';
import { draw } from './draw';

const place = '<div data-statistic="work" data-as="chart"></div>';

test('a mark keeps its place in the text, and without a way it is both', () => {
  expect(draw('::statistic{id="work" as="chart"}')).toBe(place);
  expect(draw('::statistic{id="work"}')).toBe(place.replace('chart', 'both'));
});

test('other words after two colons stay text', () => {
  expect(draw('::statistics{id="work"}')).toBe('<p>::statistics{id="work"}</p>');
  expect(draw('At ::noon.')).toBe('<p>At ::noon.</p>');
});

test('a text is parted where a statistic stands in it', () => {
  const html = draw('Before.\n\n::statistic{id="work" as="chart"}\n\n## After\n\nWords.');
  expect(partsOf(html)).toEqual([
    { html: expect.stringContaining('<p>Before.</p>') },
    { statistic: 'work', as: 'chart' },
    { html: expect.stringMatching(/<h2 id="after"><a href="#after">After<\/a><\/h2>\s*<p>Words.<\/p>/) },
  ]);
  expect(partsOf(draw('Words.'))).toEqual([{ html: '<p>Words.</p>' }]);
  expect(partsOf('')).toEqual([]);
});

test('nobody can write such a place but with a mark', () => {
  const parts = partsOf(draw(`${place}\n\n\`${place}\`\n\n[x](https://example.org/ "${place.replaceAll('"', "'")}")`));
  expect(parts.filter((part) => 'statistic' in part)).toEqual([]);
});

test('what a mark names is never HTML', () => {
  expect(draw('::statistic{id="<b>"}')).toContain('data-statistic="<b>"');
});
