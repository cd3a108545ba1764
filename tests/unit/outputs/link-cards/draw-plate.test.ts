/** The card of a figure, read back from its SVG: places against values, and what stands there where a chart has no room. */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Chart, ChartRow } from '../../../../lib/charts/chart';
import { type LinkCard, type Plate, sayCard } from '../../../../lib/outputs/link-cards/card';
import { linkCardFiles } from '../../../../lib/outputs/link-cards/card-files';
import { drawCard } from '../../../../lib/outputs/link-cards/draw-card';
import { drawPlate } from '../../../../lib/outputs/link-cards/draw-plate';
import { makeCard } from '../../../../lib/outputs/link-cards/make-card';
import { statisticLinkCard } from '../../../../lib/outputs/link-cards/page-cards';
import { svgOf } from '../../../../lib/outputs/link-cards/pictures';

/** What the plate keeps free at its right, and where words begin on it. */
const [left, right] = [608, 1136];

function row(label: string, value: number, more: Partial<ChartRow> = {}): ChartRow {
  return { label, value, said: `${value}%`, isMeant: false, ...more };
}

function chart(rows: ChartRow[], more: Partial<Chart> = {}): Chart {
  return { id: 'figure', title: 'A finding', text: 'Black: 9%.', kind: 'bars', rows, ...more };
}

function plate(chart: Chart | undefined, more: Partial<Plate> = {}): Plate {
  const source = { by: 'Race Disparity Unit', label: 'Unemployment' };
  return { chart, numeral: { number: '9%', unit: 'v 3%' }, hasCaveats: true, source, ...more };
}

type Element = DefaultTreeAdapterMap['element'];

/** The numbers of each mark in a group of the chart. */
function read(drawn: string) {
  const elementsIn = (node: DefaultTreeAdapterMap['node']): Element[] =>
    ('childNodes' in node ? node.childNodes : []).flatMap((child) =>
      'tagName' in child ? [child, ...elementsIn(child)] : [],
    );
  const elements = elementsIn(parseFragment(`<svg>${drawn}</svg>`));
  return (group: string, tag: string) =>
    elements
      .filter(({ tagName, parentNode }) => tagName === tag && parentNode && 'attrs' in parentNode)
      .filter(({ parentNode }) => (parentNode as Element).attrs.some(({ value }) => value === group))
      .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, Number(value)])));
}

test('bars begin on one line and are as long as their values', () => {
  const marks = read(
    drawPlate(plate(chart([row('Black', 9, { isMeant: true }), row('Everyone', 6), row('White', 3)]))),
  );
  const bars = [...marks('meant', 'rect'), ...marks('other', 'rect')];
  expect(bars.map(({ x }) => x)).toEqual([left, left, left]);
  const [longest = 0, ...others] = bars.map(({ width = 0 }) => width);
  expect(longest).toBeGreaterThan(0.6 * (right - left));
  expect(others.map((width) => (9 * width) / longest)).toEqual([expect.closeTo(6, 1), expect.closeTo(3, 1)]);
});

test('one share is drawn on its whole below its number in large figures', () => {
  const share = (value: number, said: string) =>
    plate(chart([row('Black', value, { said, isMeant: true })], { whole: 100 }));
  const marks = read(drawPlate(share(64, 'more than 64%')));
  expect(marks('whole', 'rect')).toMatchObject([{ x: left, width: right - left }]);
  expect(marks('meant', 'rect')[0]?.width).toBeCloseTo(0.64 * (right - left), 1);
  expect(marks('meant', 'rect')[0]?.y).toBeGreaterThan(250);
  // The number stands there once.
  expect(marks('value', 'path')).toEqual([]);
});

test('ratios stand away from a line at 1, as far as their values say', () => {
  const rows = [row('Black', 5.5, { said: '5.5 times', isMeant: true }), row('Asian', 0.5, { said: '0.5 times' })];
  const marks = read(drawPlate(plate(chart(rows, { kind: 'ratios', comparedWith: 'White' }))));
  const one = (marks('one', 'line')[0]?.x1 ?? 0) - left;
  const dots = [...marks('meant', 'circle'), ...marks('other', 'circle')].map(({ cx = 0 }) => (cx - left) / one);
  expect(dots).toEqual([expect.closeTo(5.5, 1), expect.closeTo(0.5, 1)]);
});

