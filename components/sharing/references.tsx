import type { Reference } from '../../lib/outputs/citations/references';
import { CitationFiles } from './citation-files';

interface ReferencesProps {
  references: readonly Reference[];
  /** Of the page that is cited; the files stand beside it. */
  address: string;
}

/** How to refer to a page: as text in three styles, and as files. A script may put today's date where the day of access belongs. */
export function References({ references, address }: ReferencesProps) {
  return (
    <>
      <ul className="plain-list references meta">
        {references.map(({ style, before, accessed, after }) => (
          <li key={style}>
            <b>{style}:</b> {before}
            {accessed && <span data-accessed="">{accessed}</span>}
            {after}
          </li>
        ))}
      </ul>
      <p className="meta mt-s4 mb-s4">
        As a file: <CitationFiles address={address} />
      </p>
    </>
  );
}
