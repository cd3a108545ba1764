import type { ReactNode } from 'react';
import type { ResourceCard } from '../../lib/content/cards';
import { hueOf } from '../category/look';
import { ResourceRings } from '../figure/resource-rings';
import { Unbroken } from '../ui/unbroken';

interface ResourceRowProps {
  card: ResourceCard;
  /** A word more, such as why it is named here. */
  children?: ReactNode;
}

/** One resource in a list; the whole row is the target. */
export function ResourceRow({ card, children }: ResourceRowProps) {
  return (
    <li className={`row ${hueOf(card.category)}`}>
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
        {children}
        <p className="meta">{card.facts.join(' · ')}</p>
      </div>
    </li>
  );
}
