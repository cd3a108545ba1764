import { CitationFiles } from './citation-files';

interface ListReferencesProps {
  /** How many resources the list holds on all its pages. */
  count: number;
  /** Of the first page of the list. */
  address: string;
}

/** The references to everything in a list, as files. */
export function ListReferences({ count, address }: ListReferencesProps) {
  return (
    <p className="meta mt-s5 text-soft">
      {count === 1 ? 'Its reference' : `All ${count} references`} as a file: <CitationFiles address={address} />
    </p>
  );
}
