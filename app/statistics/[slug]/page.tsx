import { notFound } from 'next/navigation';
import { StatisticPage } from '../../../components/statistic/statistic-page';
import { pagesOfStatistics, statisticValues } from '../../../lib/content/page-values';
import { paramsToDraw } from '../../../lib/publish/pages-to-draw';
import { describePage } from '../../../lib/sharing/describe-page';
import { statisticLinkCard } from '../../../lib/sharing/link-cards/page-cards';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return paramsToDraw(pagesOfStatistics());
}

export async function generateMetadata({ params }: Props) {
  const page = statisticValues((await params).slug);
  return (
    page &&
    describePage({
      title: page.sentence,
      description: page.measured,
      address: page.address,
      card: statisticLinkCard(page),
    })
  );
}

export default async function OneStatisticPage({ params }: Props) {
  const page = statisticValues((await params).slug);
  return page ? <StatisticPage page={page} /> : notFound();
}
