import { routeFor } from '../../components/layout/route-for';
import { StatisticsPage } from '../../components/statistic/statistics-page';
import { statisticsView } from '../../lib/pages/statistics';

const { generateMetadata, RoutePage } = routeFor(statisticsView, StatisticsPage);

export { generateMetadata, RoutePage as default };
