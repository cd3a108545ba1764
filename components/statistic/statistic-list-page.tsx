import type { StatisticListContent } from '../../lib/content/statistic-lists';
import { crumbData } from '../../lib/outputs/crumb-data';
import { pageOf, routes } from '../../lib/routes';
import { PlainHead } from '../layout/plain-head';
import { SiteTop } from '../layout/site-top';
import { Pager } from '../ui/pager';
import { StructuredData } from '../ui/structured-data';
import { StatisticList } from './statistic-list';

interface StatisticListPageProps {
  page: StatisticListContent;
}

/** The statistics with one value of a facet, or a later page of all. */
export function StatisticListPage({ page: { title, summary, address, crumb, list } }: StatisticListPageProps) {
  return (
    <>
      <SiteTop current={pageOf(address, list.page)} />
      <main id={routes.mainAnchor}>
        <PlainHead title={title} summary={summary} crumb={crumb} />
        <div className="page columns">
          <h2 className="found">{list.total === 1 ? '1 figure' : `${list.total} figures`}</h2>
          <StatisticList cards={list.items} />
          <Pager list={list} />
        </div>
        <StructuredData things={[crumbData(crumb, title)]} />
      </main>
    </>
  );
}
