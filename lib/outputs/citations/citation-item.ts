/**
 * What a page offers to cite, as items of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html): the original
 * work, and the page about it. Texts, files and meta tags are all made from these.
 */
import { type Author, authorsOf } from '../../content/authors';
import { kindOf } from '../../content/cards';
import type { Statistic } from '../../content/statistics';
import { sayWhen } from '../../content/when';
import type { PartialDate } from '../../dates';
import type { Page } from '../../pages/page';
import type { Approach, Resource } from '../../schema/kinds';
import { site } from '../../site';
import { type CslType, workKindOf } from '../work-kinds';
import { personName } from './person-name';

export type CslName =
  | { literal: string }
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string };

export interface CslDate {
  'date-parts': number[][];
  /** The part of the date that we worked out ourselves. */
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

/** The work that a resource page is about, cited where we found it. */
export function originalItem(resource: Resource): CslItem {
  const { slug, title, category, event, published, source, summary, status } = resource;
  const { csl, schema } = workKindOf(category);
  const { authors, maker } = authorsOf(resource);
  const genre = kindOf(resource);
  const when = [...(schema === 'Event' ? [event] : []), published].find((each) => each?.date);
  const date = when && sayWhen(when);
  return {
    id: slug,
    type: csl,
    title,
    author: authors.map(cslName),
    ...(maker && { publisher: maker }),
    ...(genre && { genre, ...(csl === 'speech' && { medium: genre }) }),
    ...(when?.date && { issued: cslDate(when.date, when.probably) }),
    ...((status === 'withdrawn' || status === 'superseded') && { status }),
    ...urlOf(source.address, source.is),
    abstract: summary,
    ...(when?.probably && { note: `Date: ${date}.` }),
  };
}

/** The page or document that a statistic comes from. */
export function statisticSource({ slug, source }: Statistic): CslItem {
  const { by, label, address, published, updated, is } = source;
  const date = updated ?? published;
  return {
    id: slug,
    type: 'webpage',
    title: label,
    author: [{ literal: by }],
    publisher: by,
    ...(date && { issued: cslDate(date) }),
    ...urlOf(address, is),
  };
}

/** The main source of an approach. */
export function approachSource({ slug, sources, main }: Approach): CslItem {
  const { by = '', label = '', address = '', published } = sources[main.source - 1] ?? {};
  return {
    id: slug,
    type: 'webpage',
    title: label,
    author: [{ literal: by }],
    ...(published && { issued: cslDate(published) }),
    URL: address,
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
    // Its title alone would be taken for the original.
    ...(type === 'resource' && { medium: 'Summary page' }),
    ...(updated && { issued: cslDate(updated) }),
    URL: site.address + url,
    abstract: summary,
  };
}

/** An organisation's name is never split, nor is a personal name that can't be. */
export function cslName({ name, is }: Author): CslName {
  const parts = is === 'person' ? personName(name) : undefined;
  if (!parts) return { literal: name };
  const { family, given, particle, suffix } = parts;
  return { family, given, ...(particle && { 'non-dropping-particle': particle }), ...(suffix && { suffix }) };
}

/**
 * "Marmot, Michael" for RIS and meta tags. An organisation's name has no comma but one at its end: reference managers would take what
 * follows a comma for a given name, and without any would split at the last space.
 */
export function nameInTags(name: CslName): string {
  if ('literal' in name) return `${name.literal.replace(/\s*,\s*/g, ' ').trim()},`;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ');
}

function cslDate(date: PartialDate, circa?: 'year' | 'all'): CslDate {
  return { 'date-parts': [date.split('-').map(Number)], ...(circa && { circa }) };
}

function urlOf(URL: string, is: string): Pick<CslItem, 'URL' | 'custom'> {
  const urlIs = urlWords[is];
  return { URL, ...(urlIs && { custom: { urlIs } }) };
}
