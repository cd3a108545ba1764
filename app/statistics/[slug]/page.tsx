import { neverEmpty, routeFor } from '../../../components/layout/route-for';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { StatisticPage } from '../../../components/statistic/statistic-page';
import { listStatisticPages } from '../../../lib/content/statistics';
import { citationMetas, statisticSource } from '../../../lib/outputs/citations/citation-item';
import { type StatisticView, statisticView } from '../../../lib/pages/statistics';

export const dynamicParams = false;

export function generateStaticParams() {
  return neverEmpty(
    listStatisticPages().map(({ slug }) => ({ slug })),
    (slug) => ({ slug }),
  );
}

const { generateMetadata, RoutePage } = routeFor(
  ({ slug }: { slug: string }) => statisticView(slug),
  ({ view }: { view: StatisticView }) => (
    <StatisticPage view={view}>
      <ShareAndCite page={view.page} original={statisticSource(view.document)} />
    </StatisticPage>
  ),
  ({ document }) => citationMetas(statisticSource(document)),
);

export { generateMetadata, RoutePage as default };
