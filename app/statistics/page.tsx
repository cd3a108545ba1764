import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { StatisticList } from '../../components/statistic/statistic-list';
import { standingPages } from '../../lib/content/standing-pages';
import { statisticCard } from '../../lib/content/statistic-page';
import { listStatistics } from '../../lib/content/statistics';
import { routes } from '../../lib/routes';
import { describePage } from '../../lib/sharing/describe-page';
import { standingCards } from '../../lib/sharing/link-cards/standing-cards';

const { title, summary } = standingPages.statistics;

export const metadata = describePage({
  title,
  description: summary,
  address: routes.statistics,
  card: standingCards.statistics,
});

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
