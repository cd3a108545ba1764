import type { ResourceCard } from '../../lib/content/cards';
import type { ListPage } from '../../lib/content/paging';
import { ResourceRow } from '../resource/resource-row';
import { Pager } from '../ui/pager';
import './list.css';

interface ResourceSectionProps {
  title: string;
  list: ListPage<ResourceCard>;
  /** Show two lines each, without summaries. */
  isDense?: boolean;
}

/** One page of a list of resources, with a pager. */
export function ResourceSection({ title, list, isDense = false }: ResourceSectionProps) {
  return (
    <section className="sec" id="resources">
      <h2>{title}</h2>
      <div>
        <ul className={isDense ? 'rows dense' : 'rows'}>
          {list.items.map((card) => (
            <ResourceRow key={card.slug} card={card} hasSummary={!isDense} />
          ))}
        </ul>
        <Pager list={list} />
      </div>
    </section>
  );
}
