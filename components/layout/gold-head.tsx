import type { ReactNode } from 'react';
import { drawSeason } from '../../lib/rings/season';
import { Rings } from '../figure/rings';

interface GoldHeadProps {
  title: string;
  summary?: ReactNode;
  /** Lower, where results follow. */
  short?: boolean;
  /** The thin rings broken, where a page is missing. */
  broken?: boolean;
  children: ReactNode;
}

/** The head of a page for finding: on gold, with the season drawing. */
export function GoldHead({ title, summary, short, broken, children }: GoldHeadProps) {
  return (
    <div className={short ? 'head gold on-field short' : 'head gold on-field'}>
      <Rings drawing={drawSeason()} className={broken ? 'broken' : undefined} />
      <div className="page">
        <h1>{title}</h1>
        {summary && <p className="standfirst">{summary}</p>}
        {children}
      </div>
    </div>
  );
}
