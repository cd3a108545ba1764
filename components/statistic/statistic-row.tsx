import type { PlacedStatistic } from '../../lib/content/statistic-page';
import { BarList } from '../charts/bar-list';
import { StateSign } from '../figure/state-sign';
import './statistic-row.css';

/** The rest of the groups are on the page of the statistic. */
const mostBars = 5;

/** A finding as a linked sentence with its place, period and source; beside it its chart, or what to be careful with. */
export function StatisticRow({ statistic }: { statistic: PlacedStatistic }) {
  const { sentence, address, facts, source, chart, caveats, copy } = statistic;
  const more = chart ? Math.max(0, chart.bars.length - mostBars) : 0;
  return (
    <div className="fig">
      <div>
        <h3>
          <a href={address} className="t">
            {sentence}
          </a>
        </h3>
        <p className="m">{[...facts, source.by].join(' · ')}</p>
        <p className="acts">
          <StateSign state={source.is} />
          <span data-copy-text={copy} />
        </p>
      </div>
      {chart ? (
        <div>
          <BarList chart={{ ...chart, bars: chart.bars.slice(0, mostBars) }} />
          {more > 0 && (
            <p className="m">
              {more} more {more === 1 ? 'group' : 'groups'}
            </p>
          )}
        </div>
      ) : (
        <p className="m">{caveats[0]}</p>
      )}
    </div>
  );
}
