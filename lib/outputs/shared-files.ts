/** The files that stand beside the pages for others: feeds, calendars, data, and what a page is handed on with. */
import type { WrittenFile } from '../build/place-files';
import { calendarFiles } from './calendar';
import { codesAndCards } from './codes-and-cards';
import { dataFiles } from './data/data-files';
import { feedFiles } from './feeds/feed-files';

/** All of them, by their places in the site. */
export function sharedFiles(): WrittenFile[] {
  return [...feedFiles(), ...calendarFiles(), ...dataFiles(), ...codesAndCards()];
}
