import { GoldHead } from '../../components/layout/gold-head';
import { SiteTop } from '../../components/layout/site-top';
import { SearchBox } from '../../components/search/search-box';
import { StatisticFinder } from '../../components/statistic/statistic-finder';
import { StructuredData } from '../../components/ui/structured-data';
import { bundleScript } from '../../lib/build/scripts';
import { standingPages } from '../../lib/content/standing-pages';
import { listStatisticFacets, statisticsPage } from '../../lib/content/statistic-lists';
import { describePage } from '../../lib/outputs/describe-page';
import { standingCards } from '../../lib/outputs/link-cards/standing-cards';
import { datasetOfAll } from '../../lib/outputs/statistic-dataset';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';

const { title, summary } = standingPages.statistics;

export const metadata = describePage({
  title,
  description: summary,
  address: routes.statistics,
  card: standingCards.statistics,
});

export default async function StatisticsPage() {
  const page = statisticsPage(1);
  const script = await bundleScript('finder');
  return (
    <>
      <SiteTop current={routes.statistics} hasBox />
      <main id={routes.mainAnchor}>
        <GoldHead title={title} short>
          <SearchBox label="Search figures by place, group and topic" action={routes.statistics} />
        </GoldHead>
        {page && (
          <StatisticFinder
            list={page.list}
            facets={listStatisticFacets()}
            records={routes.statisticRecords}
            suggest={site.suggestionAddress}
          />
        )}
        <StructuredData things={[datasetOfAll(summary)]} />
        <script type="module" src={script.address} />
      </main>
    </>
  );
}
