/** Formats the dates and durations of a resource. */
import { formatDate, formatDateWithoutYear, isDay } from '../dates';
import { capitalised } from '../phrases';
import type { Resource } from '../schema/kinds';
import { today } from '../today';

type When = NonNullable<Resource['published']>;

/** "30 June 2025"; "30 June, probably 2025" if the year was worked out; undefined if unknown. */
export function formatWhen({ date, probably }: Pick<When, 'date' | 'probably'>): string | undefined {
  if (date === undefined) return undefined;
  if (probably === 'all') return `probably ${formatDate(date)}`;
  if (probably !== 'year') return formatDate(date);
  return [formatDateWithoutYear(date), `probably ${date.slice(0, 4)}`].filter(Boolean).join(', ');
}

/** One line for a list: the date of the event or of the source, or that it isn't known. */
export function formatDateOf({ event, published }: Pick<Resource, 'event' | 'published'>): string {
  return capitalised((event && formatWhen(event)) ?? (published && formatWhen(published)) ?? 'date not known');
}

/** Whether the event has a confirmed date: stated in full, not worked out. */
export function hasKnownDay({ event }: Pick<Resource, 'event'>): boolean {
  return event?.date !== undefined && event.probably === undefined && isDay(event.date) === true;
}

/** Whether the event can still be added to a calendar: its date is confirmed and not past. */
export function isAhead(resource: Pick<Resource, 'event'>, day = today()): boolean {
  return hasKnownDay(resource) && (resource.event?.date ?? '') >= day;
}

/** The facet value for an unknown year. */
export const yearNotKnown = 'not-known';

/** The year of the event or publication, stated or worked out; `not-known` if there is no date. */
export function yearOf({ event, published }: Pick<Resource, 'event' | 'published'>): string {
  return (event?.date ?? published?.date)?.slice(0, 4) ?? yearNotKnown;
}
