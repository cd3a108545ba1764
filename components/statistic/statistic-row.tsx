import type { PlacedStatistic } from '../../lib/content/statistic-page';
import { BarList } from '../charts/bar-list';
import { StateSign } from '../figure/state-sign';
import './statistic-row.css';

/** A finding as a linked sentence with its place, year and source; beside it its chart, or what to be careful with. */
export function StatisticRow({ statistic }: { statistic: PlacedStatistic }) {
  const { sentence, address, facts, source, chart, caveats, copy } = statistic;
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
      {chart ? <BarList chart={chart} /> : <p className="m">{caveats[0]}</p>}
    </div>
  );
}
