import type { ReactNode } from 'react';
import { sendUrl } from '../../lib/contact';
import type { PlacedStatistic } from '../../lib/content/statistic-words';
import type { ConditionRow, PlaceView, ResidentsView } from '../../lib/pages/place';
import { routes } from '../../lib/routes';
import { BarList } from '../charts/bar-list';
import { StateSign } from '../figure/state-sign';
import { HeadActions } from '../layout/head-actions';
import { ReadingPage } from '../layout/reading-page';
import { Section } from '../layout/section';
import { Fold, Links, List, Pairs, TitleLink, Unbroken } from '../ui/words';
import { Locator } from './locator';
import { ResidentBars } from './resident-bars';
import './place-page.css';

/** The page of one place. */
export function PlacePage({ view }: { view: PlaceView }) {
  const { page, place, name, crumb, facts, residents, others, resources, nearby, whatWorks, copy, csv } = view;
  return (
    <ReadingPage
      page={page}
      crumb={crumb}
      hue="hue-evi"
      drawing={<Locator place={place} />}
      actions={
        <>
          {facts.length > 0 && <p className="muted mt-3">{facts.join(' · ')}</p>}
          <HeadActions
            pack={page.url}
            main={
              <button type="button" className="button" data-copy={copy} hidden>
                Copy all with sources
              </button>
            }
          >
            <a href={csv}>Download (CSV)</a>
          </HeadActions>
        </>
      }
    >
      {residents && <WhoLivesHere name={name} residents={residents} />}
      <div className="page briefing">
        <h2 className="bar" id="health">
          Health figures
        </h2>
        <Conditions view={view} />
        {resources.length > 0 && (
          <Section title="Resources">
            <List items={resources} />
          </Section>
        )}
        {others.length > 0 && (
          <Section title="Other figures">
            <List items={otherFigures(others)} className="pair" />
          </Section>
        )}
        {whatWorks.length > 0 && (
          <p className="muted nearby">
            What works for: <Links entries={whatWorks} />.
          </p>
        )}
        <p className="muted nearby">
          {nearby.title}: <Links entries={nearby.places} />. <a href={routes.statistics}>See all boroughs on a map</a>
        </p>
      </div>
    </ReadingPage>
  );
}

/** Most statistics shown on other topics; London has many more. */
const maxOthers = 4;

function otherFigures(others: PlaceView['others']) {
  return [
    ...others
      .slice(0, maxOthers)
      .map(({ sentence, address, source }) => ({ name: sentence, url: address, note: shortSource(source.by) })),
    ...(others.length > maxOthers ? [{ name: 'See all statistics', url: routes.allStatistics }] : []),
  ];
}

/** Most extra statistics listed on one condition; the topic page has the rest. */
const maxMore = 2;

/** How many of the 19 groups are shown before the list is opened. */
const maxGroups = 5;

function WhoLivesHere({ name, residents }: { name: string; residents: ResidentsView }) {
  const { finding, compared, chart, detailed, source, licence, isSum, copy, csv } = residents;
  return (
    <div className="page read">
      <div>
        <Section title="Who lives here" id="residents">
          <div>
            {finding && <h3>{finding}</h3>}
            {compared ? <ResidentBars place={name} groups={compared} /> : <BarList chart={chart} />}
            <p className="muted mt-3">
              {compared && 'The vertical line is London. '}
              <a href={source.url}>{source.name}</a>; the five groups{isSum && ' and this place'} are our sums.{' '}
              <a href={licence.url}>{licence.name}</a>.
            </p>
            <p className="actions">
              <span data-copy-text={copy} hidden />
              <a href={csv}>All boroughs (CSV)</a>
            </p>
          </div>
        </Section>
      </div>
      <aside className="facts shares" aria-label="The largest groups">
        <h2>The largest groups</h2>
        <Shares shares={detailed.slice(0, maxGroups)} />
        <Fold title={`The other ${detailed.length - maxGroups} groups`}>
          <Shares shares={detailed.slice(maxGroups)} />
        </Fold>
        <p className="muted">Of the {detailed.length} census groups, names shortened.</p>
      </aside>
    </div>
  );
}

function Shares({ shares }: { shares: ResidentsView['detailed'] }) {
  return (
    <Pairs
      className="counts"
      pairs={shares.map(({ group, percent }) => ({ term: group, text: `${percent.toFixed(1)}%` }))}
    />
  );
}

function Conditions({ view: { page, inSentence, conditions, hasWider } }: { view: PlaceView }) {
  const send = sendUrl('link', page);
  const here = `In ${inSentence}`;
  return (
    <ul className={hasWider ? 'by-condition' : 'by-condition single'}>
      <li className="titles" aria-hidden="true">
        <p>{here}</p>
        {hasWider && <p>Nearest wider figure</p>}
      </li>
      {conditions.map((row) => (
        <li key={row.url}>
          <h3>
            <TitleLink url={row.url} text={row.name} />
          </h3>
          <div>
            <p className="title">{here}</p>
            <Own row={row} send={send} />
          </div>
          {row.wider && (
            <div>
              <p className="title">Nearest wider figure</p>
              <Figure statistic={row.wider} hasPlace />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Own({ row: { own, more, name, url: topic }, send }: { row: ConditionRow; send: string | undefined }) {
  if (!own)
    return (
      <p className="figure">
        <StateSign state="missing" words="No figure yet." /> {send && <a href={send}>Send one</a>}
      </p>
    );
  return (
    <>
      <Figure statistic={own}>
        {more.length > maxMore && (
          <a href={topic}>
            See {more.length} more<span className="sr-only"> on {name}</span>
          </a>
        )}
      </Figure>
      {more.length > 0 && more.length <= maxMore && (
        <Fold title={more.length === 1 ? '1 more figure' : `${more.length} more figures`}>
          <List items={more} />
        </Fold>
      )}
    </>
  );
}

interface FigureProps {
  statistic: PlacedStatistic;
  hasPlace?: boolean;
  /** Beside the source. */
  children?: ReactNode;
}

/** One statistic: number, place (if different), period and source. Its button has a short name, as there are up to 16. */
function Figure({ statistic, hasPlace, children }: FigureProps) {
  const { lead, address, facts, years, source, isByEthnicGroup, copy } = statistic;
  const [place] = facts;
  const notes = [
    hasPlace && place,
    years || 'Period not stated',
    shortSource(source.by),
    !isByEthnicGroup && 'no ethnic groups',
  ];
  return (
    <>
      <p className="figure">
        <a href={address} className="title-link">
          {/* A sentence that doesn't read on from the number has it as well, so it is heard once. */}
          {lead.number && (
            <b className={lead.readsOn ? undefined : 'apart'} aria-hidden={!lead.readsOn || undefined}>
              {lead.number}
            </b>
          )}{' '}
          <Unbroken text={lead.text} />
        </a>
      </p>
      <p className="muted">
        {notes.filter(Boolean).join(' · ')}{' '}
        <span data-copy-text={copy} hidden>
          Copy
        </span>{' '}
        {children}
      </p>
    </>
  );
}

/** Drop the last part of a long source name, usually a journal; the statistic's page has the full name. */
function shortSource(by: string): string {
  const end = by.lastIndexOf(', ');
  return by.length > 32 && end > 0 ? by.slice(0, end) : by;
}
