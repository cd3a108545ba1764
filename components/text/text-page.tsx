import { aboutPageData } from '../../lib/outputs/structured-data';
import type { Link } from '../../lib/pages/page';
import type { TextView } from '../../lib/pages/text';
import { routes } from '../../lib/routes';
import { BodySections, SourceList } from '../layout/body-sections';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { StructuredData } from '../ui/structured-data';
import { Recordings } from '../video/recordings';
import { RecordingsScript } from '../video/recordings-script';
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
      <PageHead title={page.title} summary={page.summary} />
      <div className="page read">
        <div>{isSubscribe ? <SubscribeLists /> : first && <BodySections sections={[first]} />}</div>
        <Contents contents={contents} />
        <div className="rest">
          <BodySections sections={isSubscribe ? body.sections : others} />
          {recordings.length > 0 && <Recordings shown={recordings} />}
          <Sources sources={body.sources} />
        </div>
      </div>
      {page.url === routes.about && <StructuredData things={[aboutPageData(page)]} />}
      <RecordingsScript shown={recordings} script={script} />
    </SitePage>
  );
}

/** "On this page", beside the text. */
export function Contents({ contents }: { contents: readonly Link[] }) {
  return (
    <nav className="facts stay" aria-labelledby="on-this-page">
      <h2 id="on-this-page">On this page</h2>
      <ul>
        {contents.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Numbered sources, collapsed until a reader follows a reference. */
function Sources({ sources }: { sources: readonly string[] }) {
  if (sources.length === 0) return null;
  return (
    <details className="abt">
      <summary id="footnote-label">Sources ({sources.length})</summary>
      <SourceList sources={sources} />
    </details>
  );
}
