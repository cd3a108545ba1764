import { notFound } from 'next/navigation';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { StatisticPage } from '../../../components/statistic/statistic-page';
import { findStatistic, listStatisticPages } from '../../../lib/content/statistics';
import { citationMetas, statisticSource } from '../../../lib/outputs/citations/citation-item';
import { metadataOf } from '../../../lib/outputs/metadata';
import { statisticPageOf, statisticView } from '../../../lib/pages/statistics';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listStatisticPages().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props) {
  const statistic = findStatistic((await params).slug);
  return statistic && metadataOf(statisticPageOf(statistic), citationMetas(statisticSource(statistic)));
}

export default async function Statistic({ params }: Props) {
  const { slug } = await params;
  const statistic = findStatistic(slug);
  const view = statisticView(slug);
  if (!statistic || !view) notFound();
  return (
    <StatisticPage view={view}>
      <ShareAndCite page={view.page} original={statisticSource(statistic)} />
    </StatisticPage>
  );
}
