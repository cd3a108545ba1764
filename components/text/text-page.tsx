import type { TextView } from '../../lib/pages/text';
import { routes } from '../../lib/routes';
import { BodySections } from '../layout/body-sections';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { ShareAndCite } from '../sharing/share-and-cite';
import { Recordings } from '../video/recordings';
import { RecordingsScript } from '../video/recordings-script';
import { SubscribeLists } from './subscribe-lists';

interface TextPageProps {
  view: TextView;
  script: string;
}

/** A page that editors wrote. */
export function TextPage({ view: { page, body, recordings }, script }: TextPageProps) {
  return (
    <SitePage current={page.url}>
      <PageHead title={page.title} summary={page.summary} />
      <div className="page read">
        <div>
          <BodySections sections={body.sections} />
          {page.url === routes.subscribe && <SubscribeLists />}
          {recordings.length > 0 && <Recordings shown={recordings} />}
          <ShareAndCite page={page} />
        </div>
      </div>
      <RecordingsScript shown={recordings} script={script} />
    </SitePage>
  );
}
