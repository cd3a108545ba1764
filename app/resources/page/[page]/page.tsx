import { notFound } from 'next/navigation';
import { FinderPage } from '../../../../components/search/finder-page';
import { cardPage } from '../../../../lib/content/cards';
import { shortFacets } from '../../../../lib/content/facets';
import { finderLengths, laterPages } from '../../../../lib/content/paging';
import { listResources } from '../../../../lib/content/resources';
import { metadataOf } from '../../../../lib/outputs/metadata';
import { laterPage, resourcesPage } from '../../../../lib/pages/lists';
import { routes } from '../../../../lib/routes';

interface Props {
  params: Promise<{ page: string }>;
}

export const dynamicParams = false;

/** An export needs at least one page, even if the list is short. */
export function generateStaticParams() {
  return laterPages(listResources().length, finderLengths);
}

export async function generateMetadata({ params }: Props) {
  return metadataOf(laterPage(resourcesPage(), Number((await params).page)));
}

export default async function LaterResources({ params }: Props) {
  const number = Number((await params).page);
  const list = cardPage(listResources(), routes.resources, number, finderLengths);
  if (!list) notFound();
  return <FinderPage page={laterPage(resourcesPage(), number)} list={list} facets={shortFacets()} />;
}
