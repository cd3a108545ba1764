/** What citation-js reads in a file of references, for comparing with what was written. */
import { Cite } from '@citation-js/core';
import type { Cited } from '../../../lib/outputs/citations/cited';
import { type CslItem, type CslName, cslItem } from '../../../lib/outputs/citations/csl-item';
import type { CitationEnd } from '../../../lib/outputs/citations/formats';
import { loadWriter } from '../../../lib/outputs/citations/write-citations';

/** A small thing to cite, with what a test wants to see in it. */
export function cited(own: Partial<Cited> = {}): Cited {
  return {
    id: 'thing',
    type: 'report',
    title: 'A thing',
    container: 'LARCH resource library',
    authors: [{ name: 'Race Equality Foundation', is: 'organisation' }],
    address: 'https://larch-resources.example/resources/thing/',
    notes: [],
    ...own,
  };
}

/** The items that citation-js reads in the file of a list. */
export async function readBack(end: CitationEnd, ...list: readonly Cited[]): Promise<CslItem[]> {
  const write = await loadWriter();
  return new Cite(write(end, list)).data as unknown as CslItem[];
}

/** What every format keeps, in one form: BibTeX has one word for a whole name and for a family name. */
export function kept({ id, title, author = [], issued, URL }: Partial<CslItem>) {
  const date = issued && 'date-parts' in issued ? issued['date-parts'] : undefined;
  return { id, title, author: author.map(sayName), date, URL };
}

/** The same of what was written. */
export function keptOf(thing: Cited) {
  return kept(cslItem(thing));
}

/** "van Beethoven, Ludwig", whatever parts the format has for it. */
function sayName(name: Partial<Record<string, string>> | CslName): string {
  const { literal, family, given, suffix, 'non-dropping-particle': particle } = name as Partial<Record<string, string>>;
  return literal ?? [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
}
