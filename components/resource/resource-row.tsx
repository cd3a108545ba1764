import type { ResourceCard } from '../../lib/content/cards';
import { hueOf } from '../../lib/rings/characters';
import { ResourceRings } from '../figure/rings';
import { CardTitle, Unbroken } from '../ui/words';
import './resource-row.css';

interface ResourceRowProps {
  card: ResourceCard;
  /** Whether to show the summary. */
  hasSummary?: boolean;
  /** Whether to draw its rings. On a long page they would push it over the size limit. */
  hasCover?: boolean;
}

/** One resource in a list; the whole row is the target. */
export function ResourceRow({ card, hasSummary = false, hasCover = true }: ResourceRowProps) {
  return (
    <li className={`row ${hueOf(card.category)}${hasCover ? '' : ' bare'}`}>
      {hasCover && (
        <div className="cover">
          <ResourceRings category={card.category} slug={card.slug} />
        </div>
      )}
      <div>
        <CardTitle card={card} />
        {hasSummary && (
          <p className="summary">
            <Unbroken text={card.summary} />
          </p>
        )}
        <p className="muted">{card.facts.join('\u00a0· ')}</p>
      </div>
    </li>
  );
}
