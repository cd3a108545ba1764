/**
 * What a page cites, as CSL-JSON items (https://docs.citationstyles.org/en/stable/specification.html): the original
 * work, and the page about it. Texts, files and meta tags are all made from these.
 */
import type { Metadata } from 'next';
import { type Author, authorsOf } from '../../content/authors';
import { kindOf } from '../../content/cards';
import { formatWhen } from '../../content/resource-dates';
import type { Statistic } from '../../content/statistics';
import type { PartialDate } from '../../dates';
import type { Page } from '../../pages/page';
import type { Approach, Resource } from '../../schema/kinds';
import { site } from '../../site';

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
type CslType = 'report' | 'webpage' | 'speech' | 'motion_picture' | 'broadcast' | 'dataset';

export type CslName =
  | { literal: string }
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string };

interface CslDate {
  'date-parts': number[][];
  /** The part of the date that we worked out. */
  circa?: 'year' | 'all';
}

export interface CslItem {
  /** The key in BibTeX. */
  id: string;
  type: CslType;
  title: string;
  /** Empty if nobody is named. */
  author: readonly CslName[];
  publisher?: string;
  /** The type in our words, for reference managers. */
  genre?: string;
  /** What references print in square brackets: "Learning event". */
  medium?: string;
  issued?: CslDate;
  status?: 'withdrawn' | 'superseded';
  language: string;
  URL: string;
  abstract?: string;
  /** For reference managers only; no style prints it. */
  note?: string;
  /** What the URL leads to, if that isn't the work itself: "Listed at". */
  custom?: { urlIs: string };
}

const urlWords: Readonly<Record<string, string>> = {
  'a list that holds it': 'Listed at',
  'a related page': 'Related page',
  related: 'Related page',
  likely: 'Probably at',
};

/** Types of resource that differ from the rest of their category. */
const typesByKind: Readonly<Record<string, CslType>> = {
  Article: 'webpage',
  Data: 'dataset',
  Podcast: 'broadcast',
  'Recorded talk': 'motion_picture',
};

/** CSL counts lectures, talks and webinars as speeches. */
const typesByCategory: Readonly<Record<string, CslType>> = {
  recommendations: 'report',
  evidence: 'report',
  webinars: 'speech',
};

/** The work that a resource page is about, cited where we found it. */
export function originalItem(resource: Resource): CslItem {
  const { slug, title, category, event, published, source, summary, status, language = site.language } = resource;
  const { authors, maker } = authorsOf(resource);
  const genre = kindOf(resource);
  const type = typesByKind[genre] ?? typesByCategory[category] ?? 'webpage';
  // The date of a launch isn't the date of what was launched.
  const when = [...(category === 'webinars' ? [event] : []), published].find((each) => each?.date);
  return {
    id: slug,
    type,
    title,
    author: authors.map(cslName),
    ...(maker && { publisher: maker }),
    ...(genre && { genre, ...(category === 'webinars' && { medium: genre }) }),
    ...(when?.date && { issued: cslDate(when.date, when.probably) }),
    ...((status === 'withdrawn' || status === 'superseded') && { status }),
    language,
    ...urlOf(source.address, source.is),
    abstract: summary,
    ...(when?.probably && { note: `Date: ${formatWhen(when)}.` }),
  };
}

/** The page or document that a statistic comes from. */
export function statisticSource({ slug, source }: Statistic): CslItem {
  return sourceItem(slug, source);
}

/** The main source of an approach. */
export function approachSource({ slug, sources, main }: Approach): CslItem {
  return sourceItem(slug, { by: '', label: '', address: '', ...sources[main.source - 1] });
}

type Source = Pick<Statistic['source'], 'by' | 'label' | 'address' | 'published' | 'updated'> & { is?: string };

function sourceItem(id: string, { by, label, address, published, updated = published, is = '' }: Source): CslItem {
  // "Jack and others, BMJ Open" is a paper, and "Authors not stated" is nobody.
  const [, first, journal] = /^([^,(]+) and others(?: \([^)]*\))?(?:, (.+))?$/.exec(by) ?? [];
  const isStated = !/ not stated$/.test(by);
  const publisher = first ? journal : by;
  return {
    id,
    type: 'webpage',
    title: label,
    author: isStated ? [{ literal: first ? `${first} et al.` : by }] : [],
    ...(isStated && publisher && { publisher }),
    ...(updated && { issued: cslDate(updated) }),
    language: site.language,
    ...urlOf(address, is),
  };
}

