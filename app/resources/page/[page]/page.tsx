import { notFound } from 'next/navigation';
import { FinderPage } from '../../../../components/search/finder-page';
import { cardPage } from '../../../../lib/content/cards';
import { shortFacets } from '../../../../lib/content/facets';
import { countPages, finderLengths } from '../../../../lib/content/paging';
import { listResources } from '../../../../lib/content/resources';
import { metadataOf } from '../../../../lib/outputs/metadata';
import { resourcesPage } from '../../../../lib/pages/lists';
import { numbered } from '../../../../lib/pages/page';
import { routes } from '../../../../lib/routes';

interface Props {
  params: Promise<{ page: string }>;
}

export const dynamicParams = false;

/** The pages from 2. */
export function generateStaticParams() {
  const count = countPages(listResources().length, finderLengths);
  return Array.from({ length: count - 1 }, (_, index) => ({ page: String(index + 2) }));
}

export async function generateMetadata({ params }: Props) {
  return metadataOf(numbered(resourcesPage(), Number((await params).page)));
}

export default async function LaterResources({ params }: Props) {
  const number = Number((await params).page);
  const list = cardPage(listResources(), routes.resources, number, finderLengths);
  if (!list) notFound();
  return <FinderPage page={numbered(resourcesPage(), number)} list={list} facets={shortFacets()} />;
}
