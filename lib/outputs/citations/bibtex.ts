/** An entry of BibTeX, made by citation-js: http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf. */
import type { Cited } from './cited';
import { type CslItem, type CslName, cslItem } from './csl-item';

/** What BibTeX and TeX read as a sign, as they write it in words. Letters of every script stay as they are: today's tools read UTF-8. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

type Format = (name: string, items: readonly object[]) => unknown;

/** One entry; its key is the id. The access date is left to the reader. */
export function bibtexEntry(format: Format, cited: Cited): string {
  const { genre, author, note, title, ...item } = cslItem(cited);
  const publisher = publisherOf(cited);
  // BibTeX has no field for what a page or a part of a recording stands in.
  const container = publisher === cited.container ? [] : [`In: ${cited.container}.`];
  const notes = [...container, ...(note ? [note] : [])].join(' ');
  const escaped: Partial<CslItem> = {
    title: escapeSigns(title),
    ...(genre && { genre: escapeSigns(genre) }),
    ...(author && { author: author.map(escapeName) }),
    publisher: escapeSigns(publisher),
    ...(notes && { note: escapeSigns(notes) }),
  };
  return `${String(format('bibtex', [{ ...item, ...escaped }])).trim()}\n`;
}

/** A report without an institution is none to BibTeX, so its maker is named again. For a page it is the site. */
function publisherOf({ type, publisher, authors: [first], container }: Cited): string {
  if (publisher) return publisher;
  return type === 'report' && first?.is === 'organisation' ? first.name : container;
}

function escapeSigns(text: string): string {
  const safe = text.replace(/[\\{}~^&%$#_]/g, (sign) => signs[sign] ?? sign);
  // Side by side TeX takes two of these for one: -- for a dash, '' for a quotation mark.
  return safe.replace(/[-'`,<>!?](?=[-'`,<>])/g, '$&{}');
}

function escapeName(name: CslName): CslName {
  return Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escapeSigns(text)])) as CslName;
}
