import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { StatisticList } from '../../components/statistic/statistic-list';
import { statisticCard } from '../../lib/content/statistic-page';
import { listStatistics } from '../../lib/content/statistics';
import { routes } from '../../lib/routes';
import { describePage } from '../../lib/sharing/describe-page';

const title = 'Figures you can use';
const summary = 'Every statistic of the library, each with its source, its date and what to be careful with.';

export const metadata = describePage({ title, description: summary, address: routes.statistics });

export default function StatisticsPage() {
  return (
    <>
      <SiteTop current={routes.statistics} />
      <main id={routes.mainAnchor}>
        <PlainHead title={title} summary={summary} />
        <div className="page columns">
          <h2>All</h2>
          <StatisticList cards={listStatistics().map(statisticCard)} />
        </div>
      </main>
    </>
  );
}
