import type { AllStatisticsView } from '../../lib/pages/statistics';
import { dataRoutes, routes } from '../../lib/routes';
import { ReadingPage } from '../layout/reading-page';
import { Pager } from '../ui/pager';
import { StatisticLines } from './statistic-lines';

/** The list of all statistics. */
export function AllStatisticsPage({ view: { page, list } }: { view: AllStatisticsView }) {
  return (
    <ReadingPage
      page={page}
      crumb={[{ name: 'Statistics', url: routes.statistics }]}
      actions={
        <p className="actions mt-4">
          <a href={dataRoutes.statisticTable}>Download all (CSV)</a>
        </p>
      }
    >
      <div className="page">
        <StatisticLines statistics={list.items} />
        <Pager list={list} />
      </div>
    </ReadingPage>
  );
}
