import type { Resource } from '../../lib/content/resources';
import { sections } from '../../lib/routes';
import { notAvailable } from '../../lib/schema/address-fields';
import { Section } from '../ui/section';

interface DocumentsProps {
  documents: Resource['documents'];
}

/** What can be opened or downloaded, with format and size. */
export function Documents({ documents }: DocumentsProps) {
  return (
    <Section id={sections.documents} title={documents.length === 1 ? 'Document' : 'Documents'}>
      <ul className="plain-list">
        {documents.map(({ label, address, format, size, note }) => (
          <li key={label}>
            {address === notAvailable ? <b>{label}</b> : <a href={address}>{label}</a>}{' '}
            <span className="meta text-soft">
              ({[format, size].filter(Boolean).join(', ')}
              {address === notAvailable && '; its address is not known to us'})
            </span>
            {note && <p className="meta text-soft">{note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
