import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { StatisticPage } from '../../../components/statistic/statistic-page';
import { findStatistic, listStatisticPages } from '../../../lib/content/statistics';
import { citationMetas, statisticSource } from '../../../lib/outputs/citations/citation-item';
import { statisticView } from '../../../lib/pages/statistics';
import { routeFor } from '../../route-for';

export const dynamicParams = false;

export function generateStaticParams() {
  return listStatisticPages().map(({ slug }) => ({ slug }));
}

const { generateMetadata, RoutePage } = routeFor(
  ({ slug }: { slug: string }) => {
    const statistic = findStatistic(slug);
    const view = statisticView(slug);
    return statistic && view && { ...view, original: statisticSource(statistic) };
  },
  (view) => (
    <StatisticPage view={view}>
      <ShareAndCite page={view.page} original={view.original} />
    </StatisticPage>
  ),
  ({ original }) => citationMetas(original),
);

export { generateMetadata, RoutePage as default };
