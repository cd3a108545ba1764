import { datasetOfAll } from '../../lib/outputs/structured-data';
import type { BoroughTile, StatisticsView } from '../../lib/pages/statistics';
import { dataRoutes, routes } from '../../lib/routes';
import { BarList } from '../charts/bar-list';
import { Section } from '../layout/section';
import { SitePage } from '../layout/site-page';
import { StructuredData } from '../ui/structured-data';
import { List } from '../ui/words';
import { StatisticRow } from './statistic-row';
import './statistics-page.css';

/** A borough map, a finding for London, and the best statistic on each condition. */
export function StatisticsPage({ view }: { view: StatisticsView }) {
  const { page, tiles, london, sections, topics, places, count } = view;
  return (
    <SitePage current={page.url}>
      <div className="page statistics">
        <div className="map">
          <div>
            <h1>{page.title}</h1>
            <p className="standfirst">{page.summary}</p>
            <TileMap tiles={tiles} />
          </div>
          <London finding={london} />
        </div>
        <h2 className="bar">Figures by condition</h2>
        <nav className="chips" aria-label="Conditions">
          {sections.map(({ id, name }) => (
            <a key={id} href={`#${id}`}>
              {name}
            </a>
          ))}
        </nav>
        <div className="conditions">
          {sections.map(({ id, name, inSentence, url, statistic, count: onTopic }) => (
            <Section key={id} id={id} title={name}>
              <StatisticRow statistic={statistic}>
                {onTopic > 1 && (
                  <a href={url}>
                    All {onTopic} on {inSentence}
                  </a>
                )}
              </StatisticRow>
            </Section>
          ))}
          <Section id="other-topics" title="Other topics">
            <List items={topics} className="counted" />
          </Section>
          <Section id="places" title="By place">
            <List items={places} className="counted" />
          </Section>
        </div>
        <p className="actions">
          <a className="button" href={routes.allStatistics}>
            See all {count} statistics
          </a>
          <a href={dataRoutes.statisticTable}>Download all (CSV)</a>
          <span className="muted">Groups are named as each source names them.</span>
        </p>
      </div>
      <StructuredData things={[datasetOfAll(page.summary)]} />
    </SitePage>
  );
}

/** By column, from 1: written out so that Tailwind finds them. */
const starts = [undefined, 'col-start-1', 'col-start-2', 'col-start-3', 'col-start-4', 'col-start-5'];

/** A tile map of London's boroughs with the share of residents from Asian, Black, Mixed and Other groups. */
function TileMap({ tiles }: { tiles: readonly BoroughTile[] }) {
  return (
    <ol className="tiles">
      {tiles.map(({ place, name, short, url, column, row, share, hasHealthFigure }, index) => {
        const before = tiles[index - 1];
        const follows = before?.row === row && before.column === column - 1;
        return (
          <li key={place} className={follows ? undefined : starts[column]}>
            <a href={url} className={classesOf(share, hasHealthFigure)}>
              <b aria-hidden="true" title={name}>
                {short}
              </b>
              <span className="sr-only">{name}</span> {share}%
              {hasHealthFigure && <span className="sr-only">, health figure</span>}
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** Tile colours, by rounded share. */
const middleFrom = 40;
const highFrom = 55;

function classesOf(share: number, hasHealthFigure: boolean): string | undefined {
  const ground = share >= highFrom ? 'high' : share >= middleFrom ? 'middle' : '';
  return [ground, hasHealthFigure && 'known'].filter(Boolean).join(' ') || undefined;
}

function London({ finding: { finding, chart, copy, csv } }: { finding: StatisticsView['london'] }) {
  return (
    <div className="london">
      <h2>{finding}</h2>
      <p className="muted">
        Census 2021, Office for National Statistics. It shows who lives in each borough, not how healthy they are.
      </p>
      <BarList chart={chart} />
      <p className="key">
        <span>
          <i /> under {middleFrom}%
        </span>
        <span>
          <i className="middle" /> {middleFrom}% to {highFrom - 1}%
        </span>
        <span>
          <i className="high" /> {highFrom}% or more
        </span>
        <span>
          <i className="known" /> also has a health figure
        </span>
      </p>
      <p className="actions mt-2">
        <span data-copy-text={copy} hidden />
        <a href={csv}>Download all boroughs (CSV)</a>
      </p>
    </div>
  );
}
