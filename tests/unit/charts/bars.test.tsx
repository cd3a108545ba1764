import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BarList } from '../../../components/charts/bar-list';
import { ResidentBars } from '../../../components/place/resident-bars';
import { type Bar, barsOf, barsOverTime, compareShares } from '../../../lib/charts/bars';
import type { Statistic } from '../../../lib/schema/kinds';
import { statistic } from '../content/made-up-content';

function deaths(from: number, values: Record<string, number>, more: object = {}): Statistic {
  const groups = Object.entries(values).map(([group, value]) => ({
    group,
    value,
    ...(value === 3 && { hedge: 'almost' }),
  }));
  return statistic({
    unit: 'times',
    comparedWith: 'White',
    period: { from: `${from}`, to: `${from + 2}` },
    groups,
    ...more,
  });
}

function bar(more: Partial<Bar>): Bar {
  return { label: 'Black people', value: '9%', share: 100, isMeant: false, isHedged: false, ...more };
}

test('each bar is as long as its value says, and the first is the one meant', () => {
  expect(barsOf(statistic())).toEqual({
    bars: [
      bar({ label: 'Black', isMeant: true }),
      // 3 of 9
      bar({ label: 'White', value: '3%', share: 33.3 }),
    ],
    hasWhole: false,
  });
  expect(barsOf(statistic({ groups: [{ group: 'Black' }] }))).toBeUndefined();
});

test('a single share is measured against its whole, and a hedged value is marked', () => {
  expect(
    barsOf(statistic({ groups: [{ group: 'Black', note: 'self-identified', value: 64, hedge: 'about' }] })),
  ).toEqual({
    bars: [bar({ label: 'Black (self-identified)', value: 'about 64%', share: 64, isMeant: true, isHedged: true })],
    hasWhole: true,
  });
});

test('an interval is measured like its bar, and the longest end decides the scale', () => {
  const groups = [
    { group: 'Asian', value: 8, low: 7.5, high: 10 },
    { group: 'White', value: 5 },
  ];
  expect(barsOf(statistic({ groups }))?.bars).toEqual([
    bar({ label: 'Asian', value: '8% (7.5 to 10)', share: 80, interval: { low: 75, high: 100 }, isMeant: true }),
    bar({ label: 'White', value: '5%', share: 50 }),
  ]);
});

test('values in times have a bar for the group that is 1', () => {
  expect(barsOf(deaths(2021, { Black: 2.5 }))?.bars.map(({ label, value, share }) => [label, value, share])).toEqual([
    ['Black', '2.5 times', 100],
    ['White', '1', 40],
  ]);
});

test('a change over time has the latest period first, one scale, and only groups with two values', () => {
  const now = deaths(2021, { Black: 2, Asian: 1, Mixed: 1.5 });
  const series = barsOverTime([deaths(2019, { Black: 4, Asian: 2 }), deaths(2020, { Black: 3 })], now);
  expect(series.map(({ title }) => title)).toEqual(['Black, compared with White', 'Asian, compared with White']);
  expect(series[0]?.bars).toEqual([
    bar({ label: '2021–23', value: '2 times', share: 50, isMeant: true }),
    bar({ label: '2020–22', value: 'almost 3 times', share: 75, isHedged: true }),
    bar({ label: '2019–21', value: '4 times', share: 100 }),
  ]);
  expect(series[1]?.bars.map(({ share }) => share)).toEqual([25, 50]);
});

test('figures in another unit, or compared with another group, are not part of a change', () => {
  const now = deaths(2021, { Black: 2 });
  expect(barsOverTime([deaths(2019, { Black: 4 }, { comparedWith: 'Asian' })], now)).toEqual([]);
  expect(barsOverTime([deaths(2019, { Black: 4 }, { unit: 'per cent' })], now)).toEqual([]);
});

/** What a screen reader says of a piece of HTML: text outside hidden elements, and the names of drawings. */
function heard(html: string): string {
  return html
    .replace(/<g aria-hidden="true".*?<\/g>|<svg aria-hidden="true".*?<\/svg>/g, '')
    .replace(/<svg role="img" aria-label="(.*?)">/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const draw = (bars: Bar[], hasWhole = false) => renderToStaticMarkup(<BarList chart={{ bars, hasWhole }} />);

test('a chart is seen and heard once, with no style of its own and nothing that scales its text', () => {
  const html = draw([bar({ isMeant: true }), bar({ label: 'White people', value: '3%', share: 33.3, isHedged: true })]);
  expect(heard(html)).toBe('Black people 9% White people 3%');
  expect(html).toContain('<li class="meant"><span>Black people</span>');
  expect(html).toMatch(
    /<li class="hedged">.*<rect width="33.3%" height="100%"><\/rect><g .*<text [^>]*x="33.3%"[^>]*>3%</,
  );
  expect(html).not.toMatch(/style=|viewBox/i);
});

test.each([
  ['9%', 'narrow'],
  ['2.3 times', 'middle'],
  ['7.7% (7.5 to 7.9)', 'wide'],
  ['2.3 times (1.8 to 2.9)', 'beneath'],
])('"%s" gets the room "%s", and is heard once', (value, room) => {
  const html = draw([bar({ value }), bar({ label: 'White', value: '1' })]);
  expect(html).toContain(`<ul class="bars ${room}">`);
  expect(heard(html)).toBe(`Black people ${value} White 1`);
});

test('short labels stay beside their bars; a whole and an interval are drawn, with the value after their end', () => {
  expect(draw([bar({ label: '2021–23' })])).toContain('class="bars narrow short"');
  expect(draw([bar({ share: 40 })], true)).toMatch(
    /class="whole" width="100%".*<rect width="40%".*<text [^>]*x="100%"/,
  );
  expect(draw([bar({ share: 70, interval: { low: 60, high: 80 } })])).toMatch(
    /x1="60%" x2="80%".*x1="60%" x2="60%".*x1="80%" x2="80%".*<text [^>]*x="80%"/,
  );
});

test('residents have a bar for the place, a line for London and both numbers in columns, all of one scale', () => {
  const groups = compareShares([
    { label: 'White', place: 50, london: 40 },
    { label: 'Black', place: 24.04, london: 12.5, isMeant: true },
  ]);
  const html = renderToStaticMarkup(<ResidentBars place="Lambeth" groups={groups} />);
  expect(heard(html)).toBe('Ethnic group Lambeth London White 50.0% 40.0% Black 24.0% 12.5%');
  expect(html).toMatch(
    /<tr class="meant">.*<rect width="48.1%" height="100%"><\/rect><line class="london" x1="25%" x2="25%"/,
  );
});
