/** Charts as they stand in the page, read back from their SVG: places against values. */
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Chart, ChartRow } from '../../../lib/charts/chart';
import { drawChart } from '../../../lib/charts/draw-chart';

type Element = DefaultTreeAdapterMap['element'];

function elementsIn(node: DefaultTreeAdapterMap['node']): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function attribute(element: Element | undefined, name: string): string {
  return element?.attrs.find((each) => each.name.toLowerCase() === name)?.value ?? '';
}

function wordsOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** The marks of one group of a chart, by their element's name. */
function read(chart: Chart) {
  const elements = elementsIn(parseFragment(drawChart(chart)));
  const [svg] = elements;
  const inGroup = (group: string, tag: string) =>
    elements.filter(
      ({ tagName, parentNode }) =>
        tagName === tag && parentNode && 'attrs' in parentNode && attribute(parentNode, 'class') === group,
    );
  /** A length in per cent or rem as a number; throws where it is in anything else. */
  const length = (element: Element | undefined, name: string) => {
    const [, number, unit] = /^(-?[\d.]+)(%|rem)?$/.exec(attribute(element, name)) ?? [];
    if (number === undefined || (unit === undefined && number !== '0'))
      throw new Error(`${name} is "${attribute(element, name)}"`);
    return Number(number);
  };
  return { svg, elements, inGroup, length };
}

function row(label: string, value: number, more: Partial<ChartRow> = {}): ChartRow {
  return { label, value, said: `${value}%`, isMeant: false, ...more };
}

const bars: Chart = {
  id: 'work',
  title: 'Nine are out of work, and three',
  text: 'Black: 9%. White: 3%.',
  kind: 'bars',
  rows: [row('Black', 9, { isMeant: true }), row('Everyone', 4), row('White', 3)],
};

const ratios: Chart = {
  id: 'stops',
  title: 'Five and a half times',
  text: 'Black: 5.5 times.',
  kind: 'ratios',
  comparedWith: 'White',
  rows: [row('Black', 5.5, { said: '5.5 times', isMeant: true }), row('Asian', 1.4, { said: '1.4 times' })],
};

const dots: Chart = {
  id: 'dots',
  title: 'With intervals',
  text: 'Black: 40%.',
  kind: 'dots',
  rows: [row('Black', 40, { low: 30, high: 50, isMeant: true }), row('White', 20, { low: 15, high: 25 })],
};

test('bars begin at the left and are as long as their values, the one meant apart from the others', () => {
  const { inGroup, length } = read(bars);
  const [meant] = inGroup('meant', 'rect');
  const others = inGroup('other', 'rect');
  expect([meant, ...others].map((bar) => length(bar, 'x'))).toEqual([0, 0, 0]);
  // 9 takes 82 per cent of the width, so 4 takes 36.44 and 3 takes 27.33.
  expect([meant, ...others].map((bar) => length(bar, 'width'))).toEqual([82, 36.44, 27.33]);
  expect(new Set([meant, ...others].map((bar) => attribute(bar, 'height')))).toEqual(new Set(['1.8rem']));
});

test('each value stands behind the end of its bar, on its height', () => {
  const { inGroup, length } = read(bars);
  const drawn = [...inGroup('meant', 'rect'), ...inGroup('other', 'rect')];
  for (const [index, words] of inGroup('value', 'text').entries()) {
    expect(wordsOf(words)).toBe(bars.rows[index]?.said);
    expect(length(words, 'x')).toBe(length(drawn[index], 'width'));
    expect(attribute(words, 'dx')).toBe('0.6rem');
    const middle = length(drawn[index], 'y') + length(drawn[index], 'height') / 2;
    expect(length(words, 'y')).toBeCloseTo(middle, 1);
  }
});

test('each label stands above its bar and below the one before', () => {
  const { inGroup, length } = read(bars);
  const drawn = [...inGroup('meant', 'rect'), ...inGroup('other', 'rect')];
  for (const [index, words] of inGroup('label', 'text').entries()) {
    expect(wordsOf(words)).toBe(bars.rows[index]?.label);
    expect(length(words, 'y')).toBeLessThan(length(drawn[index], 'y'));
    const before = drawn[index - 1];
    if (before) expect(length(words, 'y')).toBeGreaterThan(length(before, 'y') + length(before, 'height'));
  }
});

test('one share is drawn on its whole, and its value stands at the end of it', () => {
  const { inGroup, length } = read({
    ...bars,
    whole: 100,
    rows: [row('Black, Asian or minoritised ethnic', 40, { said: 'more than 40%', isMeant: true })],
  });
  expect(length(inGroup('whole', 'rect')[0], 'width')).toBe(100);
  expect(length(inGroup('meant', 'rect')[0], 'width')).toBe(40);
  const [words] = inGroup('value', 'text');
  expect(length(words, 'x')).toBe(100);
  expect(attribute(words, 'text-anchor')).toBe('end');
  // The label makes room for it.
  expect(inGroup('label', 'text').map(wordsOf)).toEqual(['Black, Asian or', 'minoritised ethnic']);
});

