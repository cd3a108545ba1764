import type { ResourceCard } from '../../lib/content/cards';
import { hueOf } from '../category/look';
import { ResourceRings } from '../figure/resource-rings';
import { Unbroken } from '../ui/unbroken';

interface ResourceLeadProps {
  card: ResourceCard;
}

/** The resource that a page opens with: its rings fill a field, its words stand beside. */
export function ResourceLead({ card }: ResourceLeadProps) {
  return (
    <article className={`lead ${hueOf(card.category)}`}>
      <div className="cover">
        <ResourceRings category={card.category} slug={card.slug} />
      </div>
      <div>
        <p className="label">{card.kind}</p>
        <h3>
          <a href={card.address} className="title-link">
            <Unbroken text={card.title} />
          </a>
        </h3>
        <p>{card.summary}</p>
        <p className="meta">{card.facts.join(' · ')}</p>
      </div>
    </article>
  );
}
