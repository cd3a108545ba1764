import type { ResourceCard } from '../../lib/content/cards';
import { ResourceRow } from './resource-row';

interface ResourceListProps {
  cards: readonly ResourceCard[];
  /** In two columns, or with large covers, where there is room. */
  shape?: 'two' | 'large';
}

/** Resources one under the other. */
export function ResourceList({ cards, shape }: ResourceListProps) {
  return (
    <ul className={shape && `rows-${shape}`}>
      {cards.map((card) => (
        <ResourceRow key={card.slug} card={card} />
      ))}
    </ul>
  );
}
