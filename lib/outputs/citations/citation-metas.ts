/** What reference managers and Google Scholar read in the head of a page. */
import type { Metadata } from 'next';
import { site } from '../../site';
import type { Author, Cited } from './cited';
import { personName } from './person-name';
import { withoutCommas } from './ris';

/**
 * The `citation_` tags that Google Scholar asks for (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing) by the
 * names that Zotero reads ("Embedded Metadata.js" in https://github.com/zotero/translators). What is not known, or is worked
 * out and not stated, is left out: the tags have no words for it.
 */
export function citationMetas({ type, title, authors, publisher, date, address }: Cited): { other: Metadata['other'] } {
  const [first] = authors;
  const institution = publisher ?? (first?.is === 'organisation' ? first.name : undefined);
  return {
    other: {
      citation_title: title,
      ...(authors.length > 0 && { citation_author: authors.map(authorMeta) }),
      ...(date && !date.probably && { citation_publication_date: date.date.replaceAll('-', '/') }),
      // Zotero takes a page with this tag for a report.
      ...(type === 'report' && institution && { citation_technical_report_institution: institution }),
      citation_public_url: address,
      citation_language: site.language,
    },
  };
}

/** "Marmot, Michael". Zotero cuts a name at its comma, else before its last word; with the comma at the end it leaves it whole. */
function authorMeta({ name, is }: Author): string {
  const parts = is === 'person' ? personName(name) : undefined;
  if (!parts) return `${withoutCommas(name)},`;
  const { family, given, particle, suffix } = parts;
  return `${[particle, family, suffix].filter(Boolean).join(' ')}, ${given}`;
}
