import type { ReactNode } from 'react';
import { sendUrl } from '../../lib/contact';
import { resourceData, videosData } from '../../lib/outputs/structured-data';
import type { ResourceView } from '../../lib/pages/resource';
import { hueOf } from '../../lib/rings/characters';
import { ResourceRings } from '../figure/rings';
import { AboutThisPage, BodySections } from '../layout/body-sections';
import { HeadActions } from '../layout/head-actions';
import { AsideLinks, KeyFacts } from '../layout/key-facts';
import { ReadingPage } from '../layout/reading-page';
import { List } from '../ui/words';
import { Recordings, Talks } from '../video/recordings';
import { ResourceRow } from './resource-row';

/** Key facts with more rows wouldn't fit a window. */
const maxRows = 16;

/** The page of one resource. Everything about the page itself comes last. `children` are the panel to share and cite it. */
export function ResourcePage({ view, children }: { view: ResourceView; children?: ReactNode }) {
  const { page, resource, button, sections, recordings, talks, related } = view;
  const { keyFacts, documents, speakersFrom, links } = view;
  const rows = keyFacts.length + documents.length * 2 + speakersFrom.length + links.length * 2;
  const [first, ...after] = sections;
  // Statistics below the opening need the full width, and so does what follows them.
  const hasStatistics = after.some(({ parts }) => parts.some((part) => 'statistic' in part));
  const [others, wide] = hasStatistics ? [[], after] : [after, []];
  const opening = talks.length > 0 ? <Talks talks={talks} /> : first && <BodySections sections={[first]} />;
  return (
    <ReadingPage
      page={page}
      crumb={view.crumb}
      lang={resource.language}
      hue={hueOf(resource.category)}
      drawing={<ResourceRings category={resource.category} slug={resource.slug} id="rings" />}
      actions={
        <>
          <Status view={view} />
          {view.facts.length > 0 && <p className="muted mt-3">{view.facts.join(' · ')}</p>}
          <HeadActions button={button} hasPanel pack={resource.status === 'withdrawn' ? undefined : page.url}>
            {view.calendar && <a href={view.calendar}>Add to calendar</a>}
          </HeadActions>
        </>
      }
      things={[resourceData(resource, page), ...videosData(recordings, page)]}
    >
      <div className="page read">
        <div>
          {recordings.length > 0 && resource.category === 'webinars' && <Recordings shown={recordings} />}
          {opening}
        </div>
        <KeyFacts facts={keyFacts} isLong={rows > maxRows}>
          <AsideLinks title="Documents" links={documents} />
          <AsideLinks title="Speakers’ organisations" links={speakersFrom} />
          <AsideLinks title="Go further" links={links} />
        </KeyFacts>
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
    </ReadingPage>
  );
}

/** What follows the text on every resource page. */
function End({ view, children }: { view: ResourceView; children: ReactNode }) {
  const { recordings, resource, page } = view;
  const { title, sources, origin, missing, notes, changes, checked } = view.about;
  const sendLink = sendUrl('link', page);
  return (
    <>
      {recordings.length > 0 && resource.category !== 'webinars' && <Recordings shown={recordings} />}
      {children}
      <AboutThisPage title={title} sources={sources} page={page} checked={checked}>
        <p>
          {origin.text} <a href={origin.link.url}>{origin.link.name}</a>. {notes.join(' ')}
        </p>
        {missing.length > 0 && (
          <>
            <h3>Missing</h3>
            <List items={missing} />
            {sendLink && (
              <p>
                <a href={sendLink}>Send us a link</a>
              </p>
            )}
          </>
        )}
        {changes.length > 0 && (
          <>
            <h3>Changes</h3>
            <List items={changes} />
          </>
        )}
      </AboutThisPage>
    </>
  );
}

/** Notice that a resource was withdrawn or has a newer version. */
function Status({ view: { resource, replacement } }: { view: ResourceView }) {
  if (resource.status === 'withdrawn')
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
