import type { StatisticsView } from '../../lib/pages/statistics';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { StatisticRow } from './statistic-row';

/** Boroughs, then statistics by condition. */
export function StatisticsPage({ view: { page, sections } }: { view: StatisticsView }) {
  return (
    <SitePage current={page.url}>
      <PageHead title={page.title} summary={page.summary} />
      <div className="page">
        {sections.map(({ id, name, statistics }) => (
          <section key={id} id={id} className="sec">
            <h2>{name}</h2>
            <div>
              {statistics.map((statistic) => (
                <StatisticRow key={statistic.slug} statistic={statistic} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </SitePage>
  );
}
