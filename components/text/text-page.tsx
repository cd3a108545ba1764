import { aboutPageData } from '../../lib/outputs/structured-data';
import type { TextView } from '../../lib/pages/text';
import { routes } from '../../lib/routes';
import { BodySections, Sources } from '../layout/body-sections';
import { AsideLinks } from '../layout/key-facts';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { StructuredData } from '../ui/structured-data';
import { Recordings, RecordingsScript } from '../video/recordings';
import { ContributePage } from './contribute-page';
import { SubscribeLists, subscribeContents } from './subscribe-lists';
import './text.css';

interface TextPageProps {
  view: TextView;
  script: string;
}

/** A page written by editors, with its sections listed beside it. */
export function TextPage({ view, script }: TextPageProps) {
  const { page, body, recordings } = view;
  if (page.url === routes.contribute) return <ContributePage view={view} />;
  const isSubscribe = page.url === routes.subscribe;
  const [first, ...others] = body.sections;
  const contents = [
    ...(isSubscribe ? subscribeContents : []),
    ...view.contents,
    ...(recordings.length > 0 ? [{ name: 'Watch', url: '#recordings' }] : []),
  ];
  return (
    <SitePage current={page.url}>
      <PageHead page={page} />
      <div className="page read">
        <div>{isSubscribe ? <SubscribeLists /> : first && <BodySections sections={[first]} />}</div>
        <nav className="facts stay" aria-label="On this page">
          <AsideLinks title="On this page" links={contents} />
        </nav>
        <div className="rest">
          <BodySections sections={isSubscribe ? body.sections : others} />
          {recordings.length > 0 && <Recordings shown={recordings} />}
          <Sources title="Sources" sources={body.sources} />
        </div>
      </div>
      {page.url === routes.about && <StructuredData things={[aboutPageData(page)]} />}
      <RecordingsScript shown={recordings} script={script} />
    </SitePage>
  );
}
