import { crumbData, resourceData, videosData } from '../../lib/outputs/structured-data';
import type { ResourceView } from '../../lib/pages/resource';
import { hueOf, ResourceRings } from '../figure/rings';
import { BodySections } from '../layout/body-sections';
import { HeadActions } from '../layout/head-actions';
import { PageHead } from '../layout/page-head';
import { KeyFacts, PanelList } from '../layout/panel';
import { SitePage } from '../layout/site-page';
import { StructuredData } from '../ui/structured-data';
import { Recordings, RecordingsScript, Talks } from '../video/recordings';
import { AboutThisPage } from './about-this-page';
import { ResourceRow } from './resource-row';

interface ResourcePageProps {
  view: ResourceView;
  script: string;
  /** The "Share and cite" panel. */
  children: React.ReactNode;
}

/** The page of one resource. Everything about the page itself comes last. */
export function ResourcePage({ view, script, children }: ResourcePageProps) {
  const { page, resource, button, body, recordings, talks, related } = view;
  const hasStatistics = body.sections.some(({ parts }) => parts.some((part) => 'statistic' in part));
  const [first, ...after] = body.sections;
  // Statistics need the full width, and so does what follows them.
  const [others, wide] = hasStatistics ? [[], after] : [after, []];
  const hue = hueOf(resource.category);
  const opening = talks.length > 0 ? <Talks talks={talks} /> : first && <BodySections sections={[first]} />;
  return (
    <SitePage current={page.url} className={hue}>
      <PageHead
        crumb={view.crumb}
        label={page.label}
        title={page.title}
        summary={page.summary}
        lang={resource.language}
        hue={hue}
        drawing={<ResourceRings category={resource.category} slug={resource.slug} id="rings" />}
      >
        <Status view={view} />
        {view.facts.length > 0 && <p className="m">{view.facts.join(' · ')}</p>}
        <HeadActions
          page={page}
          button={button && { name: button.text, url: button.url }}
          canPack={resource.status !== 'withdrawn'}
        >
          {view.calendar && <a href={view.calendar}>Add to calendar</a>}
        </HeadActions>
        {button?.note && <p className="why">{button.note}</p>}
      </PageHead>
      <div className="page read">
        <div>
          {recordings.length > 0 && resource.category === 'webinars' && <Recordings shown={recordings} />}
          {opening}
        </div>
        <Panel view={view} />
        <div className="rest">
          <BodySections sections={talks.length > 0 && first ? [first, ...others] : others} />
          {wide.length === 0 && <End view={view}>{children}</End>}
        </div>
        {wide.length > 0 && (
          <div className="across">
            <BodySections sections={wide} />
            <End view={view}>{children}</End>
          </div>
        )}
      </div>
      {related.length > 0 && (
        <section className="next" aria-labelledby="read-next">
          <div className="page">
            <h2 id="read-next">Read next</h2>
            <ul>
              {related.map((card) => (
                <ResourceRow key={card.slug} card={card} hasCover={!hasStatistics} />
              ))}
            </ul>
          </div>
        </section>
      )}
      <StructuredData
        things={[crumbData(view.crumb, page.title), resourceData(resource, page), ...videosData(recordings, page)]}
      />
      <RecordingsScript shown={recordings} script={script} />
    </SitePage>
  );
}

/** What follows the text on every resource page. */
function End({ view, children }: { view: ResourceView; children: React.ReactNode }) {
  const { recordings, resource, page, about } = view;
  return (
    <>
      {recordings.length > 0 && resource.category !== 'webinars' && <Recordings shown={recordings} />}
      {children}
      <AboutThisPage about={about} page={page} />
    </>
  );
}

/** Notice that a resource was withdrawn or has a newer version. */
function Status({ view: { status, resource, replacement } }: { view: ResourceView }) {
  if (status === 'withdrawn')
    return (
      <p className="why warning">
        <b>Withdrawn by its publisher.</b> {resource.withdrawnBecause}
      </p>
    );
  return replacement ? (
    <p className="why warning">
      <b>There is a newer version:</b> <a href={replacement.url}>{replacement.name}</a>
    </p>
  ) : null;
}

/** A panel with more rows wouldn't fit a window. */
const mostRows = 16;

/** Key facts, documents and further links, beside the text. */
function Panel({ view: { keyFacts, documents, speakersFrom, links } }: { view: ResourceView }) {
  const rows = keyFacts.length + documents.length * 2 + speakersFrom.length + links.length * 2;
  return (
    <KeyFacts facts={keyFacts} isSticky={rows <= mostRows}>
      <PanelList title="Documents" entries={documents.map(({ label, ...more }) => ({ name: label, ...more }))} />
      <PanelList title="Speakers’ organisations" entries={speakersFrom} />
      <PanelList title="Go further" entries={links.map(({ label, ...more }) => ({ name: label, ...more }))} />
    </KeyFacts>
  );
}
