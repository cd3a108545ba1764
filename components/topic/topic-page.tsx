import { sendUrl } from '../../lib/contact';
import type { TopicView } from '../../lib/pages/topic';
import { drawSeason } from '../../lib/rings/season';
import { routes } from '../../lib/routes';
import { ApproachSection } from '../approach/evidence';
import { BarList } from '../charts/bar-list';
import { Rings } from '../figure/rings';
import { StateSign } from '../figure/state-sign';
import { BodySections, Sources } from '../layout/body-sections';
import { HeadActions } from '../layout/head-actions';
import { AsideLinks } from '../layout/key-facts';
import { Crumb, ReadingPage } from '../layout/reading-page';
import { Section } from '../layout/section';
import { ResourceSection } from '../list/resource-section';
import { List, TitleLink, Unbroken } from '../ui/words';
import './topic.css';

/** Up to this many resources are shown with summaries. */
const maxWithSummary = 4;

const figures = 'figures';

type Opening = NonNullable<TopicView['opening']>;

/** The page of one topic: key statistic, introduction, resources, more statistics. */
export function TopicPage({ view }: { view: TopicView }) {
  const { page, crumb, opening, list } = view;
  return (
    <ReadingPage page={page} crumb={crumb} head={opening && <TopicHead view={view} opening={opening} />}>
      <div className="page read">
        <div>
          {opening && <BodySections sections={opening.sections} />}
          {list && <ResourceSection title="Resources" list={list} isDense={list.total > maxWithSummary} />}
        </div>
        {opening && (opening.organisations.length > 0 || opening.related.length > 0) && (
          <aside className="facts stay" aria-label="Who to ask, and related topics">
            <AsideLinks title="Who to ask" links={opening.organisations} />
            <AsideLinks title="Related topics" links={opening.related} />
          </aside>
        )}
        <div className="across">
          {opening && <ApproachSection approaches={opening.approaches} />}
          <MoreStatistics view={view} />
          {opening && <Sources title="About this page: sources" sources={opening.sources} />}
        </div>
      </div>
    </ReadingPage>
  );
}

function TopicHead({ view, opening }: { view: TopicView; opening: Opening }) {
  const { name, crumb, list, statistics } = view;
  const { summary, key, change } = opening;
  return (
    <div className="band dark">
      {!key && <Rings drawing={drawSeason()} />}
      <div className="page">
        <div>
          <Crumb crumb={crumb} />
          <h1>
            <Unbroken text={name} />
          </h1>
          <p className="standfirst">
            <Unbroken text={summary} />
          </p>
          <HeadActions
            button={
              statistics.length > 0
                ? { name: 'See the statistics', url: `#${figures}` }
                : list && { name: 'See the resources', url: '#resources' }
            }
          >
            <a href={routes.subscribe}>Subscribe</a>
          </HeadActions>
        </div>
        {key && <KeyStatistic statistic={key} change={change} />}
      </div>
    </div>
  );
}

/** The key statistic as a chart, over time if known. */
function KeyStatistic({ statistic, change }: { statistic: NonNullable<Opening['key']>; change: Opening['change'] }) {
  const { sentence, address, facts, source, chart, caveats, copy } = statistic;
  const drawn = change ?? chart;
  return (
    <div>
      <h2>
        <TitleLink url={address} text={sentence} />
      </h2>
      <p className="muted">{change ? `${change.title}, by period` : facts.slice(0, 2).join(', ')}</p>
      {drawn ? <BarList chart={drawn} /> : <p>{caveats[0]}</p>}
      <p className="muted mt-3">
        <a href={source.address}>{source.by}</a>
        {source.dated && `, ${source.dated}`}. <StateSign state={source.is} /> <span data-copy-text={copy} hidden />
      </p>
    </div>
  );
}

function MoreStatistics({ view: { page, opening, statistics, moreStatistics, next } }: { view: TopicView }) {
  const isWithoutLondon = opening?.key && !opening.hasLondon;
  if (statistics.length === 0 && !isWithoutLondon) return null;
  const send = sendUrl('link', page);
  return (
    <Section title="More figures" id={figures}>
      <div>
        {statistics.length > 0 && (
          <div className="prose">
            <List items={statistics} />
          </div>
        )}
        {isWithoutLondon && (
          <p className="muted mt-2">We haven’t found a figure for London. {send && <a href={send}>Send one</a>}</p>
        )}
        {moreStatistics > 0 && next && (
          <p className="actions mt-4">
            <a href={`${next}#${figures}`}>
              {moreStatistics} more {moreStatistics === 1 ? 'figure' : 'figures'}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}
