import { notFound } from 'next/navigation';
import { PlainHead } from '../../../../components/layout/plain-head';
import { SiteTop } from '../../../../components/layout/site-top';
import { ResourceFinder } from '../../../../components/search/resource-finder';
import { cardPage } from '../../../../lib/content/cards';
import { shortFacets } from '../../../../lib/content/facets';
import { laterPages } from '../../../../lib/content/paging';
import { listResources } from '../../../../lib/content/resources';
import { pageOf, routes } from '../../../../lib/routes';
import { describePage } from '../../../../lib/sharing/describe-page';

interface Props {
  params: Promise<{ page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return laterPages(listResources().length);
}

export async function generateMetadata({ params }: Props) {
  const { page } = await params;
  return describePage({
    title: `All resources, page ${page}`,
    description: `Every resource of the library, page ${page}.`,
    address: pageOf(routes.resources, Number(page)),
  });
}

export default async function ResourcesLaterPage({ params }: Props) {
  const list = cardPage(listResources(), routes.resources, Number((await params).page));
  if (!list) notFound();
  return (
    <>
      <SiteTop current={pageOf(routes.resources, list.page)} />
      <main id={routes.mainAnchor}>
        <PlainHead
          title="All resources"
          summary={`Page ${list.page} of ${list.pages}.`}
          crumb={[{ name: 'Find a resource', address: routes.resources }]}
        />
        <ResourceFinder list={list} facets={shortFacets()} />
      </main>
    </>
  );
}
