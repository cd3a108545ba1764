// Runs in the browser. A pack as files: made here, from what the library has beside each page.

import { toCsv } from '../../lib/outputs/csv';
import { intranetList } from '../../lib/outputs/intranet-card';
import { packAsHtml } from '../../lib/outputs/pack-files';
import { twinAt } from '../../lib/routes';
import { make } from '../search/make';
import type { PackedPage, PackedTwin } from './packed-page';

export interface WholePack {
  title: string;
  from: string;
  pages: readonly PackedPage[];
}

/** Entries for programs that keep references, as the library has them beside each page, one after the other. */
export async function saveReferences(pack: WholePack, end: 'ris' | 'bib'): Promise<void> {
  const texts = await Promise.all(
    foundIn(pack).map(async ({ address }) => {
      const answer = await fetch(twinAt(address, end)).catch(() => undefined);
      return answer?.ok ? answer.text() : '';
    }),
  );
  save(`${nameOf(pack)}.${end}`, texts.join('\n'), 'text/plain');
}

/** A table, one page a row. */
export function saveTable(pack: WholePack): void {
  const rows = foundIn(pack).map(({ item, twin }) => ({
    title: twin.title,
    kind: twin.kind,
    facts: twin.facts.join('; '),
    summary: twin.summary,
    note: item.note ?? '',
    address: twin.url,
    reference: twin.reference,
  }));
  save(
    `${nameOf(pack)}.csv`,
    toCsv(['title', 'kind', 'facts', 'summary', 'note', 'address', 'reference'], rows),
    'text/csv',
  );
}

/** One document that opens without a connection. */
export function saveDocument(pack: WholePack): void {
  const { title, from } = pack;
  const entries = foundIn(pack).map(({ item, twin }) => ({ ...twin, note: item.note ?? '' }));
  save(`${nameOf(pack)}.html`, packAsHtml({ title, url: location.href, from, entries }), 'text/html');
}

/** The list as HTML for an intranet page. */
export function cardOfPack(pack: WholePack): string {
  return intranetList(
    { title: pack.title, url: location.href },
    foundIn(pack).map(({ twin }) => twin),
  );
}

function foundIn({ pages }: WholePack): (PackedPage & { twin: PackedTwin })[] {
  return pages.flatMap((page) => (page.twin ? [{ ...page, twin: page.twin }] : []));
}

function nameOf({ title }: WholePack): string {
  return (
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'pack'
  );
}

function save(name: string, text: string, type: string): void {
  const link = make('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has taken it once this turn is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
