import { pageSegments, routeFor } from '../../../../components/layout/route-for';
import { AllStatisticsPage } from '../../../../components/statistic/all-statistics-page';
import { allStatisticsView, listStatisticPagesOf } from '../../../../lib/pages/statistics';
import { routes } from '../../../../lib/routes';

export const dynamicParams = false;

export function generateStaticParams() {
  return listStatisticPagesOf()
    .filter(({ url }) => url.startsWith(routes.allStatistics))
    .map(({ url }) => pageSegments(url, routes.allStatistics));
}

const { generateMetadata, RoutePage } = routeFor(
  ({ page }: { page?: string[] }) => allStatisticsView(Number(page?.[1] ?? 1)),
  AllStatisticsPage,
);

export { generateMetadata, RoutePage as default };
