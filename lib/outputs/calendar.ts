/** Events with a known day as iCalendar (RFC 5545): one calendar of all of them, and one for each. */
import ical, { type ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { WrittenFile } from '../build/place-files';
import { listResourcePages, listResources, updatedOn } from '../content/resources';
import { hasKnownDay } from '../content/when';
import { addressOf, dataRoutes, twinAt } from '../routes';
import type { Resource } from '../schema/kinds';
import { site } from '../site';
import { oldestAddress } from './oldest-address';
import { uuidOf } from './permanent-id';

/** The listed resources that are events with a known day, the newest in the library first. */
export function listEvents(): Resource[] {
  return listResources().filter(hasKnownDay);
}

/** The calendar of all events, and one beside the page of each. Past events stay: an address, once published, answers. */
export function calendarFiles(): WrittenFile[] {
  return [
    { name: dataRoutes.calendar.slice(1), text: writeCalendar(site.name, listEvents()) },
    ...listResourcePages()
      .filter(hasKnownDay)
      .map((resource) => ({
        name: twinAt(addressOf('resources', resource.slug), 'ics').slice(1),
        text: writeCalendar(resource.title, [resource]),
      })),
  ];
}

/** A calendar as text. No clock goes into it: an event is stamped with the day of its last change for readers. */
export function writeCalendar(name: string, events: readonly Resource[]): string {
  const calendar = ical({ name, prodId: { company: site.name, product: 'events', language: 'EN' } });
  for (const resource of events) addEvent(calendar, resource);
  const text = `${calendar.toString()}\r\n`;
  // A calendar must hold something (RFC 5545, section 3.6): where there is no event, what the time of the world is.
  return events.length > 0 ? text : text.replace('END:VCALENDAR', `${worldTime}\r\nEND:VCALENDAR`);
}

function addEvent(calendar: ICalCalendar, resource: Resource): void {
  const { slug, title, summary, event } = resource;
  const address = site.address + addressOf('resources', slug);
  const lines = [summary, event?.time && `Time, as the source gives it: ${event.time}`, address];
  calendar.createEvent({
    // The same for as long as the resource is, by whatever name; RFC 7986, section 5.3, asks for a UUID.
    id: uuidOf(`event ${oldestAddress(resource)}`),
    stamp: startOf(updatedOn(resource)),
    start: startOf(event?.date ?? ''),
    allDay: true,
    // Who subscribes is not taken for busy on that day.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: title,
    description: lines.filter(Boolean).join('\n\n'),
    url: address,
    ...(event?.place && { location: event.place }),
  });
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

const worldTime = [
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
