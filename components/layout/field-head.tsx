import type { ReactNode } from 'react';
import { hueOf } from '../category/look';
import { ResourceRings } from '../figure/resource-rings';
import { TwoVoices } from '../ui/two-voices';
import { Crumb, type CrumbProps } from './crumb';

interface FieldHeadProps extends CrumbProps {
  category: string;
  slug: string;
  title: string;
  summary: string;
  label?: string;
  /** A line of facts and the actions. */
  children?: ReactNode;
}

/** The head of a resource or a category: on the field of its kind, with its rings. */
export function FieldHead({ category, slug, title, summary, label, crumb, children }: FieldHeadProps) {
  return (
    <div className={`head field on-field ${hueOf(category)}`}>
      <ResourceRings category={category} slug={slug} id="rings" />
      <div className="page">
        <Crumb crumb={crumb} />
        {label && <p className="label">{label}</p>}
        <h1>
          <TwoVoices title={title} />
        </h1>
        <p className="standfirst">{summary}</p>
        {children}
      </div>
    </div>
  );
}
