/** A statistic that a text places: number beside sentence, chart with its warnings, and "No number" where the source gives none. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlacedStatistic } from '../../../components/statistic/placed-statistic';
import { placedStatistic } from '../../../lib/content/statistic-page';
import type { Placement } from '../../../lib/markdown/statistic-marks';
import { statistic } from '../content/made-up-content';

const caveats = ['It is an estimate.'];

function drawn(as: Placement, own: Record<string, unknown> = {}): string {
  const placed = placedStatistic(statistic({ caveats, ...own }));
  return renderToStaticMarkup(<PlacedStatistic statistic={placed} as={as} />);
}

test('as a sentence it has its number large, its source, and a way to its warnings', () => {
  const html = drawn('sentence');
  expect(html).toContain('<p class="numeral">9%');
  expect(html).toContain('were out of work.</p>');
  expect(html).toContain('href="https://example.org/report"');
  expect(html).toContain('<a href="/statistics/figure/">Read it with care</a>');
  expect(html).not.toContain('<ul class="bars');
});

test('as a chart it stands alone, and never without its warnings', () => {
  const html = drawn('chart');
  expect(html).not.toContain('numeral');
  expect(html).toContain('<ul class="bars');
  expect(html).toContain('<p>It is an estimate.</p>');
});

test('as both it has number, sentence, chart and warnings', () => {
  const html = drawn('both');
  for (const part of ['<p class="numeral">9%', 'were out of work.</p>', '<ul class="bars', '<p>It is an estimate.</p>'])
    expect(html).toContain(part);
});

test('a finding without a number says so, and a chart of it is its sentence', () => {
  const groups = [{ group: 'Black' }];
  expect(drawn('sentence', { groups })).toContain('<strong>No number</strong>');
  const chart = drawn('chart', { groups });
  expect(chart).toContain('were out of work.</p>');
  expect(chart).not.toContain('<ul class="bars');
});
