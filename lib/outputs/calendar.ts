/** Events as iCalendar (RFC 5545): one calendar of all of them, and one for each. */
import ical, { ICalEventTransparency } from 'ical-generator';
import { listResourcePages, listResources, updatedOn } from '../content/resources';
import { hasKnownDay } from '../content/when';
import { addressOf, dataRoutes, twinAt } from '../routes';
import type { Resource } from '../schema/kinds';
import { site } from '../site';
import { fileAt, type OutputFile } from './output-file';
import { firstUrl, uuidOf } from './permanent-id';

/** The listed resources that are events with a confirmed day. Past events stay in the calendar. */
export function listEvents(): Resource[] {
  return listResources().filter(hasKnownDay);
}

export function calendarFiles(): OutputFile[] {
  return [
    fileAt(dataRoutes.calendar, () => writeCalendar(site.name, listEvents())),
    ...listResourcePages()
      .filter(hasKnownDay)
      .map((resource) =>
        fileAt(twinAt(addressOf('resources', resource.slug), 'ics'), () => writeCalendar(resource.title, [resource])),
      ),
  ];
}

/** A calendar as text. The same content gives the same bytes: each event is stamped with the day of its last change for readers. */
export function writeCalendar(name: string, events: readonly Resource[]): string {
  const calendar = ical({ name, prodId: { company: site.name, product: 'events', language: 'EN' } });
  for (const resource of events) {
    const { slug, title, summary, event } = resource;
    const url = site.address + addressOf('resources', slug);
    calendar.createEvent({
      // RFC 7986, section 5.3, asks for a UUID.
      id: uuidOf(`event ${firstUrl(resource)}`),
      stamp: dayAsDate(updatedOn(resource)),
      start: dayAsDate(event?.date ?? ''),
      allDay: true,
      // Subscribers are not shown as busy on that day.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: [summary, event?.time && `Time given by the source: ${event.time}`, url]
        .filter(Boolean)
        .join('\n\n'),
      url,
      ...(event?.place && { location: event.place }),
    });
  }
  const text = `${calendar.toString()}\r\n`;
  return events.length > 0 ? text : text.replace('END:VCALENDAR', `${timeZone}\r\nEND:VCALENDAR`);
}

function dayAsDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A calendar has to have at least one component (RFC 5545, section 3.6), so an empty one has a time zone. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
