/** What reference managers and Google Scholar read in the head of a page. */
import type { Metadata } from 'next';
import { site } from '../../site';
import { type CslItem, nameInTags } from './citation-item';

/** Zotero's name for each type. Without it Zotero guesses that every page with these tags is a journal article. */
const zoteroTypes = {
  report: 'report',
  webpage: 'webpage',
  speech: 'presentation',
  motion_picture: 'videoRecording',
} as const;

/**
 * The tags that Google Scholar asks for (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), by the names that
 * Zotero reads ("Embedded Metadata.js" in https://github.com/zotero/translators). They can't say "probably", so a date we worked
 * out is left out.
 */
export function citationMetas({ type, title, author, publisher, issued, URL }: CslItem): { other: Metadata['other'] } {
  const date = issued && !issued.circa && issued['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
  return {
    other: {
      citation_title: title,
      ...(author.length > 0 && { citation_author: author.map(nameInTags) }),
      ...(date && { citation_publication_date: date.join('/') }),
      ...(type === 'report' && publisher && { citation_technical_report_institution: publisher }),
      citation_public_url: URL,
      citation_language: site.language,
      'DC.type': zoteroTypes[type],
    },
  };
}
