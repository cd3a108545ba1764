import type { ResourceCard } from '../../lib/content/cards';
import { sections } from '../../lib/routes';
import { Section } from '../ui/section';
import { ResourceRow } from './resource-row';

interface ReadNextProps {
  related: readonly { card: ResourceCard; because: string }[];
}

/** Resources near to this one, each with the reason. */
export function ReadNext({ related }: ReadNextProps) {
  return (
    <Section id={sections.related} title="Read next" className="read-next page">
      <ul className="rows-two">
        {related.map(({ card, because }) => (
          <ResourceRow key={card.slug} card={card}>
            {because && <p className="because">{because}</p>}
          </ResourceRow>
        ))}
      </ul>
    </Section>
  );
}
