import { notFound } from 'next/navigation';
import { ShelfIndex } from '../../components/category/shelf-index';
import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { WrittenPage } from '../../components/layout/written-page';
import { bodyOf } from '../../lib/content/bodies';
import { findPage, listPages } from '../../lib/content/pages';
import { ownerOf } from '../../lib/content/recordings';
import { shelfIndex } from '../../lib/content/shelf-pages';
import { isShelf, shelfNames, shelves } from '../../lib/content/shelves';
import { recordingsShown } from '../../lib/content/transcripts';
import { bundleScript } from '../../lib/publish/scripts';
import { addressOf, routes } from '../../lib/routes';
import { describePage } from '../../lib/sharing/describe-page';

interface Props {
  params: Promise<{ name: string }>;
}

export const dynamicParams = false;

/** A shelf, such as /topics/ or /years/, or a page of the editors', such as /about/. */
export function generateStaticParams() {
  return [...shelfNames, ...listPages().map(({ slug }) => slug)].map((name) => ({ name }));
}

export async function generateMetadata({ params }: Props) {
  const { name } = await params;
  const page = isShelf(name) ? shelves[name] : findPage(name);
  const address = isShelf(name) ? shelves[name].address : addressOf('pages', name);
  return page && describePage({ title: page.title, description: page.summary, address });
}

export default async function NamedPage({ params }: Props) {
  const { name } = await params;
  if (isShelf(name)) {
    return (
      <>
        <SiteTop current={shelves[name].address} />
        <main id={routes.mainAnchor}>
          <PlainHead title={shelves[name].title} summary={shelves[name].summary} />
          <ShelfIndex index={shelfIndex(name)} />
        </main>
      </>
    );
  }
  const page = findPage(name);
  if (!page) notFound();
  const owner = ownerOf('pages', page);
  const { address: script } = await bundleScript('recording');
  return (
    <WrittenPage
      page={page}
      address={owner.address}
      body={bodyOf('pages', name)}
      recordings={recordingsShown(owner)}
      script={script}
    />
  );
}
