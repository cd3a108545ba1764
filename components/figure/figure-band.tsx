import type { PlacedStatistic } from '../../lib/content/statistic-page';
import { routes } from '../../lib/routes';
import { BarList } from '../charts/bar-list';
import './figure-band.css';

interface FigureBandProps {
  figure: PlacedStatistic;
}

/** One figure on forest: the finding as a sentence, the first thing to be careful with, its source, and the values drawn. */
export function FigureBand({ figure: { sentence, caveats, source, chart, address } }: FigureBandProps) {
  return (
    <section className="figure-band" aria-labelledby="one-figure">
      <div className="page">
        <div>
          <p className="label">One figure</p>
          <h2 id="one-figure">{sentence}</h2>
          <p>{caveats[0]}</p>
          <p className="meta">
            Source: {source.by}, <a href={source.address}>{source.label}</a>
            {source.dated && `, ${source.dated}`}. <a href={address}>Read it with care</a>.
          </p>
          <p className="actions">
            <a href={routes.statistics}>All figures</a>
            <a href={routes.evidence}>What we know, and do not</a>
          </p>
        </div>
        {chart && <BarList chart={chart} />}
      </div>
    </section>
  );
}
