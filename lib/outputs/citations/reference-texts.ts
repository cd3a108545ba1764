import { loadCitationJs } from './citation-js';
import type { Cited } from './cited';
import { writeReferences } from './references';

/** How a list becomes lines of text: the references in the Harvard style, one a line, in the order of the list. What stands in many lists is put into words once. */
export async function loadTextWriter(): Promise<(list: readonly Cited[]) => string> {
  const format = await loadCitationJs();
  const known = new WeakMap<Cited, string>();
  const lineOf = (cited: Cited) => {
    const line = known.get(cited) ?? harvard(cited);
    known.set(cited, line);
    return line;
  };
  const harvard = (cited: Cited) => {
    const found = writeReferences(format, cited).find(({ style }) => style === 'Harvard');
    return found ? `${found.before}${found.accessed ?? ''}${found.after}` : '';
  };
  return (list) => list.map((cited) => `${lineOf(cited)}\n`).join('');
}
