import { Fragment } from 'react';
import { citationFormats } from '../../lib/outputs/citations/formats';
import { twinAt } from '../../lib/routes';

interface CitationFilesProps {
  /** Of the page beside which the files stand. */
  address: string;
}

/** Links to the references of a page as files, in a sentence. */
export function CitationFiles({ address }: CitationFilesProps) {
  return citationFormats.map(({ name, end }, index) => (
    <Fragment key={end}>
      {index > 0 && (index === citationFormats.length - 1 ? ' or ' : ', ')}
      <a href={twinAt(address, end)} download="">
        {name}
      </a>
    </Fragment>
  ));
}
