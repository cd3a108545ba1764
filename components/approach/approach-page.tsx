import type { ReactNode } from 'react';
import { sendUrl } from '../../lib/contact';
import { approachData } from '../../lib/outputs/structured-data';
import type { ApproachView } from '../../lib/pages/approach';
import { routes } from '../../lib/routes';
import { ResourceRings } from '../figure/rings';
import { BodySections } from '../layout/body-sections';
import { HeadActions } from '../layout/head-actions';
import { KeyFacts, SourceNumbers } from '../layout/key-facts';
import { ReadingPage } from '../layout/reading-page';
import { Section } from '../layout/section';
import { StatisticLines } from '../statistic/statistic-lines';
import { Links } from '../ui/words';
import { Evidence, OutcomeLine } from './evidence';
import './approach.css';

/** The page of an approach: verdicts, certainty, findings, and what to know before starting. `children` are the panel to share and cite it. */
export function ApproachPage({ view, children }: { view: ApproachView; children?: ReactNode }) {
  const { page, crumb, button, document, keyFacts, lists, sections, statistics } = view;
  const { outcomes } = document;
  const [main] = outcomes;
  return (
    <ReadingPage
      page={page}
      crumb={crumb}
      hue="hue-evi"
      drawing={<ResourceRings category={page.category ?? ''} slug={page.slug ?? ''} id="rings" />}
      actions={
        <>
          {main && (
            <p className="muted mt-3">
              <OutcomeLine outcome={main} />
            </p>
          )}
          <HeadActions button={button} hasPanel pack={page.url} />
        </>
      }
      things={[approachData(view)]}
    >
      <div className="page read">
        <div>
          <Section title="Does it work?">
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
                  {who && <p className="muted">Studied: {who}</p>}
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <KeyFacts facts={keyFacts}>
          <p className="muted">
            <a href={`${routes.whatWorks}#how-sure`}>How we decide</a>
          </p>
        </KeyFacts>
        <div className="rest">
          <BodySections sections={sections} />
          {lists.map((list) => (
            <Points key={list.title} {...list} />
          ))}
          {statistics.length > 0 && (
            <Section title="The figures">
              <StatisticLines statistics={statistics} />
            </Section>
          )}
          {children}
          <Sources view={view} />
        </div>
      </div>
    </ReadingPage>
  );
}

function Points({ title, points }: ApproachView['lists'][number]) {
  return (
    <Section title={title}>
      <div className="prose">
        <ul>
          {points.map(({ text, link, note, sources }) => (
            <li key={text ?? link?.url}>
              {text}
              <SourceNumbers sources={sources} /> {link && <Links entries={[link]} />}
              {note && <span className="muted">{note}</span>}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** Sources, each with how much of it we read. */
function Sources({ view: { page, sources } }: { view: ApproachView }) {
  const change = sendUrl('mistake', page);
  return (
    <Section title="Sources">
      <div className="prose sources">
        <ol>
          {sources.map(({ label, url, facts, read }, index) => (
            <li key={url} id={`source-${index + 1}`}>
              <a href={url}>{label}</a>. {facts}. <span className="muted">{read}</span>
            </li>
          ))}
        </ol>
        {change && (
          <p>
            <a href={change}>Suggest a change</a>
          </p>
        )}
      </div>
    </Section>
  );
}
