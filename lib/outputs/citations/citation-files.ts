/** References as files for reference managers, beside each page. */
import { loadLibrary } from '../../content/load';
import { listResourcePages } from '../../content/resources';
import { listStatisticPages } from '../../content/statistics';
import { allPages } from '../../pages/all-pages';
import type { PageType } from '../../pages/page';
import { addressOf, versionAt } from '../../routes';
import { fileAt, type OutputFile } from '../output-file';
import {
  approachSource,
  type CslItem,
  type CslName,
  nameInTags,
  originalItem,
  pageItem,
  statisticSource,
} from './citation-item';

/** Pages that change too often, or have too little on them, to be cited. */
const uncited: readonly PageType[] = ['home', 'list', 'later', 'tool'];

/** The reference files of every page that can be cited. They cite the work that the page is about; without one, the page itself. */
export function citationFiles(): OutputFile[] {
  const works = new Map([
    ...listResourcePages().map((each) => [addressOf('resources', each.slug), originalItem(each)] as const),
    ...listStatisticPages().map((each) => [addressOf('statistics', each.slug), statisticSource(each)] as const),
    ...loadLibrary().approaches.map((each) => [addressOf('approaches', each.slug), approachSource(each)] as const),
  ]);
  return allPages()
    .filter(({ type }) => !uncited.includes(type))
    .flatMap((page) => {
      const item = works.get(page.url) ?? pageItem(page);
      return [
        fileAt(versionAt(page.url, 'bib'), () => bibtexEntry(item)),
        fileAt(versionAt(page.url, 'ris'), () => risRecord(item)),
      ];
    });
}

/** Special characters in TeX. Other scripts stay as they are, because today's tools read UTF-8. */
const texSigns: Readonly<Record<string, string>> = {
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

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const texMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An entry of BibTeX (http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf) that biber reads too: the month is one of the macros
 * that both know, the day a number. There is no access date, which only the reader knows.
 */
export function bibtexEntry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const isReport = item.type === 'report';
  const genre = item.genre ?? item.medium;
  const notes = notesOf(item).join(' ');
  const fields = {
    // The inner braces stop styles from changing capitals.
    title: `{{${tex(item.title)}}}`,
    author: item.author.length > 0 && `{${item.author.map(texName).join(' and ')}}`,
    year: year && `{${year}}`,
    month: month && texMonths[month - 1],
    day: day && `{${day}}`,
    [isReport ? 'institution' : 'publisher']: item.publisher && `{${tex(item.publisher)}}`,
    type: genre && `{${tex(genre)}}`,
    url: `{${item.URL.replace(/[{}]/g, encodeURIComponent)}}`,
    note: notes && `{${tex(notes)}}`,
    abstract: item.abstract && `{${tex(item.abstract)}}`,
    language: `{${(languageNames.of(item.language.split('-', 1)[0] ?? '') ?? '').toLowerCase()}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`\t${name} = ${value},`] : []));
  return [`@${isReport ? 'techreport' : 'misc'}{${item.id},`, ...lines, '}', ''].join('\n');
}

function texName(name: CslName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].flatMap((part) => (part ? [tex(part)] : [])).join(', ');
}

function tex(text: string): string {
  const safe = text.replace(/[\\{}~^&%$#_]/g, (sign) => texSigns[sign] ?? sign);
  // TeX has ligatures for pairs of these: -- is a dash, '' a quotation mark.
  return safe.replace(/[-'`,<>!?](?=[-'`,<>])/g, '$&{}');
}

const risTypes: Readonly<Record<CslItem['type'], string>> = {
  report: 'RPRT',
  webpage: 'ELEC',
  speech: 'ELEC',
  motion_picture: 'VIDEO',
  broadcast: 'SOUND',
  dataset: 'DATA',
};

/** A RIS record (https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html). An event is cited by its web page. */
export function risRecord(item: CslItem): string {
  const [year, month, day] = (item.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0'));
  const tags: [string, string | undefined][] = [
    ['TY', risTypes[item.type]],
    ['ID', item.id],
    ...item.author.map((name): [string, string] => ['AU', nameInTags(name)]),
    ['TI', item.title],
    ['PY', year],
    ['DA', year && [year, month ?? '', day ?? '', ''].join('/')],
    ['PB', item.publisher],
    ['M3', item.genre ?? item.medium],
    ['UR', item.URL],
    ['AB', item.abstract],
    ['N1', notesOf(item).join(' ')],
    ['LA', item.language],
  ];
  return [...tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])), 'ER  - ', ''].join('\r\n');
}

function notesOf({ status, custom, note }: CslItem): string[] {
  const listed = custom && `${custom.urlIs} the URL given; we did not find a page of its own.`;
  const state = status && `${status[0]?.toUpperCase()}${status.slice(1)}.`;
  return [state, listed, note].filter((each) => each !== undefined);
}
