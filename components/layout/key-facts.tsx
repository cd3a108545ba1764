import type { ReactNode } from 'react';
import type { KeyFact } from '../../lib/pages/page';
import { Links, List, type ListProps, Unbroken } from '../ui/words';

interface KeyFactsProps {
  facts: readonly KeyFact[];
  /** More than fits a window, so it isn't sticky. */
  isLong?: boolean;
  /** Further lists. */
  children?: ReactNode;
}

/** The key facts, beside the text. */
export function KeyFacts({ facts, isLong, children }: KeyFactsProps) {
  return (
    <aside className={isLong ? 'facts' : 'facts stay'} aria-label="Key facts">
      <h2>Key facts</h2>
      <dl>
        {facts.map(({ term, text, links, note, sources }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {links ? <Links entries={links} /> : text && <Unbroken text={text} />}
              <SourceNumbers sources={sources} />
              {note && <span className="muted">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </aside>
  );
}

/** Source numbers, each linked to its source. */
export function SourceNumbers({ sources = [] }: { sources?: readonly number[] | undefined }) {
  if (sources.length === 0) return null;
  return (
    <sup>
      {sources.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  );
}

/** A list under a heading for the side panel; null if it is empty. */
export function AsideLinks({ title, links }: { title: string; links: ListProps['items'] }) {
  return (
    links.length > 0 && (
      <>
        <h2>{title}</h2>
        <List items={links} />
      </>
    )
  );
}
