import { notFound } from 'next/navigation';
import { PlainHead } from '../../../../components/layout/plain-head';
import { SiteTop } from '../../../../components/layout/site-top';
import { ResourceFinder } from '../../../../components/search/resource-finder';
import { StructuredData } from '../../../../components/ui/structured-data';
import { laterListPages, listValues } from '../../../../lib/content/page-values';
import { crumbData } from '../../../../lib/outputs/crumb-data';
import { describePage } from '../../../../lib/outputs/describe-page';
import { standingCards } from '../../../../lib/outputs/link-cards/standing-cards';
import { pageOf, routes } from '../../../../lib/routes';

interface Props {
  params: Promise<{ page: string }>;
}

export const dynamicParams = false;

const crumb = [{ name: 'Find a resource', address: routes.resources }];

export function generateStaticParams() {
  return laterListPages().map(({ params }) => params);
}

export async function generateMetadata({ params }: Props) {
  const { page } = await params;
  return describePage({
    title: `All resources, page ${page}`,
    description: `Every resource of the library, page ${page}.`,
    address: pageOf(routes.resources, Number(page)),
    card: standingCards.resources,
  });
}

export default async function ResourcesLaterPage({ params }: Props) {
  const values = listValues(Number((await params).page));
  if (!values) notFound();
  const { list, facets } = values;
  return (
    <>
      <SiteTop current={pageOf(routes.resources, list.page)} />
      <main id={routes.mainAnchor}>
        <PlainHead title="All resources" summary={`Page ${list.page} of ${list.pages}.`} crumb={crumb} />
        <ResourceFinder list={list} facets={facets} />
        <StructuredData things={[crumbData(crumb, 'All resources')]} />
      </main>
    </>
  );
}
