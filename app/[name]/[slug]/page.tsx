import { notFound } from 'next/navigation';
import { ShelfPage } from '../../../components/category/shelf-page';
import { SiteTop } from '../../../components/layout/site-top';
import { shelfPage } from '../../../lib/content/shelf-pages';
import { isShelf, shelfNames } from '../../../lib/content/shelves';
import { findOnShelf, listShelf } from '../../../lib/content/vocabularies';
import { addressOf, routes } from '../../../lib/routes';
import { describePage } from '../../../lib/sharing/describe-page';

interface Props {
  params: Promise<{ name: string; slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return shelfNames.flatMap((name) => listShelf(name).map(({ slug }) => ({ name, slug })));
}

export async function generateMetadata({ params }: Props) {
  const { name, slug } = await params;
  const entry = isShelf(name) ? findOnShelf(name, slug) : undefined;
  return (
    entry &&
    isShelf(name) &&
    describePage({ title: entry.name, description: entry.summary, address: addressOf(name, slug) })
  );
}

export default async function ShelfEntryPage({ params }: Props) {
  const { name, slug } = await params;
  const page = isShelf(name) ? shelfPage(name, slug, 1) : undefined;
  if (!page || !isShelf(name)) notFound();
  return (
    <>
      <SiteTop current={addressOf(name, slug)} />
      <main id={routes.mainAnchor}>
        <ShelfPage shelf={name} page={page} />
      </main>
    </>
  );
}
