/** References as files, for one thing that is cited or for a list. */
import { bibtexEntry } from './bibtex';
import { loadCitationJs } from './citation-js';
import type { Cited } from './cited';
import { cslItem } from './csl-item';
import type { CitationEnd } from './formats';
import { risRecord } from './ris';

export type WriteCitations = (end: CitationEnd, list: readonly Cited[]) => string;

/** How lists become files. What stands in many lists is put into words once. */
export async function loadWriter(): Promise<WriteCitations> {
  const format = await loadCitationJs();
  const write: Record<CitationEnd, (cited: Cited) => string> = {
    bib: remembered((cited) => bibtexEntry(format, cited)),
    ris: remembered((cited) => risRecord(format, cited)),
    'csl.json': remembered((cited) => JSON.stringify(cslItem(cited))),
  };
  return (end, list) => {
    const entries = list.map(write[end]);
    if (end === 'csl.json') return `[\n${entries.join(',\n')}\n]\n`;
    return entries.join(end === 'bib' ? '\n' : '\r\n');
  };
}

function remembered(write: (cited: Cited) => string): (cited: Cited) => string {
  const known = new WeakMap<Cited, string>();
  return (cited) => {
    const text = known.get(cited) ?? write(cited);
    known.set(cited, text);
    return text;
  };
}
