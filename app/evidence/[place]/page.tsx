import { notFound } from 'next/navigation';
import { PlacePage } from '../../../components/evidence/place-page';
import { PlainHead } from '../../../components/layout/plain-head';
import { SiteTop } from '../../../components/layout/site-top';
import { StructuredData } from '../../../components/ui/structured-data';
import { pagesOfPlaces, placeValues } from '../../../lib/content/statistic-values';
import { crumbData } from '../../../lib/outputs/crumb-data';
import { describePage } from '../../../lib/outputs/describe-page';
import { findingCard } from '../../../lib/outputs/link-cards/page-cards';
import { routes } from '../../../lib/routes';

interface Props {
  params: Promise<{ place: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return pagesOfPlaces().map(({ params }) => params);
}

export async function generateMetadata({ params }: Props) {
  const page = placeValues((await params).place);
  return (
    page &&
    describePage({ title: page.title, description: page.summary, address: page.address, card: findingCard(page.title) })
  );
}

export default async function OnePlacePage({ params }: Props) {
  const page = placeValues((await params).place);
  if (!page) notFound();
  return (
    <>
      <SiteTop current={page.address} />
      <main id={routes.mainAnchor}>
        <PlainHead title={page.title} summary={page.summary} crumb={page.crumb} />
        <PlacePage page={page} />
        <StructuredData things={[crumbData(page.crumb, page.title)]} />
      </main>
    </>
  );
}
