import type { StatisticCard } from '../../lib/content/statistic-page';
import { Unbroken } from '../ui/unbroken';

interface StatisticListProps {
  cards: readonly StatisticCard[];
}

/** Statistics as sentences, each with its place, period and topic; the whole row is the target. */
export function StatisticList({ cards }: StatisticListProps) {
  return (
    <ul>
      {cards.map(({ slug, address, sentence, facts }) => (
        <li key={slug} className="row plain">
          <div>
            <h3>
              <a href={address} className="title-link">
                <Unbroken text={sentence} />
              </a>
            </h3>
            <p className="meta">{facts.join(' · ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
