import { notFound } from 'next/navigation';
import { AllStatisticsPage } from '../../../../components/statistic/all-statistics-page';
import { metadataOf } from '../../../../lib/outputs/metadata';
import { allStatisticsView, listStatisticPagesOf } from '../../../../lib/pages/statistics';
import { routes } from '../../../../lib/routes';

interface Props {
  params: Promise<{ page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listStatisticPagesOf()
    .filter(({ url }) => url.startsWith(routes.allStatistics))
    .map(({ url }) => ({ page: url.slice(routes.allStatistics.length).split('/').filter(Boolean) }));
}

async function viewOf(params: Props['params']) {
  return allStatisticsView(Number((await params).page?.[1] ?? 1));
}

export async function generateMetadata({ params }: Props) {
  const view = await viewOf(params);
  return view && metadataOf(view.page);
}

export default async function AllStatistics({ params }: Props) {
  const view = await viewOf(params);
  if (!view) notFound();
  return <AllStatisticsPage view={view} />;
}
