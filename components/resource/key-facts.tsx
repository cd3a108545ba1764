import type { Link } from '../../lib/pages/page';
import type { ResourceView } from '../../lib/pages/resource';
import { Links } from '../ui/words';

/** A panel with more rows wouldn't fit a window, so it isn't sticky. */
const mostRows = 16;

/** Key facts, documents and further links, beside the text. */
export function KeyFacts({ view: { keyFacts, documents, speakersFrom, links } }: { view: ResourceView }) {
  const rows = keyFacts.length + documents.length * 2 + speakersFrom.length + links.length * 2;
  return (
    <aside className={rows > mostRows ? 'facts' : 'facts stay'} aria-label="Key facts">
      <h2>Key facts</h2>
      <dl>
        {keyFacts.map(({ term, text, links: entries, note }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {entries ? <Links entries={entries} /> : text}
              {note && <span className="m">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {documents.length > 0 && (
        <FactList title="Documents" entries={documents.map(({ label, url, note }) => ({ name: label, url, note }))} />
      )}
      {speakersFrom.length > 0 && <FactList title="Speakers’ organisations" entries={speakersFrom} />}
      {links.length > 0 && (
        <FactList title="Go further" entries={links.map(({ label, url, note }) => ({ name: label, url, note }))} />
      )}
    </aside>
  );
}

interface FactListProps {
  title: string;
  entries: readonly (Partial<Link> & { name: string; note?: string | undefined })[];
}

/** A list in the panel, each entry with a note. */
export function FactList({ title, entries }: FactListProps) {
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
