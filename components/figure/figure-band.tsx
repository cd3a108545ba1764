import { sayDate } from '../../lib/dates';
import { Bars } from './bars';
import './figure-band.css';

interface FigureBandProps {
  figure: {
    sentence: string;
    note: string;
    source: string;
    address: string;
    dated: string;
    bars: readonly { label: string; value: number }[];
  };
  /** The page that explains the figure. */
  more: string;
}

/** One figure on forest: the finding as a sentence, its source, and the values drawn. */
export function FigureBand({ figure: { sentence, note, source, address, dated, bars }, more }: FigureBandProps) {
  return (
    <section className="figure-band" aria-labelledby="one-figure">
      <div className="page">
        <div>
          <p className="label">One figure</p>
          <h2 id="one-figure">{sentence}</h2>
          <p>{note}</p>
          <p className="meta">
            Source: <a href={address}>{source}</a>, dated {sayDate(dated)}. <a href={more}>Read what it leaves out</a>.
          </p>
        </div>
        <Bars bars={bars} />
      </div>
    </section>
  );
}
