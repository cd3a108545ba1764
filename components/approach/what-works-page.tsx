import type { ReactNode } from 'react';
import type { ApproachRow, ComparisonView } from '../../lib/pages/approach';
import { capitalised } from '../../lib/phrases';
import { dataRoutes, routes } from '../../lib/routes';
import { certainties, certaintyNames } from '../../lib/schema/approach-fields';
import { ResourceRings } from '../figure/rings';
import { HeadActions } from '../layout/head-actions';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { StructuredData } from '../ui/structured-data';
import { Links, TitleLink } from '../ui/words';
import { CertaintySign, OutcomeLine } from './evidence';
import './approach.css';

interface WhatWorksPageProps {
  view: ComparisonView;
  /** The "Share and cite" panel. */
  children?: ReactNode;
}

/** All approaches, or those in one list, most certain first. */
export function WhatWorksPage({ view: { page, crumb, isWhole, groups, filters }, children }: WhatWorksPageProps) {
  return (
    <SitePage current={page.url} className="hue-evi">
      <PageHead
        crumb={crumb}
        page={page}
        hue="hue-evi"
        drawing={<ResourceRings category={page.category ?? ''} slug="what-works" id="rings" />}
      >
        <HeadActions pack={page.url}>
          {isWhole ? (
            <a href={dataRoutes.approachTable}>Download (CSV)</a>
          ) : (
            <a href={routes.whatWorks}>All approaches</a>
          )}
        </HeadActions>
      </PageHead>
      <div className="page compare">
        <section className="sec">
          <h2>Read this first</h2>
          {isWhole ? (
            <Introduction />
          ) : (
            <p className="txt">
              {shortCare} <a href={`${routes.whatWorks}#how-sure`}>How we decide</a>
            </p>
          )}
        </section>
        <section className="sec filter-lists">
          <h2>Filters</h2>
          <dl className="scale">
            {filters.map(({ title, links }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>
                  <Links entries={links} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        {groups.map(({ certainty, rows }) => (
          <section key={certainty} className="sec">
            <h2>
              <CertaintySign certainty={certainty} words={capitalised(certainty)} />
            </h2>
            <ul>
              {rows.map((row) => (
                <Row key={row.url} row={row} />
              ))}
            </ul>
          </section>
        ))}
        {isWhole && <Scale />}
        {children}
      </div>
      <StructuredData crumb={crumb} title={page.title} />
    </SitePage>
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
        <p className="m about">{summary}</p>
      </div>
      <div>
        <ul>
          {outcomes.map((outcome) => (
            <li key={outcome.name}>
              <OutcomeLine outcome={outcome} />
            </li>
          ))}
        </ul>
        <p className="m">
          <b>Effort:</b> {effort ?? 'not stated.'} <b>For:</b> {audiences.join(', ')}
        </p>
      </div>
    </li>
  );
}

function Introduction() {
  return (
    <div className="txt">
      <ul>
        <li>The approaches we’re surest of come first. They may not help the most, or fit your community.</li>
        <li>
          Most studies show that people in a group do better. That isn’t the same as a smaller gap between ethnic
          groups, which few studies measured.
        </li>
        <li>“Not tested” and “unknown” don’t mean that it fails, only that we found no study that tells us.</li>
        <li>
          Many studies are American, and we read most of them as abstracts only. Each source says how much we read. Open
          it before you decide.
        </li>
        <li>The verdicts are our judgement. This isn’t clinical advice.</li>
      </ul>
    </div>
  );
}

/** How the certainty scale works. */
function Scale() {
  return (
    <section className="sec" id="how-sure">
      <h2>How sure we are</h2>
      <div>
        <dl className="scale">
          {certaintyNames.map((certainty) => (
            <div key={certainty}>
              <dt>
                <CertaintySign certainty={certainty} words={capitalised(certainty)} />
              </dt>
              <dd>{certainties[certainty]}</dd>
            </div>
          ))}
        </dl>
        <p className="m">
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
    </section>
  );
}
