import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StatisticRow } from '../../../components/statistic/statistic-row';
import { placedStatistic } from '../../../lib/content/statistic-words';
import { statistic } from '../content/made-up-content';

test('a statistic in a text is shown as its sentence, as its chart or as both, each with a link to its page', () => {
  const placed = placedStatistic(statistic());
  const [sentence, chart, both] = (['sentence', 'chart', 'both'] as const).map((as) => {
    const html = renderToStaticMarkup(<StatisticRow statistic={placed} as={as} />);
    expect(html).toContain(`href="${placed.address}"`);
    return [html.includes('<h3>'), html.includes('class="bars')];
  });
  expect({ sentence, chart, both }).toEqual({ sentence: [true, false], chart: [false, true], both: [true, true] });
});
