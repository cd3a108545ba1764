import type { ReactNode } from 'react';
import { sendUrl } from '../../lib/contact';
import { datasetOf } from '../../lib/outputs/structured-data';
import type { StatisticView } from '../../lib/pages/statistics';
import { sections } from '../../lib/routes';
import { ApproachSection } from '../approach/evidence';
import { BarList } from '../charts/bar-list';
import { BodySections, SourceList } from '../layout/body-sections';
import { HeadActions } from '../layout/head-actions';
import { KeyFacts } from '../layout/key-facts';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { Locator } from '../place/locator';
import { StructuredData } from '../ui/structured-data';
import { StatisticLines } from './statistic-lines';
import './statistic-page.css';

interface StatisticPageProps {
  view: StatisticView;
  /** The "Share and cite" panel. */
  children?: ReactNode;
}

/** The page of one statistic: finding, chart and limits. Everything about the page itself comes last. */
export function StatisticPage({ view, children }: StatisticPageProps) {
  const { page, crumb, statistic, facts, button, newer, place, change, comparisons, body, csv, related, topic } = view;
  const { chart, caveats, copy } = statistic;
  return (
    <SitePage current={page.url} className="hue-evi">
      <PageHead crumb={crumb} page={page} hue="hue-evi" drawing={<Locator place={place} />}>
        {newer && (
          <p className="why">
            <b>A newer figure:</b> <a href={newer.url}>{newer.name}</a>
          </p>
        )}
        <p className="m">{facts.join(' · ')}</p>
        <HeadActions button={button} hasPanel pack={page.url}>
          <span data-copy-text={copy} hidden />
        </HeadActions>
      </PageHead>
      <div className="page read">
        <div>
          <section className="sec">
            <h2>The figures</h2>
            <div>
              {chart ? <BarList chart={newer ? plain(chart) : chart} /> : <p>The source gives no number.</p>}
              {comparisons.length > 0 && (
                <details className="fold">
                  <summary>How the groups compare</summary>
                  <ul className="m">
                    {comparisons.map((each) => (
                      <li key={each}>{each}</li>
                    ))}
                  </ul>
                </details>
              )}
              <p className="acts">
                <a href={csv}>Download (CSV)</a>
              </p>
            </div>
          </section>
        </div>
        <KeyFacts facts={view.keyFacts} />
        <div className="rest">
          {change.length > 0 && (
            <section className="sec">
              <h2>How it has changed</h2>
              <div className="series">
                {change.map(({ title, bars }) => (
                  <div key={title}>
                    <h3>{title}</h3>
                    <BarList chart={{ bars }} />
                  </div>
                ))}
              </div>
            </section>
          )}
          {caveats.length > 0 && (
            <section className="sec">
              <h2>Before you quote it</h2>
              <div className="txt">
                <ul>
                  {caveats.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </div>
            </section>
          )}
          <BodySections sections={body.sections} />
          <ApproachSection approaches={view.approaches} />
          {children}
          <About view={view} />
        </div>
        {related.length > 0 && topic && (
          <section className="across" aria-labelledby={sections.related}>
            <h2 id={sections.related}>More on {topic.inSentence}</h2>
            <StatisticLines statistics={related} />
            {topic.count > related.length + 1 && (
              <p className="acts">
                <a href={topic.url}>
                  All {topic.count} on {topic.inSentence}
                </a>
              </p>
            )}
          </section>
        )}
      </div>
      <StructuredData crumb={crumb} title={page.title} things={[datasetOf(view.document)]} />
    </SitePage>
  );
}

/** The source, earlier figures and last check, collapsed at the end. */
function About({ view: { page, statistic, body, earlier, checked } }: { view: StatisticView }) {
  const { source } = statistic;
  const change = sendUrl('mistake', page);
  return (
    <details className="abt" id={sections.about}>
      <summary>About this page: source{earlier.length > 0 && ' and earlier figures'}</summary>
      <h3>Source</h3>
      <p>
        {source.by}, <a href={source.address}>{source.label}</a>
        {source.dated && `, ${source.dated}`}. {source.note}
      </p>
      <SourceList sources={body.sources} />
      {earlier.length > 0 && (
        <>
          <h3>Earlier figures</h3>
          <ul>
            {earlier.map(({ name, url }) => (
              <li key={url}>
                <a href={url}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {checked} {change && <a href={change}>Suggest a change</a>}
      </p>
    </details>
  );
}

/** The chart of a superseded statistic, without gold. */
function plain(chart: NonNullable<StatisticView['statistic']['chart']>) {
  return { ...chart, bars: chart.bars.map((bar) => ({ ...bar, isMeant: false })) };
}
