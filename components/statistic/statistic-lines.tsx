import type { PlacedStatistic } from '../../lib/content/statistic-words';
import { TitleLink } from '../ui/words';
import './statistic-lines.css';

/** Statistics as lines: the linked sentence, then place, period and source. */
export function StatisticLines({ statistics }: { statistics: readonly PlacedStatistic[] }) {
  return (
    <ul className="lines">
      {statistics.map(({ slug, address, sentence, facts, source }) => (
        <li key={slug}>
          <TitleLink url={address} text={sentence} />
          <span className="muted">{[...facts, source.by].join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
