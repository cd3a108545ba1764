import type { ReactNode } from 'react';
import type { Link, Page } from '../../lib/pages/page';
import { SplitTitle, Unbroken } from '../ui/words';
// Every page except the home page has this head, with content below it.
import './reading.css';

interface PageHeadProps {
  /** Breadcrumb, outermost first. */
  crumb?: readonly Link[];
  page: Pick<Page, 'title'> & Partial<Pick<Page, 'label' | 'summary'>>;
  /** `hue-evi`: the colours of a type of resource. */
  hue?: string | undefined;
  /** A ring drawing. */
  drawing?: ReactNode;
  /** The language of the title, if it isn't English. */
  lang?: string | undefined;
  children?: ReactNode;
}

/** Titles at least this long are set smaller. */
const longTitle = 70;

/** The head of a page: title, summary and actions. */
export function PageHead({ crumb = [], page, hue, drawing, lang, children }: PageHeadProps) {
  const { label, title, summary } = page;
  return (
    <div className={`head on ${hue ?? ''}`.trim()}>
      {drawing}
      <div className="page">
        {crumb.length > 0 && <Crumb crumb={crumb} />}
        {label && <p className="label">{label}</p>}
        <h1 className={title.length >= longTitle ? 'long' : undefined} dir="auto" lang={lang}>
          <SplitTitle title={title} />
        </h1>
        {summary && (
          <p className="stand" dir="auto">
            <Unbroken text={summary} />
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

/** Breadcrumb navigation. */
export function Crumb({ crumb }: { crumb: readonly Link[] }) {
  return (
    <nav aria-label="You are here">
      <ol className="crumb">
        {crumb.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
