import { Fragment } from 'react';
import type { StatisticPageContent } from '../../lib/content/statistic-page';
import type { Reference } from '../../lib/outputs/citations/references';
import { crumbData } from '../../lib/outputs/crumb-data';
import { inPack } from '../../lib/outputs/pack';
import { routes } from '../../lib/routes';
import { BarList } from '../charts/bar-list';
import { PlainHead } from '../layout/plain-head';
import { Prose } from '../layout/prose';
import { SiteTop } from '../layout/site-top';
import { References } from '../sharing/references';
import { TakeAlong } from '../sharing/take-along';
import { Section } from '../ui/section';
import { StructuredData } from '../ui/structured-data';
import { StatisticAside } from './statistic-aside';
import { StatisticTable } from './statistic-table';
import './statistic-page.css';

interface StatisticPageProps {
  page: StatisticPageContent;
  references: readonly Reference[];
}

/** The whole page of one statistic: the finding, drawn; what to be careful with; the data; where it comes from. */
export function StatisticPage({ page, references }: StatisticPageProps) {
  const { sentence, address, crumb, measured, chart, change, body, replacedBy } = page;
  return (
    <>
      <SiteTop current={address} />
      <main id={routes.mainAnchor} className="statistic">
        <PlainHead title={sentence} crumb={crumb} summary={measured} />
        <div className="page columns">
          <div>
            {replacedBy && (
              <p className="care mb-s5">
                A later figure has replaced this one: <a href={replacedBy.address}>{replacedBy.sentence}</a>.
              </p>
            )}
            {chart ? <BarList chart={chart} /> : <p>The source gives no number, so nothing is drawn.</p>}
            <StatisticTable page={page} />
          </div>
          <StatisticAside page={page} />
          <div>
            {change.length > 0 && (
              <Section id="change" title="How it changed">
                {change.map((series) => (
                  <Fragment key={series.title}>
                    <p className="label mb-s3 mt-s4">{series.title}</p>
                    <BarList chart={series} />
                  </Fragment>
                ))}
              </Section>
            )}
            {body && <Prose body={[{ html: body }]} />}
            <TakeAlong title={sentence} address={address} inPack={inPack(address)}>
              <References references={references} address={address} />
            </TakeAlong>
          </div>
        </div>
        <StructuredData things={[crumbData(crumb, sentence), page.dataset]} />
      </main>
    </>
  );
}