/** A page of this site. Its author is the library. */
export function pageItem({ url, type, title, summary, updated }: Page): CslItem {
  return {
    id: ['larch', ...url.split('/').filter(Boolean)].join('-'),
    type: 'webpage',
    title,
    author: [{ literal: site.name }],
    publisher: site.name,
    // Otherwise it could be mistaken for the original.
    ...(type === 'resource' && { medium: 'Summary page' }),
    ...(updated && { issued: cslDate(updated) }),
    language: site.language,
    URL: site.address + url,
    abstract: summary,
  };
}

function cslDate(date: PartialDate, circa?: 'year' | 'all'): CslDate {
  return { 'date-parts': [date.split('-').map(Number)], ...(circa && { circa }) };
}

function urlOf(URL: string, is: string): Pick<CslItem, 'URL' | 'custom'> {
  const urlIs = urlWords[is];
  return { URL, ...(urlIs && { custom: { urlIs } }) };
}

/** Titles before a name, which no reference style prints. */
const titles =
  /^(?:(?:the\s+)?(?:rt hon|dr|prof|professor|dame|sir|lord|lady|baroness|mr|mrs|ms|miss|mx|rev|reverend|cllr|councillor)\.?\s+)+/i;
/** Honours, degrees and posts after a name. */
const honours =
  /(?:,?\s+(?:[CDKMO]BE|[CKL]VO|KCB|CB|CH|OM|[KQ]C|F(?:BA|FPH|RCGP|RCM|RCN|RCOG|RCP|RCPCH|RCPsych|RCS|RS|RSA|RSPH|MedSci)|[BDM](?:Ed|Phil|Sc)|PhD|DClinPsy|MBChB|MBBS|BA|MA|MBA|MD|MPH|LLB|LLM|RG?N|RM|QN|MP|AM|JP|DL))+$/;
const suffixes = /,?\s+(Jr\.?|Sr\.?|I{2,3}|IV)$/;
const particles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|ten|ter|bin|ibn|al|el|af|av|zu|zur|St|N[íi]|Nic|Ó|Mac|Ap)$/;
/** The scripts in which the family name comes last. */
const splitScripts = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\s.,'’‐‑-]+$/u;

/** Split a person's name. Organisations, single names and names in other scripts aren't split. */
export function cslName({ name, is }: Author): CslName {
  const bare = name.trim().replace(titles, '').replace(honours, '');
  const [, suffix] = suffixes.exec(bare) ?? [];
  const words = bare.replace(suffixes, '').split(/\s+/);
  // Peers have no family name in theirs: "Lawrence of Clarendon".
  if (is !== 'person' || !splitScripts.test(name) || words.length < 2 || words.includes('of')) return { literal: name };
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1])) start--;
  // With capitals they belong to the family name: "Van Dyke".
  const isLower = words.slice(start, -1).every((word) => word === word.toLowerCase());
  const particle = isLower ? words.slice(start, -1).join(' ') : '';
  return {
    family: words.slice(isLower ? -1 : start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

function isParticle(word = ''): boolean {
  return particles.test(word) || particles.test(word.charAt(0).toLowerCase() + word.slice(1));
}

/**
 * "Marmot, Michael" for RIS and meta tags. An organisation's name has only a comma at its end: reference managers would take what
 * follows a comma for a given name, and without one would split at the last space.
 */
export function nameInTags(name: CslName): string {
  if ('literal' in name) return `${name.literal.replace(/\s*,\s*/g, ' ').trim()},`;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ');
}

/** Zotero reads a single name with spaces on both sides of its comma as two authors, so write it given name first. */
function namesInTags(authors: readonly CslName[]): string[] {
  const names = authors.map(nameInTags);
  const [family = '', given = ''] = names.length === 1 ? (names[0] ?? '').split(', ') : [];
  return family.includes(' ') && given.includes(' ') ? [`${given} ${family}`] : names;
}

/** Zotero's name for each type. Without it Zotero guesses that every page with these tags is a journal article. */
const zoteroTypes: Readonly<Record<CslType, string>> = {
  report: 'report',
  webpage: 'webpage',
  speech: 'presentation',
  motion_picture: 'videoRecording',
  broadcast: 'podcast',
  dataset: 'dataset',
};

/**
 * The tags that Google Scholar asks for (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), by the names that
 * Zotero reads ("Embedded Metadata.js" in https://github.com/zotero/translators). They can't say "probably", so a date we worked
 * out is left out.
 */
export function citationMetas(item: CslItem): { other: Metadata['other'] } {
  const { type, title, author, publisher, issued, language, URL } = item;
  const date = issued && !issued.circa && issued['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
  return {
    other: {
      citation_title: title,
      ...(author.length > 0 && { citation_author: namesInTags(author) }),
      ...(date && { citation_publication_date: date.join('/') }),
      ...(type === 'report' && publisher && { citation_technical_report_institution: publisher }),
      citation_public_url: URL,
      citation_language: language,
      'DC.type': zoteroTypes[type],
    },
  };
}
