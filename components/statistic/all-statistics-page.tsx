import type { AllStatisticsView } from '../../lib/pages/statistics';
import { dataRoutes, routes } from '../../lib/routes';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { Pager } from '../ui/pager';
import { StructuredData } from '../ui/structured-data';
import { StatisticLines } from './statistic-lines';

const crumb = [{ name: 'Statistics', url: routes.statistics }];

/** The list of all statistics. */
export function AllStatisticsPage({ view: { page, list } }: { view: AllStatisticsView }) {
  return (
    <SitePage current={page.url}>
      <PageHead crumb={crumb} page={page}>
        <p className="acts">
          <a href={dataRoutes.statisticTable}>Download all (CSV)</a>
        </p>
      </PageHead>
      <div className="page">
        <StatisticLines statistics={list.items} />
        <Pager list={list} />
      </div>
      <StructuredData crumb={crumb} title={page.title} />
    </SitePage>
  );
}