test('ratios stand away from a line at 1, in their own measure', () => {
  const { inGroup, length } = read(ratios);
  const [one] = inGroup('one', 'line');
  const at = length(one, 'x1');
  expect(length(one, 'x2')).toBe(at);
  const circles = [...inGroup('meant', 'circle'), ...inGroup('other', 'circle')];
  // From nothing, so that 5.5 is five and a half times as far as 1.
  for (const [index, circle] of circles.entries())
    expect(length(circle, 'cx') / at).toBeCloseTo(ratios.rows[index]?.value ?? 0, 1);
  for (const [index, stem] of inGroup('stem', 'line').entries()) {
    expect(length(stem, 'x1')).toBe(at);
    expect(length(stem, 'x2')).toBe(length(circles[index], 'cx'));
    expect(length(stem, 'y1')).toBe(length(circles[index], 'cy'));
  }
  const [name] = inGroup('one-label', 'text');
  expect(name && wordsOf(name)).toBe('White = 1');
  expect(length(name, 'x')).toBe(at);
});

test('a ratio below 1 is drawn to the left of the line, with its value to the right of it', () => {
  const { inGroup, length } = read({ ...ratios, rows: [row('Black', 0.5, { said: '0.5 times', isMeant: true })] });
  const at = length(inGroup('one', 'line')[0], 'x1');
  expect(length(inGroup('meant', 'circle')[0], 'cx')).toBeCloseTo(at / 2, 1);
  expect(length(inGroup('value', 'text')[0], 'x')).toBe(at);
  expect(attribute(inGroup('one-label', 'text')[0], 'text-anchor')).toBe('end');
});

test('an interval goes from its low end to its high end through the dot, with a tick at each', () => {
  const { inGroup, length } = read(dots);
  const [black, white, ...ticks] = inGroup('interval', 'line');
  // 50 is the furthest, and takes as much of the width as leaves room for "40%".
  const scale = length(black, 'x2') / 50;
  expect([length(black, 'x1'), length(white, 'x1'), length(white, 'x2')].map((x) => x / scale)).toEqual([
    expect.closeTo(30, 0),
    expect.closeTo(15, 0),
    expect.closeTo(25, 0),
  ]);
  expect(length(inGroup('meant', 'circle')[0], 'cx') / scale).toBeCloseTo(40, 0);
  expect(length(inGroup('meant', 'circle')[0], 'cy')).toBe(length(black, 'y1'));
  expect(ticks.map((tick) => length(tick, 'x1'))).toEqual(
    [length(black, 'x1'), length(white, 'x1'), length(black, 'x2'), length(white, 'x2')].map((x) =>
      expect.closeTo(x, 1),
    ),
  );
  expect(length(inGroup('value', 'text')[0], 'x')).toBe(length(black, 'x2'));
});

test.each([
  ['bars', bars],
  ['ratios', ratios],
  ['dots', dots],
  ['long words', { ...bars, rows: [row('Black', 9, { said: 'more than 1,234.5 per 100,000' }), row('White', 8)] }],
])('on a phone of 320 pixels every value of %s stands within the chart', (_, chart) => {
  const { inGroup, length } = read(chart);
  for (const words of inGroup('value', 'text')) {
    // The chart is 286 wide there, the root 17 pixels, and a bold letter or digit about 0.6 of that.
    const end = (length(words, 'x') / 100) * 286 + length(words, 'dx') * 17 + wordsOf(words).length * 0.6 * 17;
    expect(end).toBeLessThanOrEqual(286 + 8);
  }
});

test('the title says the finding and the description says the data, whatever signs stand in them', () => {
  const { svg, elements } = read({ ...bars, title: '<b> & "so"', text: 'A < B' });
  const title = elements.find(({ tagName }) => tagName === 'title');
  const description = elements.find(({ tagName }) => tagName === 'desc');
  expect(title && wordsOf(title)).toBe('<b> & "so"');
  expect(description && wordsOf(description)).toBe('A < B');
  expect(attribute(svg, 'role')).toBe('img');
  expect(attribute(svg, 'aria-labelledby')).toBe(`${attribute(title, 'id')} ${attribute(description, 'id')}`);
});

test.each([bars, ratios, dots])(
  'no chart has a style or a colour of its own, or a size that shrinks its words',
  (chart) => {
    const { svg, elements } = read(chart);
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name.toLowerCase())));
    for (const name of ['style', 'fill', 'stroke', 'viewbox', 'font-size', 'transform'])
      expect(names).not.toContain(name);
    expect(elements.map(({ tagName }) => tagName)).not.toContain('style');
    expect(attribute(svg, 'width')).toBe('100%');
    expect(attribute(svg, 'height')).toMatch(/^[\d.]+rem$/);
  },
);
