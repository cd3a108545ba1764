import { AllStatisticsPage } from '../../../../components/statistic/all-statistics-page';
import { routeOf } from '../../../../lib/outputs/route';
import { allStatisticsView, listStatisticPagesOf } from '../../../../lib/pages/statistics';
import { routes } from '../../../../lib/routes';

export const dynamicParams = false;

export function generateStaticParams() {
  return listStatisticPagesOf()
    .filter(({ url }) => url.startsWith(routes.allStatistics))
    .map(({ url }) => ({ page: url.slice(routes.allStatistics.length).split('/').filter(Boolean) }));
}

const { generateMetadata, drawPage } = routeOf(
  ({ page }: { page?: string[] }) => allStatisticsView(Number(page?.[1] ?? 1)),
  (view) => <AllStatisticsPage view={view} />,
);

export { drawPage as default, generateMetadata };
