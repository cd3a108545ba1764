import type { ResourceCard } from '../../lib/content/cards';
import type { ListPage } from '../../lib/content/paging';
import { Section } from '../layout/section';
import { ResourceRow } from '../resource/resource-row';
import { Pager } from '../ui/pager';
import './list.css';

interface ResourceSectionProps {
  title: string;
  list: ListPage<ResourceCard>;
  /** Show two lines each, without summaries. Later pages are dense anyway, and have no covers. */
  isDense: boolean;
}

/** One page of a list of resources, with a pager. */
export function ResourceSection({ title, list, isDense }: ResourceSectionProps) {
  const isFirst = list.page === 1;
  const hasSummary = isFirst && !isDense;
  return (
    <Section title={title} id="resources">
      <div>
        <ul className={hasSummary ? 'rows' : 'rows dense'}>
          {list.items.map((card) => (
            <ResourceRow key={card.slug} card={card} hasSummary={hasSummary} hasCover={isFirst} />
          ))}
        </ul>
        <Pager list={list} />
      </div>
    </Section>
  );
}
