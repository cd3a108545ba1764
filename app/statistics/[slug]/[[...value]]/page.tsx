import { notFound } from 'next/navigation';
import { StatisticListPage } from '../../../../components/statistic/statistic-list-page';
import { StatisticPage } from '../../../../components/statistic/statistic-page';
import { pagesOfStatistics, statisticListValues, statisticValues } from '../../../../lib/content/statistic-values';
import { paramsToDraw } from '../../../../lib/publish/pages-to-draw';
import { pageOf } from '../../../../lib/routes';
import { citationMetas } from '../../../../lib/sharing/citations/citation-metas';
import { referencesTo } from '../../../../lib/sharing/citations/references';
import { describePage } from '../../../../lib/sharing/describe-page';
import { findingCard, statisticLinkCard } from '../../../../lib/sharing/link-cards/page-cards';

interface Props {
  /** The id of a statistic; or a facet with its value and, after "page", the number of a later page. */
  params: Promise<{ slug: string; value?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return paramsToDraw(pagesOfStatistics());
}

export async function generateMetadata({ params }: Props) {
  const { slug, value } = await params;
  if (value) {
    const page = statisticListValues(slug, value);
    return (
      page &&
      describePage({
        title: page.title,
        description: `${page.summary} ${page.title}.`,
        address: pageOf(page.address, page.list.page),
        // A later page has the card of the first.
        card: findingCard(page.title.replace(/, page \d+$/, '')),
      })
    );
  }
  const values = statisticValues(slug);
  if (!values) return undefined;
  const { page, cited } = values;
  const { sentence, measured, address } = page;
  return {
    ...describePage({
      title: sentence,
      description: measured,
      address,
      card: statisticLinkCard(page),
      type: 'article',
      hasTwins: true,
    }),
    ...citationMetas(cited),
  };
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
