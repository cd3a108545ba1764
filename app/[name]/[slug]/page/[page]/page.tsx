import { notFound } from 'next/navigation';
import { ShelfPage } from '../../../../../components/category/shelf-page';
import { SiteTop } from '../../../../../components/layout/site-top';
import { laterShelfPages, shelfValues } from '../../../../../lib/content/page-values';
import { describeEntry } from '../../../../../lib/outputs/describe-kinds';
import { addressOf, pageOf, routes } from '../../../../../lib/routes';

interface Props {
  params: Promise<{ name: string; slug: string; page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return laterShelfPages().map(({ params }) => params);
}

export async function generateMetadata({ params }: Props) {
  const { name, slug, page } = await params;
  return describeEntry(shelfValues(name, slug, Number(page)), Number(page));
}

export default async function ShelfEntryLaterPage({ params }: Props) {
  const { name, slug, page: number } = await params;
  const values = shelfValues(name, slug, Number(number));
  if (!values) notFound();
  const { shelf, page } = values;
  return (
    <>
      <SiteTop current={pageOf(addressOf(shelf, slug), Number(number))} />
      <main id={routes.mainAnchor}>
        <ShelfPage shelf={shelf} page={page} />
      </main>
    </>
  );
}
