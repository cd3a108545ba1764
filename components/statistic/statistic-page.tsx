import type { ReactNode } from 'react';
import { datasetOf } from '../../lib/outputs/structured-data';
import type { StatisticView } from '../../lib/pages/statistics';
import { sections } from '../../lib/routes';
import { ApproachSection } from '../approach/evidence';
import { BarList } from '../charts/bar-list';
import { AboutThisPage, BodySections } from '../layout/body-sections';
import { HeadActions } from '../layout/head-actions';
import { KeyFacts } from '../layout/key-facts';
import { ReadingPage } from '../layout/reading-page';
import { Section } from '../layout/section';
import { Locator } from '../place/locator';
import { Fold, List } from '../ui/words';
import { StatisticLines } from './statistic-lines';

/** The page of one statistic: finding, chart and limits. Everything about the page itself comes last. `children` are the panel to share and cite it. */
export function StatisticPage({ view, children }: { view: StatisticView; children?: ReactNode }) {
  const { page, statistic, newer, change, comparisons, body, related, topic, earlier } = view;
  const { chart, caveats, copy, source } = statistic;
  return (
    <ReadingPage
      page={page}
      crumb={view.crumb}
      hue="hue-evi"
      drawing={<Locator place={view.document.place} />}
      actions={
        <>
          {newer && (
            <p className="why">
              <b>A newer figure:</b> <a href={newer.url}>{newer.name}</a>
            </p>
          )}
          <p className="muted mt-3">{view.facts.join(' · ')}</p>
          <HeadActions button={view.button} hasPanel pack={page.url}>
            <span data-copy-text={copy} hidden />
          </HeadActions>
        </>
      }
      things={[datasetOf(view.document)]}
    >
      <div className="page read">
        <div>
          <Section title="The figures">
            <div>
              {chart ? <BarList chart={newer ? plain(chart) : chart} /> : <p>The source gives no number.</p>}
              {comparisons.length > 0 && (
                <Fold title="How the groups compare">
                  <List items={comparisons} className="muted" />
                </Fold>
              )}
              <p className="actions mt-2">
                <a href={view.csv}>Download (CSV)</a>
              </p>
            </div>
          </Section>
        </div>
        <KeyFacts facts={view.keyFacts} />
        <div className="rest">
          {change.length > 0 && (
            <Section title="How it has changed">
              <div>
                {change.map(({ title, bars }, index) => (
                  <div key={title} className={index > 0 ? 'mt-4' : undefined}>
                    <h3>{title}</h3>
                    <div className="mt-2">
                      <BarList chart={{ bars }} />
                    </div>
                  </div>
                ))}
              </div>
            </Section>
          )}
          {caveats.length > 0 && (
            <Section title="Before you quote it">
              <div className="prose">
                <List items={caveats} />
              </div>
            </Section>
          )}
          <BodySections sections={body.sections} />
          <ApproachSection approaches={view.approaches} />
          {children}
          <AboutThisPage
            title={`About this page: source${earlier.length > 0 ? ' and earlier figures' : ''}`}
            sources={body.sources}
            page={page}
            checked={view.checked}
          >
            <h3>Source</h3>
            <p>
              {source.by}, <a href={source.address}>{source.label}</a>
              {source.dated && `, ${source.dated}`}. {source.note}
            </p>
            {earlier.length > 0 && (
              <>
                <h3>Earlier figures</h3>
                <List items={earlier} />
              </>
            )}
          </AboutThisPage>
        </div>
        {related.length > 0 && topic && (
          <section className="across" aria-labelledby={sections.related}>
            <h2 id={sections.related}>More on {topic.inSentence}</h2>
            <StatisticLines statistics={related} />
            {topic.count > related.length + 1 && (
              <p className="actions mt-2">
                <a href={topic.url}>
                  All {topic.count} on {topic.inSentence}
                </a>
              </p>
            )}
          </section>
        )}
      </div>
    </ReadingPage>
  );
}

/** The chart of a superseded statistic, without gold. */
function plain(chart: NonNullable<StatisticView['statistic']['chart']>) {
  return { ...chart, bars: chart.bars.map((bar) => ({ ...bar, isMeant: false })) };
}
