import type { ReactNode } from 'react';
import type { Bar } from '../../lib/charts/bars';
import type { PlacedStatistic } from '../../lib/content/statistic-words';
import { BarList } from '../charts/bar-list';
import { StateSign } from '../figure/state-sign';
import { TitleLink } from '../ui/words';
import './statistic-row.css';

/** Most bars in a row; other groups and intervals are on the statistic's page. */
const maxBars = 4;

/** A linked finding with place, period and source, beside its chart or its limits. `children` are further links. */
export function StatisticRow({ statistic, children }: { statistic: PlacedStatistic; children?: ReactNode }) {
  const { sentence, address, facts, source, chart, caveats, copy } = statistic;
  const more = chart ? Math.max(0, chart.bars.length - maxBars) : 0;
  return (
    <div className="fig">
      <div>
        <h3>
          <TitleLink url={address} text={sentence} />
        </h3>
        <p className="m">{[...facts, source.by].join(' · ')}</p>
        <p className="acts">
          <StateSign state={source.is} />
          <span data-copy-text={copy} hidden />
          {children}
        </p>
      </div>
      {chart ? (
        <div>
          <BarList chart={{ ...chart, bars: chart.bars.slice(0, maxBars).map(withoutInterval) }} />
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

/** "29.3% (23.5 to 37.2)" becomes "29.3%". */
function withoutInterval({ interval, ...bar }: Bar): Bar {
  return interval ? { ...bar, value: bar.value.replace(/ \([^)]*\)$/, '') } : bar;
}
