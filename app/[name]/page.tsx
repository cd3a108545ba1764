import { notFound } from 'next/navigation';
import { ShelfIndex } from '../../components/category/shelf-index';
import { PlainHead } from '../../components/layout/plain-head';
import { Prose } from '../../components/layout/prose';
import { SiteTop } from '../../components/layout/site-top';
import { Recordings } from '../../components/resource/recordings';
import { StructuredData } from '../../components/ui/structured-data';
import { loadBody } from '../../lib/content/load';
import { findPage, listPages } from '../../lib/content/pages';
import { ownerOf } from '../../lib/content/recordings';
import { shelfIndex } from '../../lib/content/shelf-pages';
import { isShelf, shelfNames, shelves } from '../../lib/content/shelves';
import { recordingsShown } from '../../lib/content/transcripts';
import { bundleScript } from '../../lib/publish/scripts';
import { addressOf, recordingAnchor, routes } from '../../lib/routes';
import { describePage } from '../../lib/sharing/describe-page';
import { videoData } from '../../lib/sharing/recording-data';
import { sayLength } from '../../lib/video/length';

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
  const recordings = recordingsShown(owner);
  return (
    <>
      <SiteTop current={addressOf('pages', name)} />
      <main id={routes.mainAnchor}>
        <PlainHead title={page.title} summary={page.summary}>
          {page.recordings.map((recording, index) => (
            <p key={recording.title} className="actions">
              <a href={`#${recordingAnchor(index)}`}>
                Watch: {recording.title}, {sayLength(recording)}
              </a>
            </p>
          ))}
        </PlainHead>
        <div className="page columns with-margin">
          <Prose html={loadBody('pages', name)} />
          {page.recordings.length > 0 && <Recordings recordings={page.recordings} shown={recordings} people={[]} />}
        </div>
        {page.recordings.map((recording, index) => (
          <StructuredData key={recording.title} data={videoData(recording, recordings[index], owner)} />
        ))}
        {page.recordings.length > 0 && <script type="module" src={(await bundleScript('recording')).address} />}
      </main>
    </>
  );
}
