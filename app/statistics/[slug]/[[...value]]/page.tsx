import { notFound } from 'next/navigation';
import { StatisticListPage } from '../../../../components/statistic/statistic-list-page';
import { StatisticPage } from '../../../../components/statistic/statistic-page';
import { pagesOfStatistics, statisticListValues, statisticValues } from '../../../../lib/content/statistic-values';
import { referencesTo } from '../../../../lib/outputs/citations/references';
import { describeStatistic, describeStatisticList } from '../../../../lib/outputs/describe-kinds';

interface Props {
  /** The id of a statistic; or a facet with its value and, after "page", the number of a later page. */
  params: Promise<{ slug: string; value?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return pagesOfStatistics().map(({ params }) => params);
}

export async function generateMetadata({ params }: Props) {
  const { slug, value } = await params;
  return value ? describeStatisticList(statisticListValues(slug, value)) : describeStatistic(statisticValues(slug));
}

export default async function StatisticOrList({ params }: Props) {
  const { slug, value } = await params;
  if (value) {
    const page = statisticListValues(slug, value);
    return page ? <StatisticListPage page={page} /> : notFound();
  }
  const values = statisticValues(slug);
  return values ? <StatisticPage page={values.page} references={await referencesTo(values.cited)} /> : notFound();
}
