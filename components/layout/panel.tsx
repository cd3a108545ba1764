import type { ReactNode } from 'react';
import type { KeyFact } from '../../lib/pages/resource';
import { SourceNumbers } from '../approach/evidence';
import { Links } from '../ui/words';

interface KeyFactsProps {
  facts: readonly (KeyFact & { sources?: readonly number[] })[];
  /** A panel that wouldn't fit a window isn't sticky. */
  isSticky?: boolean;
  /** What comes after them in the panel. */
  children?: ReactNode;
}

/** Key facts, beside the text. */
export function KeyFacts({ facts, isSticky = true, children }: KeyFactsProps) {
  return (
    <aside className={isSticky ? 'facts stay' : 'facts'} aria-label="Key facts">
      <h2>Key facts</h2>
      <dl>
        {facts.map(({ term, text, links, note, sources }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {links ? <Links entries={links} /> : text}
              <SourceNumbers sources={sources} />
              {note && <span className="m">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </aside>
  );
}

interface PanelListProps {
  title: string;
  entries: readonly { name: string; url?: string | undefined; note?: string | undefined }[];
}

/** A list in the panel, each entry with a note; null if there are none. */
export function PanelList({ title, entries }: PanelListProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {entries.map(({ name, url, note }) => (
          <li key={name}>
            {url ? <a href={url}>{name}</a> : name}
            {note && <span className="m">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The numbered sources of editors' text. */
export function SourceList({ sources }: { sources: readonly string[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML from checked Markdown.
  return sources.length > 0 && <ol dangerouslySetInnerHTML={{ __html: sources.join('') }} />;
}

interface SourcesProps {
  /** What the page calls them, before their number. */
  title: string;
  sources: readonly string[];
}

/** Numbered sources, collapsed until a reader follows a reference. Footnote references point to this ID. */
export function Sources({ title, sources }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <details className="abt">
      <summary id="footnote-label">
        {title} ({sources.length})
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}
