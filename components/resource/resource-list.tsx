import type { ResourceCard } from '../../lib/content/cards';
import { ResourceRow } from './resource-row';

interface ResourceListProps {
  cards: readonly ResourceCard[];
  /** In two columns where there is room. */
  two?: boolean;
}

/** Resources one under the other. */
export function ResourceList({ cards, two }: ResourceListProps) {
  return (
    <ul className={two ? 'rows-two' : undefined}>
      {cards.map((card) => (
        <ResourceRow key={card.slug} card={card} />
      ))}
    </ul>
  );
}
