import type { ReactNode } from 'react';
import type { ApproachRow, ComparisonView } from '../../lib/pages/approach';
import { capitalised } from '../../lib/phrases';
import { dataRoutes, routes } from '../../lib/routes';
import { certainties, certaintyNames } from '../../lib/schema/approach-fields';
import { ResourceRings } from '../figure/rings';
import { HeadActions } from '../layout/head-actions';
import { ReadingPage } from '../layout/reading-page';
import { Section } from '../layout/section';
import { Fold, Links, List, Pairs, TitleLink } from '../ui/words';
import { CertaintySign, OutcomeLine } from './evidence';
import './approach.css';

/** All approaches, or those in one list, most certain first. `children` are the panel to share and cite the page. */
export function WhatWorksPage({ view, children }: { view: ComparisonView; children?: ReactNode }) {
  const { page, crumb, isWhole, groups, filters } = view;
  return (
    <ReadingPage
      page={page}
      crumb={crumb}
      hue="hue-evi"
      drawing={<ResourceRings category={page.category ?? ''} slug="what-works" id="rings" />}
      actions={
        <HeadActions pack={page.url}>
          {isWhole ? (
            <a href={dataRoutes.approachTable}>Download (CSV)</a>
          ) : (
            <a href={routes.whatWorks}>All approaches</a>
          )}
        </HeadActions>
      }
    >
      <div className="page compare">
        <Section title="Read this first">
          {isWhole ? (
            <div className="prose">
              <List items={introduction} />
            </div>
          ) : (
            <p className="prose">
              {shortCare} <a href={`${routes.whatWorks}#how-sure`}>How we decide</a>
            </p>
          )}
        </Section>
        <Section title="Filters" className="filter-lists">
          <Fold title="By what they change, who can use them, or topic">
            <Pairs
              className="scale"
              pairs={filters.map(({ title, links }) => ({ term: title, text: <Links entries={links} /> }))}
            />
          </Fold>
        </Section>
        {groups.map(({ certainty, rows }) => (
          <Section key={certainty} title={<CertaintySign certainty={certainty} words={capitalised(certainty)} />}>
            <ul>
              {rows.map((row) => (
                <Row key={row.url} row={row} />
              ))}
            </ul>
          </Section>
        ))}
        {isWhole && <Scale />}
        {children}
      </div>
    </ReadingPage>
  );
}

const shortCare =
  'A gain within a group is not the same as a smaller gap between groups. We read most studies as abstracts only, and this isn’t clinical advice.';

function Row({ row: { name, url, summary, outcomes, effort, audiences } }: { row: ApproachRow }) {
  return (
    <li>
      <div>
        <h3>
          <TitleLink url={url} text={name} />
        </h3>
        <p className="muted about">{summary}</p>
      </div>
      <div>
        <ul>
          {outcomes.map((outcome) => (
            <li key={outcome.name}>
              <OutcomeLine outcome={outcome} />
            </li>
          ))}
        </ul>
        <p className="muted">
          <b>Effort:</b> {effort ?? 'not stated.'} <b>For:</b> {audiences.join(', ')}
        </p>
      </div>
    </li>
  );
}

const introduction = [
  'The approaches we’re surest of come first. They may not help the most, or fit your community.',
  'Most studies show that people in a group do better. That isn’t the same as a smaller gap between ethnic groups, which few studies measured.',
  '“Not tested” and “unknown” don’t mean that it fails, only that we found no study that tells us.',
  'Many studies are American, and we read most of them as abstracts only. Each source says how much we read. Open it before you decide.',
  'The verdicts are our judgement. This isn’t clinical advice.',
];

/** How the certainty scale works. */
function Scale() {
  return (
    <Section title="How sure we are" id="how-sure">
      <div>
        <Pairs
          className="scale"
          pairs={certaintyNames.map((certainty) => ({
            term: certainty,
            sign: <CertaintySign certainty={certainty} words={capitalised(certainty)} />,
            text: certainties[certainty],
          }))}
        />
        <p className="muted">
          The scale is ours. Its top level is wider, and easier to reach, than the top levels of{' '}
          <a href="http://educationendowmentfoundation.org.uk/evidence-summaries/about-the-toolkits/evidence-strength/">
            the Education Endowment Foundation
          </a>
          . It is nearest to moderate or high in{' '}
          <a href="http://www.biomedcentral.com/1741-7015/10/33/table/T1">GRADE</a>. Glossary:{' '}
          <a href={`${routes.glossary}#certainty-of-evidence`}>certainty</a>,{' '}
          <a href={`${routes.glossary}#confidence-interval`}>interval</a>,{' '}
          <a href={`${routes.glossary}#odds-ratio`}>odds</a>.
        </p>
      </div>
    </Section>
  );
}
