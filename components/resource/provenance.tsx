import type { Resource } from '../../lib/content/resources';
import { sayDate } from '../../lib/dates';
import { sections } from '../../lib/routes';
import { Section } from '../ui/section';

interface ProvenanceProps {
  source: Resource['source'];
  curatorNote: Resource['curatorNote'];
  changes: Resource['changes'];
}

/** Where the resource comes from, who chose it, and what has changed since. */
export function Provenance({ source, curatorNote, changes }: ProvenanceProps) {
  return (
    <>
      <Section id={sections.source} title="Where this comes from">
        <p>
          {source.is === 'the resource' && 'The original is at '}
          {source.is === 'a list that holds it' &&
            'The original has no address of its own that we know. It stands in a list, '}
          {source.is === 'a related page' && 'The original was not found. The nearest page that was is '}
          <a href={source.address}>{source.label}</a>. The text here is our own account of it.
        </p>
        {curatorNote && (
          <blockquote className="noted mt-s5">
            <p>{curatorNote.text}</p>
            <p>{curatorNote.by}</p>
          </blockquote>
        )}
      </Section>
      {changes.length > 0 && (
        <Section id={sections.changes} title="Changes">
          <ul className="plain-list">
            {changes.map(({ date, note }) => (
              <li key={date + note}>
                <b>{sayDate(date)}</b>: {note}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
