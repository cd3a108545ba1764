/** The files that others read by program: feeds, calendars and data. */
import type { SiteFile } from '../publish/list-files';
import { calendarFiles } from './calendar';
import { dataFiles } from './data/data-files';
import { feedFiles } from './feeds/feed-files';

/** All of them, by their places in the site. */
export function sharedFiles(): SiteFile[] {
  return [...feedFiles(), ...calendarFiles(), ...dataFiles()];
}
