import type { ReactNode } from 'react';
import { sendUrl } from '../../lib/contact';
import { approachData, crumbData } from '../../lib/outputs/structured-data';
import type { ApproachView } from '../../lib/pages/approach';
import { routes, sections } from '../../lib/routes';
import { ResourceRings } from '../figure/rings';
import { BodySections } from '../layout/body-sections';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { AddToPack } from '../sharing/share-and-cite';
import { StatisticLines } from '../statistic/statistic-lines';
import { StructuredData } from '../ui/structured-data';
import { Links } from '../ui/words';
import { Evidence, OutcomeLine, SourceNumbers } from './evidence';
import './approach.css';

interface ApproachPageProps {
  view: ApproachView;
  /** The panel to share and to cite. */
  children: ReactNode;
}

/** The page of one approach: whether it works and how sure we can be, what studies found, what to know before starting. */
export function ApproachPage({ view, children }: ApproachPageProps) {
  const { page, crumb, button, outcomes, findings, examples, effort, cautions, body, statistics, related } = view;
  const [main] = outcomes;
  return (
    <SitePage current={page.url} className="hue-evi">
      <PageHead
        crumb={crumb}
        label={page.label}
        title={page.title}
        summary={page.summary}
        hue="hue-evi"
        drawing={<ResourceRings category={page.category ?? ''} slug={page.slug ?? ''} id="rings" />}
      >
        {main && (
          <p className="m">
            <OutcomeLine outcome={main} />
          </p>
        )}
        <div className="acts">
          <a className="go" href={button.url}>
            {button.name}
          </a>
          <a href={`#${sections.share}`}>Share</a>
          <a href={`#${sections.cite}`}>Cite</a>
          <button type="button" className="link" data-print="" hidden>
            Print
          </button>
          <AddToPack url={page.url} />
        </div>
      </PageHead>
      <div className="page read">
        <div>
          <section className="sec">
            <h2>Does it work?</h2>
            <ul className="outcomes">
              {outcomes.map(({ name, verdict, certainty, because, who, sources }) => (
                <li key={name}>
                  <h3>{name}</h3>
                  <p>
                    <Evidence verdict={verdict} certainty={certainty} />
                  </p>
                  <p>
                    {because}
                    <SourceNumbers sources={sources} />
                  </p>
                  {who && <p className="m">Studied: {who}</p>}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside className="facts stay" aria-label="Key facts">
          <h2>Key facts</h2>
          <dl>
            <div>
              <dt>Effort</dt>
              <dd>
                {effort.text}
                {effort.sources.length > 0 && <SourceNumbers sources={effort.sources} />}
              </dd>
            </div>
            <div>
              <dt>For</dt>
              <dd>
                <Links entries={view.audiences} />
              </dd>
            </div>
            <div>
              <dt>Topics</dt>
              <dd>
                <Links entries={view.topics} />
              </dd>
            </div>
            <div>
              <dt>Checked</dt>
              <dd>{view.checked}</dd>
            </div>
          </dl>
          <p className="m">
            <a href={`${routes.whatWorks}#how-sure`}>How we decide</a>
          </p>
        </aside>
        <div className="rest">
          <section className="sec">
            <h2>What studies found</h2>
            <div className="txt">
              <ul>
                {findings.map(({ text, facts, sources }) => (
                  <li key={text}>
                    {text}
                    <SourceNumbers sources={sources} />
                    {facts.length > 0 && <span className="m"> {facts.join(' · ')}</span>}
                  </li>
                ))}
              </ul>
            </div>
          </section>
          <BodySections sections={body.sections} />
          {cautions.length > 0 && (
            <section className="sec">
              <h2>Before you start</h2>
              <div className="txt">
                <ul>
                  {cautions.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </div>
            </section>
          )}
          <section className="sec">
            <h2>Examples</h2>
            <div className="txt">
              {examples.length === 0 && <p>We found no example from London with results.</p>}
              <ul>
                {examples.map(({ text, link, sources }) => (
                  <li key={text}>
                    {text}
                    {sources.length > 0 && <SourceNumbers sources={sources} />}{' '}
                    {link && <a href={link.url}>{link.name}</a>}
                  </li>
                ))}
              </ul>
            </div>
          </section>
          {statistics.length > 0 && (
            <section className="sec">
              <h2>The figures</h2>
              <StatisticLines statistics={statistics} />
            </section>
          )}
          {related.length > 0 && (
            <section className="sec" id={sections.related}>
              <h2>Related approaches</h2>
              <div className="txt">
                <ul>
                  {related.map(({ name, url, summary }) => (
                    <li key={url}>
                      <a href={url}>{name}</a> <span className="m">{summary}</span>
                    </li>
                  ))}
                </ul>
              </div>
            </section>
          )}
          {children}
          <Sources view={view} />
        </div>
      </div>
      <StructuredData things={[crumbData(crumb, page.title), approachData(view)]} />
    </SitePage>
  );
}

/** Each source, with how much of it we have read. */
function Sources({ view: { page, sources } }: { view: ApproachView }) {
  const change = sendUrl('mistake', page);
  return (
    <section className="sec">
      <h2>Sources</h2>
      <div className="txt sources">
        <ol>
          {sources.map(({ label, url, facts, read }, index) => (
            <li key={url} id={`source-${index + 1}`}>
              <a href={url}>{label}</a>. {facts.join(', ')}. <span className="m">{read}</span>
            </li>
          ))}
        </ol>
        {change && (
          <p>
            <a href={change}>Suggest a change</a>
          </p>
        )}
      </div>
    </section>
  );
}
