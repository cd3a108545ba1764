import type { StatisticCard } from '../../lib/content/statistic-page';
import { Unbroken } from '../ui/unbroken';

interface StatisticListProps {
  cards: readonly StatisticCard[];
}

/** Statistics as sentences, each with its place, period and topic. */
export function StatisticList({ cards }: StatisticListProps) {
  return (
    <ul className="plain-list">
      {cards.map(({ slug, address, sentence, facts }) => (
        <li key={slug}>
          <h3 className="text-t1">
            <a href={address} className="title-link">
              <Unbroken text={sentence} />
            </a>
          </h3>
          <p className="meta">{facts.join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}
