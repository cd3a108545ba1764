import type { PlacedStatistic as Placed } from '../../lib/content/statistic-page';
import type { Placement } from '../../lib/markdown/statistic-marks';
import { BarList } from '../charts/bar-list';
import { SourceLine } from './source-line';

interface PlacedStatisticProps {
  statistic: Placed;
  as: Placement;
}

/** A statistic where a text places it: its number and sentence, its chart, or both. No chart stands without what to be careful with. */
export function PlacedStatistic({ statistic, as }: PlacedStatisticProps) {
  const { sentence, address, numeral, source, chart, caveats } = statistic;
  const isDrawn = as !== 'sentence' && chart !== undefined;
  return (
    <div className="figure placed">
      {as !== 'chart' && (
        <p className={numeral && 'numeral'}>
          {numeral ? numeral.number : <strong>No number</strong>} {numeral?.unit && <span>{numeral.unit}</span>}
        </p>
      )}
      <div>
        {(as !== 'chart' || !isDrawn) && <p>{sentence}.</p>}
        {isDrawn && <BarList chart={chart} />}
        {isDrawn && caveats.map((caveat) => <p key={caveat}>{caveat}</p>)}
        <p className="figure-source">
          <SourceLine source={source} /> <a href={address}>{isDrawn ? 'More on this figure' : 'Read it with care'}</a>
        </p>
      </div>
    </div>
  );
}