test('an interval that the source gives is drawn from end to end', () => {
  const rows = [row('Black', 40, { low: 30, high: 50, isMeant: true }), row('White', 20, { low: 15, high: 25 })];
  const marks = read(drawPlate(plate(chart(rows, { kind: 'dots' }))));
  const scale = ((marks('meant', 'circle')[0]?.cx ?? 0) - left) / 40;
  const ends = marks('interval', 'line').slice(0, 2);
  expect(ends.map(({ x1 = 0, x2 = 0 }) => [(x1 - left) / scale, (x2 - left) / scale])).toEqual([
    [expect.closeTo(30, 1), expect.closeTo(50, 1)],
    [expect.closeTo(15, 1), expect.closeTo(25, 1)],
  ]);
});

const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, index) => row(name, 9 - index));

test('where a chart has no room its number stands in large figures, and never without its interval', () => {
  const large = drawPlate(plate(chart(many)));
  expect(large).not.toContain('<rect');
  expect(large).not.toBe(drawPlate(plate(chart(many), { numeral: { number: '8%', unit: 'v 3%' } })));
  expect(drawPlate(plate(chart([row('W'.repeat(40), 9)])))).toBe(large);

  const inWords = drawPlate(plate(chart(many), { numeral: undefined }));
  expect(inWords).not.toBe(large);
  expect(drawPlate(plate(chart(many.map((each) => ({ ...each, low: 1, high: 10 })))))).toBe(inWords);
  expect(drawPlate(plate(undefined, { numeral: undefined }))).not.toBe(inWords);
});

const words = fc.array(
  fc.constantFrom('Black', 'or', 'Pakistani', 'mixed', 'ethnic', 'minoritised', '(combined)', 'W'.repeat(22)),
  {
    minLength: 1,
    maxLength: 10,
  },
);
const rows = fc.array(
  fc.record({ words, value: fc.integer({ min: 0, max: 2000 }), said: fc.constantFrom('%', ' times', ' per 100,000') }),
  { minLength: 1, maxLength: 6 },
);

test('whatever the groups and values, nothing of the plate leaves its room', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('bars', 'ratios'), words, (made, kind, source) => {
      const drawn = drawPlate(
        plate(
          chart(
            made.map(({ words, value, said }) => row(words.join(' '), value / 10, { said: `${value / 10}${said}` })),
            { kind, ...(kind === 'ratios' && { comparedWith: 'White British' }) },
          ),
          { source: { by: source.join(' '), label: source.join(' ').repeat(3) } },
        ),
      );
      const box = new Resvg(svgOf(drawn.replace(/^<path[^>]*>/, '')), { font: { loadSystemFonts: false } }).getBBox();
      expect(box?.x).toBeGreaterThanOrEqual(left - 20);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(right + 4);
      expect(box?.y).toBeGreaterThanOrEqual(56);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(572);
    }),
    { numRuns: 30 },
  );
});

const placed = {
  slug: 'figure',
  address: '/statistics/figure/',
  sentence: 'In Camden in 2022, 9% of Black people and 3% of white people were out of work',
  facts: ['Camden', '2022', 'Unemployment'],
  numeral: { number: '9%', unit: 'v 3%' },
  source: {
    by: 'Race Disparity Unit',
    label: 'Unemployment',
    address: 'https://example.org/',
    is: 'found',
    note: '',
    dated: '',
  },
  chart: chart([row('Black', 9, { isMeant: true }), row('White', 3)]),
  caveats: ['These are national figures.'],
} as const;

test('the card of a figure has outlines in place of text, and at most 60 KB', async () => {
  const card: LinkCard = statisticLinkCard({ ...placed, caveats: [...placed.caveats], facts: [...placed.facts] });
  expect(drawCard(card)).not.toMatch(/<(?:text|image|use)\b|NaN|undefined/);
  expect((await makeCard(card)).length).toBeLessThanOrEqual(60_000);
  expect(sayCard(card)).toBe(
    `Camden, 2022: ${placed.sentence}. In figures: Black: 9%. Read with care. Source: Race Disparity Unit.`,
  );
});

test('a card is drawn again when a value changes, and not when nothing of it does', () => {
  const printOf = (value: number) => {
    const changed = { ...placed, chart: chart([row('Black', 9, { isMeant: true }), row('White', value)]) };
    const card = statisticLinkCard({ ...changed, caveats: [...placed.caveats], facts: [...placed.facts] });
    return linkCardFiles([{ address: placed.address, card }])[0]?.hash;
  };
  expect(printOf(3)).toBe(printOf(3));
  expect(printOf(4)).not.toBe(printOf(3));
});
