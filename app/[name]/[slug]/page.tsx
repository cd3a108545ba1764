import { notFound } from 'next/navigation';
import { ShelfPage } from '../../../components/category/shelf-page';
import { SiteTop } from '../../../components/layout/site-top';
import { shelfPages, shelfValues } from '../../../lib/content/page-values';
import { paramsToDraw } from '../../../lib/publish/pages-to-draw';
import { addressOf, routes } from '../../../lib/routes';
import { describePage } from '../../../lib/sharing/describe-page';

interface Props {
  params: Promise<{ name: string; slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return paramsToDraw(shelfPages());
}

export async function generateMetadata({ params }: Props) {
  const { name, slug } = await params;
  const values = shelfValues(name, slug);
  if (!values) return undefined;
  const { shelf, page } = values;
  return describePage({ title: page.entry.name, description: page.entry.summary, address: addressOf(shelf, slug) });
}

export default async function ShelfEntryPage({ params }: Props) {
  const { name, slug } = await params;
  const values = shelfValues(name, slug);
  if (!values) notFound();
  const { shelf, page } = values;
  return (
    <>
      <SiteTop current={addressOf(shelf, slug)} />
      <main id={routes.mainAnchor}>
        <ShelfPage shelf={shelf} page={page} />
      </main>
    </>
  );
}
