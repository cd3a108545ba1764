import { notFound } from 'next/navigation';
import { ShelfPage } from '../../../../../components/category/shelf-page';
import { SiteTop } from '../../../../../components/layout/site-top';
import { laterPages } from '../../../../../lib/content/paging';
import { shelfPage } from '../../../../../lib/content/shelf-pages';
import { isShelf, shelfNames } from '../../../../../lib/content/shelves';
import { findOnShelf, listShelf } from '../../../../../lib/content/vocabularies';
import { addressOf, pageOf, routes } from '../../../../../lib/routes';
import { describePage } from '../../../../../lib/sharing/describe-page';

interface Props {
  params: Promise<{ name: string; slug: string; page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return shelfNames.flatMap((name) =>
    listShelf(name).flatMap(({ slug, count }) => laterPages(count).map(({ page }) => ({ name, slug, page }))),
  );
}

export async function generateMetadata({ params }: Props) {
  const { name, slug, page } = await params;
  const entry = isShelf(name) ? findOnShelf(name, slug) : undefined;
  return (
    entry &&
    isShelf(name) &&
    describePage({
      title: `${entry.name}, page ${page}`,
      description: `${entry.summary} Page ${page}.`,
      address: pageOf(addressOf(name, slug), Number(page)),
    })
  );
}

export default async function ShelfEntryLaterPage({ params }: Props) {
  const { name, slug, page: number } = await params;
  const page = isShelf(name) ? shelfPage(name, slug, Number(number)) : undefined;
  if (!page || !isShelf(name)) notFound();
  return (
    <>
      <SiteTop current={pageOf(addressOf(name, slug), Number(number))} />
      <main id={routes.mainAnchor}>
        <ShelfPage shelf={name} page={page} />
      </main>
    </>
  );
}
