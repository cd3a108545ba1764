import { aboutPageData } from '../../lib/outputs/structured-data';
import type { TextView } from '../../lib/pages/text';
import { routes } from '../../lib/routes';
import { BodySections, Sources } from '../layout/body-sections';
import { AsideLinks } from '../layout/key-facts';
import { ReadingPage } from '../layout/reading-page';
import { Recordings } from '../video/recordings';
import { ContributePage } from './contribute-page';
import { SubscribeLists } from './subscribe-lists';
import './text.css';

/** A page written by editors, with its sections listed beside it. */
export function TextPage({ view }: { view: TextView }) {
  const { page, body, contents, lists, recordings } = view;
  if (page.url === routes.contribute) return <ContributePage view={view} />;
  return (
    <ReadingPage page={page} things={page.url === routes.about ? [aboutPageData(page)] : []}>
      <div className="page read">
        <nav className="facts stay" aria-label="On this page">
          <AsideLinks title="On this page" links={contents} />
        </nav>
        <div>
          {lists && <SubscribeLists lists={lists} />}
          <BodySections sections={body.sections} />
          {recordings.length > 0 && <Recordings shown={recordings} />}
          <Sources title="Sources" sources={body.sources} />
        </div>
      </div>
    </ReadingPage>
  );
}
