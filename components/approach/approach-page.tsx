import type { ReactNode } from 'react';
import { sendUrl } from '../../lib/contact';
import { approachData } from '../../lib/outputs/structured-data';
import type { ApproachView } from '../../lib/pages/approach';
import { routes } from '../../lib/routes';
import { ResourceRings } from '../figure/rings';
import { BodySections } from '../layout/body-sections';
import { HeadActions } from '../layout/head-actions';
import { KeyFacts, SourceNumbers } from '../layout/key-facts';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { StatisticLines } from '../statistic/statistic-lines';
import { StructuredData } from '../ui/structured-data';
import { Evidence, OutcomeLine } from './evidence';
import './approach.css';

interface ApproachPageProps {
  view: ApproachView;
  /** The "Share and cite" panel. */
  children: ReactNode;
}

/** The page of an approach: verdicts, certainty, findings, and what to know before starting. */
export function ApproachPage({ view, children }: ApproachPageProps) {
  const { page, crumb, button, outcomes, keyFacts, lists, sections, statistics } = view;
  const [main] = outcomes;
  return (
    <SitePage current={page.url} className="hue-evi">
      <PageHead
        crumb={crumb}
        page={page}
        hue="hue-evi"
        drawing={<ResourceRings category={page.category ?? ''} slug={page.slug ?? ''} id="rings" />}
      >
        {main && (
          <p className="m">
            <OutcomeLine outcome={main} />
          </p>
        )}
        <HeadActions button={button} hasPanel pack={page.url} />
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
        <KeyFacts facts={keyFacts}>
          <p className="m">
            <a href={`${routes.whatWorks}#how-sure`}>How we decide</a>
          </p>
        </KeyFacts>
        <div className="rest">
          <BodySections sections={sections} />
          {lists.map((list) => (
            <Points key={list.title} {...list} />
          ))}
          {statistics.length > 0 && (
            <section className="sec">
              <h2>The figures</h2>
              <StatisticLines statistics={statistics} />
            </section>
          )}
          {children}
          <Sources view={view} />
        </div>
      </div>
      <StructuredData crumb={crumb} title={page.title} things={[approachData(view)]} />
    </SitePage>
  );
}

function Points({ title, points }: ApproachView['lists'][number]) {
  return (
    <section className="sec">
      <h2>{title}</h2>
      <div className="txt">
        <ul>
          {points.map(({ text, link, note, sources }) => (
            <li key={text ?? link?.url}>
              {text}
              <SourceNumbers sources={sources} /> {link && <a href={link.url}>{link.name}</a>}
              {note && <span className="m">{note}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Sources, each with how much of it we read. */
function Sources({ view: { page, sources } }: { view: ApproachView }) {
  const change = sendUrl('mistake', page);
  return (
    <section className="sec">
      <h2>Sources</h2>
      <div className="txt sources">
        <ol>
          {sources.map(({ label, url, facts, read }, index) => (
            <li key={url} id={`source-${index + 1}`}>
              <a href={url}>{label}</a>. {facts}. <span className="m">{read}</span>
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
