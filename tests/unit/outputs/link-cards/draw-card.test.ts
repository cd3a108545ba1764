import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bar, BarChart } from '../../../../lib/charts/bars';
import { drawCard, drawPicture, drawStatistic, svgOf } from '../../../../lib/outputs/link-cards/draw-card';
import type { Hue, StatisticOnCard } from '../../../../lib/outputs/link-cards/page-card';
import { fontFiles } from '../../../../lib/outputs/link-cards/render-cards';
import { characterDrawers, type RingCharacter } from '../../../../lib/rings/characters';

function boxOf(elements: string) {
  const box = new Resvg(svgOf(elements), { font: { loadSystemFonts: false, fontFiles } }).getBBox();
  if (!box) throw new Error('Nothing is drawn.');
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

test('cards have the light colours of pages, and those about the library the dark ones', () => {
  const tokens = readFileSync('components/layout/tokens.css', 'utf8');
  // The light value of each comes first.
  const valuesOf = (name: string) =>
    [...tokens.matchAll(new RegExp(`--${name}: (#\\w+)`, 'g'))].map(([, value]) => value);
  const light = (name: string) => valuesOf(name)[0];
  const dark = (name: string) => valuesOf(name)[1];
  const hueOf = (name: string) =>
    new RegExp(`\\.hue-${name} \\{\\s+--field: (#\\w+);\\s+--deep: (#\\w+)`).exec(tokens)?.slice(1) ?? [];
  const coloursOf = (hue: Hue) => {
    const svg = drawCard({ hue, label: 'Label', title: 'Title' });
    const [field] = /fill="(#\w+)" d="M0 0h1200/.exec(svg)?.slice(1) ?? [];
    const [deep, text] = [...svg.matchAll(/<g fill="(#\w+)">/g)].map(([, colour]) => colour);
    return [field, deep, text];
  };
  const tokensOf = {
    recommendations: 'rec',
    evidence: 'evi',
    webinars: 'web',
    training: 'tra',
    'case-studies': 'cas',
    tools: 'too',
  };
  for (const [hue, token] of Object.entries(tokensOf))
    expect(coloursOf(hue as RingCharacter)).toEqual([...hueOf(token), light('ink')]);
  expect(coloursOf('gold')).toEqual([light('hero'), light('hero-ink'), light('ink')]);
  expect(coloursOf('forest')).toEqual([dark('forest'), dark('hero-ink'), dark('ink')]);
  const drawn = drawStatistic(statistic([bar({ isMeant: true }), bar({})]));
  for (const name of ['paper', 'ink', 'gold', 'rule']) expect(drawn).toContain(light(name));
});

test('no ring comes near a word, whatever trunk it is of', () => {
  const characters = Object.keys(characterDrawers) as RingCharacter[];
  const cards = characters.flatMap((character) =>
    Array.from({ length: 20 }, (_, index) => ({ rings: { character, seed: `${character}/made-up-${index}` } })),
  );
  for (const card of [...cards, {}]) expect(boxOf(drawPicture(card, '#000000')).left).toBeGreaterThanOrEqual(777);
});

function bar(more: Partial<Bar>): Bar {
  return { label: 'Black', value: '9%', share: 100, isMeant: false, isHedged: false, ...more };
}

function statistic(bars: Bar[] | undefined, more: Partial<BarChart> = {}): StatisticOnCard {
  const source = { by: 'Race Disparity Unit', label: 'Unemployment' };
  return { chart: bars && { bars, hasWhole: false, ...more }, hasCaveats: true, source };
}

/** The widths of the bars. */
function widthsIn(drawn: string): number[] {
  return [...drawn.matchAll(/<rect [^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
}

test('bars on a card are as long as in the chart, and an interval goes from end to end', () => {
  const drawn = drawStatistic(
    statistic([bar({ share: 80, interval: { low: 60, high: 100 } }), bar({ share: 40, isHedged: true })]),
  );
  const [first = 0, second = 0] = widthsIn(drawn);
  expect(first / second).toBeCloseTo(2, 2);
  expect(first).toBeGreaterThan(0.6 * 0.8 * 528);
  const [, from, to] = /stroke-width="4" d="M([\d.]+) [\d.]+H([\d.]+)/.exec(drawn)?.map(Number) ?? [];
  expect([from, to]).toEqual([expect.closeTo(608 + 0.75 * first, 1), expect.closeTo(608 + 1.25 * first, 1)]);
  expect(drawn.match(/<rect [^>]*>/g)?.map((rect) => rect.includes('dasharray'))).toEqual([false, true]);
});

test('a single share is drawn on its whole, with its value in large figures', () => {
  const drawn = drawStatistic(statistic([bar({ value: 'more than 64%', share: 64 })], { hasWhole: true }));
  expect(widthsIn(drawn)).toEqual([528, 337.92]);
  expect(drawn).toMatch(/font-size="184"[^>]*>64%</);
  expect(drawn.match(/64%/g)).toHaveLength(1);
});

test('if bars do not fit, the value that is meant is set in large figures; without a number the card has words instead', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((label) => bar({ label }));
  for (const bars of [many, [bar({ label: 'A' }), bar({ label: 'W'.repeat(40) })]]) {
    const drawn = drawStatistic(statistic(bars));
    expect(widthsIn(drawn)).toEqual([]);
    expect(drawn).toMatch(/font-size="184"[^>]*>9%<.*>A</);
  }
  expect(drawStatistic(statistic(undefined))).toContain('>No number given<');
});

const names = fc
  .array(fc.constantFrom('Black', 'or', 'Pakistani', 'mixed', 'ethnic', 'minoritised', '(combined)', 'W'.repeat(22)), {
    minLength: 1,
    maxLength: 10,
  })
  .map((words) => words.join(' '));
const values = fc.constantFrom('9%', '2.3 times (1.8 to 2.9)', 'more than 1,234.5 per 100,000');
const bars = fc.array(
  fc.record({
    label: names,
    value: values,
    share: fc.integer({ min: 0, max: 100 }),
    isMeant: fc.boolean(),
    isHedged: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

test('whatever the groups and values, nothing leaves the paper', () => {
  fc.assert(
    fc.property(bars, names, fc.boolean(), (made, source, hasWhole) => {
      const chart = { bars: made, hasWhole: hasWhole && made.length === 1 };
      const drawn = drawStatistic({ chart, hasCaveats: true, source: { by: source, label: source.repeat(3) } });
      const box = boxOf(drawn.replace(/^<path[^>]*>/, ''));
      expect(box.left).toBeGreaterThanOrEqual(600);
      expect(box.right).toBeLessThanOrEqual(1144);
      expect(box.top).toBeGreaterThanOrEqual(48);
      expect(box.bottom).toBeLessThanOrEqual(572);
    }),
    { numRuns: 40 },
  );
});
