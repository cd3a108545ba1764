import type { ReactNode } from 'react';
import type { Thing } from 'schema-dts';
import type { Link, Page } from '../../lib/pages/page';
import { StructuredData } from '../ui/structured-data';
import { SplitTitle, Unbroken } from '../ui/words';
import { SitePage } from './site-page';
import './reading.css';

interface PageHeadProps {
  page: Pick<Page, 'title'> & Partial<Page>;
  /** Breadcrumb, outermost first. */
  crumb?: readonly Link[];
  /** A ring drawing or a map. */
  drawing?: ReactNode;
  /** The language of the title, if it isn't English. */
  lang?: string | undefined;
  /** Facts and actions below the summary. */
  children?: ReactNode;
}

interface ReadingPageProps extends PageHeadProps {
  page: Page;
  /** `hue-evi`: the colours of a type of resource. */
  hue?: string | undefined;
  /** The facts and actions in its head. */
  actions?: ReactNode;
  /** Replaces the usual head. */
  head?: ReactNode;
  /** What the page is about, in schema.org's terms. */
  things?: readonly Thing[];
}

/** A page to read: its head, its content, and the same for search engines. */
export function ReadingPage({ hue, actions, head, things, children, ...headProps }: ReadingPageProps) {
  const { page, crumb } = headProps;
  return (
    <SitePage current={page.url} className={hue}>
      {head ?? <PageHead {...headProps}>{actions}</PageHead>}
      {children}
      <StructuredData crumb={crumb} title={page.title} things={things} />
    </SitePage>
  );
}

/** Titles at least this long are set smaller. */
const longTitle = 70;

/** Title, summary and actions. Later pages of a list have no summary, and only resources say more than the breadcrumb does of what they are. */
export function PageHead({ page, crumb = [], drawing, lang, children }: PageHeadProps) {
  const { type, label, title, summary } = page;
  return (
    <div className="head on">
      {drawing}
      <div className="page">
        {crumb.length > 0 && <Crumb crumb={crumb} />}
        {label && type === 'resource' && <p className="label">{label}</p>}
        <h1 className={title.length >= longTitle ? 'long' : undefined} dir="auto" lang={lang}>
          <SplitTitle title={title} />
        </h1>
        {summary && type !== 'later' && (
          <p className="standfirst" dir="auto">
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
      <ol className="breadcrumb">
        {crumb.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
