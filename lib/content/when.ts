/** Dates and lengths of a resource in words. */
import { isDay, sayDate, sayDateWithoutYear } from '../dates';
import type { Resource } from '../schema/kinds';
import { today } from '../today';

type When = NonNullable<Resource['published']>;

/** "30 June 2025"; "30 June, probably 2025" where the year is worked out; nothing where no date is known. */
export function sayWhen({ date, probably }: Pick<When, 'date' | 'probably'>): string | undefined {
  if (date === undefined) return undefined;
  if (probably === 'all') return `probably ${sayDate(date)}`;
  if (probably !== 'year') return sayDate(date);
  return [sayDateWithoutYear(date), `probably ${date.slice(0, 4)}`].filter(Boolean).join(', ');
}

/** One line for a list: the event's date, else the source's own, else that it is not known. */
export function sayDateOf({ event, published }: Pick<Resource, 'event' | 'published'>): string {
  const stated = (event && sayWhen(event)) ?? (published && sayWhen(published)) ?? 'date not known';
  return stated.charAt(0).toUpperCase() + stated.slice(1);
}

/** Whether it is known on which day the event took place, or will: stated in full, and not worked out. */
export function hasKnownDay({ event }: Pick<Resource, 'event'>): boolean {
  return event?.date !== undefined && event.probably === undefined && isDay(event.date) === true;
}

/** Whether a calendar can still take the event: its day is known and hasn't gone by. */
export function isAhead(resource: Pick<Resource, 'event'>, day = today()): boolean {
  return hasKnownDay(resource) && (resource.event?.date ?? '') >= day;
}

/** What stands for the year of a resource whose date nobody knows. */
export const yearNotKnown = 'not-known';

/** The year of the event, else of the publication, stated or worked out; `not-known` where no date is known. */
export function yearOf({ event, published }: Pick<Resource, 'event' | 'published'>): string {
  return (event?.date ?? published?.date)?.slice(0, 4) ?? yearNotKnown;
}

/** Words a minute in silent reading of English non-fiction: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047. */
const wordsAMinute = 238;

/** Whole minutes to read, at least 1. */
export function minutesToRead({ words }: Pick<Resource, 'words'>): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}

/** The times, in minutes, that readers say they have. */
export const timesToRead = [5, 15, 60] as const;

/** Whole minutes to watch, as far as the lengths of the recordings are known; 0 where none is. */
export function minutesToWatch({ recordings }: Pick<Resource, 'recordings'>): number {
  return recordings.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}
