/** An item of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html and its schema csl-data.json. */
import { sayWhen } from '../../content/when';
import { type PartialDate, sayDate } from '../../dates';
import { site } from '../../site';
import type { CslType } from '../work-kinds';
import type { Author, Cited, CitedDate } from './cited';
import { personName } from './person-name';

export type CslName =
  | { literal: string }
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string };

export type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string };

export interface CslItem {
  id: string;
  type: CslType | 'document';
  title: string;
  'container-title'?: string;
  genre?: string;
  author?: CslName[];
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  'event-title'?: string;
  'event-place'?: string;
  URL: string;
  version?: string;
  language?: string;
  abstract?: string;
  note?: string;
}

/** The item for a reference manager. It has no access date: that is the reader's. */
export function cslItem(cited: Cited): CslItem {
  const { id, type, title, container, genre, authors, publisher, date, place, series, address, summary } = cited;
  const note = noteOf(cited).join(' ');
  return {
    id,
    type,
    title,
    'container-title': container,
    ...(genre && { genre }),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(publisher && { publisher }),
    ...(date && { issued: cslDate(date) }),
    ...(series && { 'event-title': series }),
    ...(place && { 'event-place': place }),
    URL: address,
    ...(cited.version && { version: sayDate(cited.version) }),
    language: site.language,
    ...(summary && { abstract: summary }),
    ...(note && { note }),
  };
}

/** What must be said beside the fields: how a date is known, which version it is, and what `notes` holds. */
export function noteOf({ date, version, notes }: Cited): string[] {
  return [...(date?.probably ? [`Date: ${sayWhen(date)}.`] : []), ...(version ? [versionNote(version)] : []), ...notes];
}

/** "Version of 3 May 2026." */
export function versionNote(version: PartialDate): string {
  return `Version of ${sayDate(version)}.`;
}

/** A name with its parts; whole where it is an organisation's, or cannot be cut. */
export function cslName({ name, is }: Author): CslName {
  const parts = is === 'person' ? personName(name) : undefined;
  if (!parts) return { literal: name };
  const { family, given, particle, suffix } = parts;
  return { family, given, ...(particle && { 'non-dropping-particle': particle }), ...(suffix && { suffix }) };
}

function cslDate({ date, probably }: CitedDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)], ...(probably && { circa: true as const }) };
}
