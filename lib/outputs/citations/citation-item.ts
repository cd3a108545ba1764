/**
 * What a page offers to cite, as items of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html): the original
 * work, and the page about it. Texts, files and meta tags are all made from these.
 */
import { sayClock, toMoment } from '../../captions/moment';
import { kindOf } from '../../content/cards';
import { findResource } from '../../content/resources';
import type { Statistic } from '../../content/statistics';
import type { ChapterPage } from '../../content/transcripts';
import { entriesOf } from '../../content/vocabularies';
import { sayWhen } from '../../content/when';
import type { PartialDate } from '../../dates';
import { addressOf } from '../../routes';
import type { Resource } from '../../schema/kinds';
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
  'container-title'?: string;
  /** The type in our words. Reference managers get it; a reference says it only as its `medium`. */
  genre?: string;
  /** What the styles print in square brackets: "Learning event". */
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

export interface Author {
  name: string;
  is: 'person' | 'organisation';
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

interface CitedPage {
  title: string;
  address: string;
  summary?: string;
  /** "Summary page", where the title alone would be taken for the original. */
  medium?: string;
  date?: PartialDate;
}

/** A page of this site. Its author is the library. */
export function pageItem({ title, address, summary, medium, date }: CitedPage): CslItem {
  return {
    id: ['larch', ...address.split('/').filter(Boolean)].join('-'),
    type: 'webpage',
    title,
    author: [{ literal: site.name }],
    publisher: site.name,
    ...(medium && { medium }),
    ...(date && { issued: cslDate(date) }),
    URL: site.address + address,
    ...(summary && { abstract: summary }),
  };
}

/** Our page about a resource, dated when it last changed for readers. */
export function resourcePageItem({ slug, title, summary, changes, added }: Resource): CslItem {
  const date = changes.reduce((latest, change) => (change.date > latest ? change.date : latest), added);
  return pageItem({ title, summary, medium: 'Summary page', address: addressOf('resources', slug), date });
}

/** Our page about a statistic. */
export function statisticPageItem({ slug, sentence, checked }: Statistic): CslItem {
  return pageItem({ title: sentence, address: addressOf('statistics', slug), date: checked });
}

/** A chapter of a recording, or a later moment in it, by its speakers. */
export function momentItem(page: ChapterPage, from: number = page.start): CslItem {
  const { owner, recording, title, address, start, endClock } = page;
  const resource = owner.folder === 'resources' ? findResource(owner.slug) : undefined;
  const event = resource && workKindOf(resource.category).schema === 'Event' ? resource.event : undefined;
  const when = [recording, event].find((each) => each?.date) as Resource['published'];
  const isWhole = from === start;
  return {
    id: [owner.slug, page.id, address.split('/').at(-2), ...(isWhole ? [] : [toMoment(from).slice(2)])].join('-'),
    type: 'motion_picture',
    title,
    author: recording.speakers.map((name) => cslName({ name, is: 'person' })),
    publisher: site.name,
    'container-title': recording.title,
    medium: 'Video',
    ...(when?.date && { issued: cslDate(when.date, when.probably) }),
    URL: `${site.address}${address}#${toMoment(from)}`,
    note: isWhole ? `From ${sayClock(from)} to ${endClock}.` : `From ${sayClock(from)}.`,
  };
}

/**
 * Who made a resource: the people whose part says that they wrote it, else its first organisation. Speakers, people named in it
 * and the other organisations are not authors.
 */
export function authorsOf({ people, organisations }: Pick<Resource, 'people' | 'organisations'>): {
  authors: Author[];
  maker: string | undefined;
} {
  const writers = people.filter(({ part }) => part && /^(?:co-|lead )?(?:author|writer)s?\b/i.test(part));
  const maker = entriesOf('organisations', organisations.slice(0, 1))[0]?.name;
  const authors: Author[] = writers.map(({ name }) => ({ name, is: 'person' }));
  return { authors: authors.length > 0 || !maker ? authors : [{ name: maker, is: 'organisation' }], maker };
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
