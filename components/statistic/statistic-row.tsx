import type { ReactNode } from 'react';
import type { Bar } from '../../lib/charts/bars';
import type { PlacedStatistic } from '../../lib/content/statistic-words';
import type { Placement } from '../../lib/markdown/statistic-directives';
import { BarList } from '../charts/bar-list';
import { StateSign } from '../figure/state-sign';
import { Links, TitleLink } from '../ui/words';
import './statistic-row.css';

/** Most bars in a row; other groups and intervals are on the statistic's page. */
const maxBars = 4;

interface StatisticRowProps {
  statistic: PlacedStatistic;
  /** What a text asks for. */
  as?: Placement;
  /** Further links. */
  children?: ReactNode;
}

/** A linked finding with place, period and source, beside its chart or its limits. A chart alone has its place as the link. */
export function StatisticRow({ statistic, as = 'both', children }: StatisticRowProps) {
  const { sentence, address, facts, source, chart, caveats, copy } = statistic;
  const more = chart ? Math.max(0, chart.bars.length - maxBars) : 0;
  return (
    <div className="finding">
      <div>
        {as !== 'chart' && (
          <h3>
            <TitleLink url={address} text={sentence} />
          </h3>
        )}
        <p className="muted">
          <Links entries={[{ name: [...facts, source.by].join(' · '), url: as === 'chart' ? address : undefined }]} />
        </p>
        <p className="actions">
          <StateSign state={source.is} />
          <span data-copy-text={copy} hidden />
          {children}
        </p>
      </div>
      {as === 'sentence' ? null : chart ? (
        <div>
          <BarList chart={{ ...chart, bars: chart.bars.slice(0, maxBars).map(withoutInterval) }} />
          {more > 0 && (
            <p className="muted">
              {more} more {more === 1 ? 'group' : 'groups'}
            </p>
          )}
        </div>
      ) : (
        <p className="muted">{caveats[0]}</p>
      )}
    </div>
  );
}

/** "29.3% (23.5 to 37.2)" becomes "29.3%". */
function withoutInterval({ interval, ...bar }: Bar): Bar {
  return interval ? { ...bar, value: bar.value.replace(/ \([^)]*\)$/, '') } : bar;
}
