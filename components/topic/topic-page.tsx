import type { TopicView } from '../../lib/pages/topic';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { ResourceRow } from '../resource/resource-row';
import { Pager } from '../ui/pager';

/** The page of one topic. */
export function TopicPage({ view: { page, crumb, list } }: { view: TopicView }) {
  return (
    <SitePage current={page.url}>
      <PageHead crumb={crumb} title={page.title} summary={page.summary} />
      <div className="page read">
        <ul>
          {list.items.map((card) => (
            <ResourceRow key={card.slug} card={card} hasSummary />
          ))}
        </ul>
        <Pager list={list} />
      </div>
    </SitePage>
  );
}
