/** The files of references: what readers call them, and how their names end. */
export const citationFormats = [
  { name: 'BibTeX', end: 'bib' },
  { name: 'RIS', end: 'ris' },
  { name: 'CSL-JSON', end: 'csl.json' },
] as const;

/** References as text, for people and for the pack. */
export const referenceEnd = 'cite.txt';

export type CitationEnd = (typeof citationFormats)[number]['end'];
