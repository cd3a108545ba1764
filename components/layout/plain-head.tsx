import type { ReactNode } from 'react';
import { TwoVoices } from '../ui/two-voices';
import { Crumb, type CrumbProps } from './crumb';

interface PlainHeadProps extends Partial<CrumbProps> {
  title: string;
  summary: string;
  children?: ReactNode;
}

/** The head of a page that belongs to no kind: on paper. */
export function PlainHead({ title, summary, crumb, children }: PlainHeadProps) {
  return (
    <div className="head plain">
      <div className="page">
        {crumb && <Crumb crumb={crumb} />}
        <h1>
          <TwoVoices title={title} />
        </h1>
        <p className="standfirst">{summary}</p>
        {children}
      </div>
    </div>
  );
}
