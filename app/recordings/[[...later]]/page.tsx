import { notFound } from 'next/navigation';
import { ShelfPage } from '../../../components/category/shelf-page';
import { SiteTop } from '../../../components/layout/site-top';
import { laterPages } from '../../../lib/content/paging';
import { recordingsPage } from '../../../lib/content/shelf-pages';
import { describePage } from '../../../lib/outputs/describe-page';
import { entryCard } from '../../../lib/outputs/link-cards/page-cards';
import { pageOf, routes } from '../../../lib/routes';

interface Props {
  /** `['page', '2']`, or nothing on the first page. */
  params: Promise<{ later?: string[] }>;
}

export const dynamicParams = false;

/** All pages in one file: with few recordings there is no later one, and a route without any page stops the build. */
export function generateStaticParams() {
  const later = laterPages(recordingsPage(1)?.list.total ?? 0);
  return [{ later: [] as string[] }, ...later.map(({ page }) => ({ later: ['page', page] }))];
}

export async function generateMetadata({ params }: Props) {
  const page = await pageFor(params);
  if (!page) return undefined;
  const { entry, list } = page;
  return describePage({
    title: list.page > 1 ? `${entry.name}, page ${list.page}` : entry.name,
    description: list.page > 1 ? `${entry.summary} Page ${list.page}.` : entry.summary,
    address: pageOf(routes.recordings, list.page),
    card: entryCard(undefined, page),
  });
}

export default async function RecordingsPage({ params }: Props) {
  const page = await pageFor(params);
  if (!page) notFound();
  return (
    <>
      <SiteTop current={pageOf(routes.recordings, page.list.page)} />
      <main id={routes.mainAnchor}>
        <ShelfPage page={page} />
      </main>
    </>
  );
}

async function pageFor(params: Props['params']) {
  const { later = [] } = await params;
  return recordingsPage(Number(later[1] ?? 1));
}
