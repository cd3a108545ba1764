import type { StatisticPageContent } from '../../lib/content/statistic-page';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';

/** The page of one statistic. */
export function StatisticPage({ view }: { view: StatisticPageContent }) {
  return (
    <SitePage current={view.address}>
      <PageHead title={view.sentence} summary={view.measured} />
    </SitePage>
  );
}
