import type { ResourceCard } from '../../lib/content/cards';
import type { ListPage } from '../../lib/content/paging';
import { Unbroken } from '../ui/unbroken';
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

interface ResourcePageProps {
  list: ListPage<ResourceCard>;
}

/** One page of a long list: the newest with their covers, the older ones as lines. */
export function ResourcePage({ list: { items, plain } }: ResourcePageProps) {
  if (!plain) return <ResourceList cards={items} shape="large" />;
  return (
    <ul className="lines">
      {items.map(({ slug, address, title, kind, facts }) => (
        <li key={slug}>
          <h3>
            <a href={address}>
              <Unbroken text={title} />
            </a>
          </h3>
          <p className="meta">{[kind, ...facts].join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}
