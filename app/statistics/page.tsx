import { StatisticsPage } from '../../components/statistic/statistics-page';
import { metadataOf } from '../../lib/outputs/metadata';
import { statisticsPage, statisticsView } from '../../lib/pages/statistics';

export const metadata = metadataOf(statisticsPage);

export default function Statistics() {
  return <StatisticsPage view={statisticsView()} />;
}
