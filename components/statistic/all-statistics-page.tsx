import type { ListPage } from '../../lib/content/paging';
import type { PlacedStatistic } from '../../lib/content/statistic-page';
import type { Page } from '../../lib/pages/page';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { Pager } from '../ui/pager';

interface AllStatisticsPageProps {
  view: { page: Page; list: ListPage<PlacedStatistic> };
}

/** The list of all statistics. */
export function AllStatisticsPage({ view: { page, list } }: AllStatisticsPageProps) {
  return (
    <SitePage current={page.url}>
      <PageHead title={page.title} summary={page.summary} />
      <div className="page">
        <ul>
          {list.items.map(({ slug, address, sentence }) => (
            <li key={slug}>
              <a href={address}>{sentence}</a>
            </li>
          ))}
        </ul>
        <Pager list={list} />
      </div>
    </SitePage>
  );
}
