/** Events as iCalendar (RFC 5545): one calendar of all of them, and one for each. */

import { hasKnownDay } from '../content/resource-dates';
import { listResourcePages, listResources, updatedOn } from '../content/resources';
import { addressOf, dataRoutes, versionAt } from '../routes';
import type { Resource } from '../schema/kinds';
import { site } from '../site';
import { fileAt, type OutputFile } from './output-file';
import { firstUrl, uuidOf } from './resource-record';

/** The calendars of events with a confirmed day. Past events stay in them. */
export function calendarFiles(): OutputFile[] {
  return [
    fileAt(dataRoutes.calendar, () => writeCalendar(site.name, listResources().filter(hasKnownDay))),
    ...listResourcePages()
      .filter(hasKnownDay)
      .map((resource) =>
        fileAt(versionAt(addressOf('resources', resource.slug), 'ics'), () =>
          writeCalendar(resource.title, [resource]),
        ),
      ),
  ];
}

/** A calendar as text. The same content gives the same bytes: each event is stamped with the day of its last change for readers. */
export function writeCalendar(name: string, events: readonly Resource[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${site.name}//events//EN`,
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    // In every calendar, because one without events has to have some component (RFC 5545, section 3.6).
    ...london,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(resource: Resource): string[] {
  const { slug, title, summary, event } = resource;
  const { date = '', time, place } = event ?? {};
  const url = site.address + addressOf('resources', slug);
  const clock = clockTimes(event);
  const at = (minutes: number) => `;TZID=Europe/London:${stampOf(date, minutes)}`;
  return [
    'BEGIN:VEVENT',
    // A UUID, as RFC 7986, section 5.3, recommends.
    `UID:${uuidOf(`event ${firstUrl(resource)}`)}`,
    `DTSTAMP:${stampOf(updatedOn(resource))}Z`,
    clock ? `DTSTART${at(clock.start)}` : `DTSTART;VALUE=DATE:${stampOf(date).slice(0, 8)}`,
    ...(clock?.end ? [`DTEND${at(clock.end)}`] : []),
    // Subscribers are only shown as busy for events with a time.
    `TRANSP:${clock ? 'OPAQUE' : 'TRANSPARENT'}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([summary, time && `Time given by the source: ${time}`, url].filter(Boolean).join('\n\n'))}`,
    `URL:${url}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    'END:VEVENT',
  ];
}

/** A text value (RFC 5545, section 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Fold a line at 75 bytes (section 3.1). */
function folded(line: string): string {
  let bytes = 0;
  return [...line]
    .map((character) => {
      const size = Buffer.byteLength(character);
      const isOver = bytes + size > 75;
      bytes = isOver ? 1 + size : bytes + size;
      return isOver ? `\r\n ${character}` : character;
    })
    .join('');
}

/** "10.30", "10:30am", "2pm", "noon"; and one or two of them. */
const clock = /(?:(\d{1,2})(?:[.:]([0-5]\d))? ?([ap])?(?:\.?m\.?)?|(noon|midday))/.source;
const times = new RegExp(`^(?:from )?${clock}(?: ?(?:to|until|till|-|–|—) ?${clock})?$`, 'i');

/** Start and end of an event in minutes from midnight; undefined without a time in a format we know. */
function clockTimes(event: Resource['event']): { start: number; end: number | undefined } | undefined {
  const found = times.exec(event?.time?.trim() ?? '')?.slice(1);
  if (!found || !event?.date) return undefined;
  const [from, to] = [found.slice(0, 4), found.slice(4)].map(([hour, minute, half, noon]) => ({
    hour: Number(noon ? 12 : hour),
    minute: Number(minute ?? 0),
    half: noon ? 'p' : half?.toLowerCase(),
    isSure: Boolean(minute ?? half ?? noon),
    isGiven: Boolean(hour ?? noon),
  }));
  if (!from || !to || !(from.isSure || to.half) || !(to.isSure || !to.isGiven)) return undefined;
  const end = to.isGiven ? minutesInto(to) : event.minutes && minutesInto(from) + event.minutes;
  // "2 to 4pm" starts in the afternoon, "11 to 1pm" in the morning.
  const halves = from.half || !to.half ? [from.half] : [to.half, 'a'];
  const start = halves.map((half) => minutesInto({ ...from, half })).find((each) => !end || each < end);
  // A late event may last into the next day.
  if (start === undefined || Math.max(start, (to.isGiven && end) || 0) >= 24 * 60) return undefined;
  return { start, end };
}

function minutesInto({ hour, minute, half }: { hour: number; minute: number; half: string | undefined }): number {
  return 60 * (half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) + minute;
}

/** `20250122T103000` from a day and minutes from midnight. */
function stampOf(day: string, minutes = 0): string {
  return new Date(Date.parse(day) + 60_000 * minutes).toISOString().replace(/[-:]|\.\d+Z/g, '');
}

/** The clocks change on the last Sundays of March and October. */
const london = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
];
