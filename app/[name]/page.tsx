import { notFound } from 'next/navigation';
import { ShelfIndex } from '../../components/category/shelf-index';
import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { WrittenPage } from '../../components/layout/written-page';
import { DataParts } from '../../components/sharing/data-parts';
import { FeedList } from '../../components/sharing/feed-list';
import { bundleScript } from '../../lib/build/scripts';
import { bodyOf } from '../../lib/content/bodies';
import { libraryOf } from '../../lib/content/library-of';
import { findPage, listPages } from '../../lib/content/pages';
import { ownerOf } from '../../lib/content/recordings';
import { shelfIndex } from '../../lib/content/shelf-pages';
import { isShelf, shelfNames, shelves } from '../../lib/content/shelves';
import { recordingsShown } from '../../lib/content/transcripts';
import { listEvents } from '../../lib/outputs/calendar';
import { columnNames } from '../../lib/outputs/data/csv';
import { listFields } from '../../lib/outputs/data/data-fields';
import { listExamples } from '../../lib/outputs/data/examples';
import { describeShelf, describeWritten } from '../../lib/outputs/describe-kinds';
import { listFeeds } from '../../lib/outputs/feeds/list-feeds';
import { aboutData } from '../../lib/outputs/organisation-data';
import { routes } from '../../lib/routes';

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
  return isShelf(name) ? describeShelf(name) : describeWritten(findPage(name));
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
      about={owner.address === routes.about ? aboutData(owner, libraryOf()) : undefined}
      script={script}
    >
      {owner.address === routes.feeds && <FeedList groups={listFeeds()} events={listEvents().length} />}
      {owner.address === routes.data && (
        <DataParts fields={listFields()} columns={columnNames} examples={listExamples()} />
      )}
    </WrittenPage>
  );
}
