import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { hasKnownDay, isAhead } from '../../../lib/content/resource-dates';
import { writeCalendar } from '../../../lib/outputs/calendar';
import { resource } from '../content/made-up-content';

/** The events as ical.js reads them, with the time zone that the calendar itself defines. */
function eventsIn(text: string): ICAL.Event[] {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function eventOf(event: object): ICAL.Event {
  return eventsIn(writeCalendar('Events', [resource({ event })]))[0] as ICAL.Event;
}

test.each([
  ['2025-01-22', '10.30 to 12.30', '2025-01-22T10:30:00Z', '2025-01-22T12:30:00Z'],
  ['2025-06-30', '10:30–12:30', '2025-06-30T09:30:00Z', '2025-06-30T11:30:00Z'],
  ['2025-06-30', 'from midday to 2pm', '2025-06-30T11:00:00Z', '2025-06-30T13:00:00Z'],
  ['2025-03-30', '9am to noon', '2025-03-30T08:00:00Z', '2025-03-30T11:00:00Z'],
  ['2025-10-26', '2 to 4.15pm', '2025-10-26T14:00:00Z', '2025-10-26T16:15:00Z'],
  ['2025-01-22', '11 to 1pm', '2025-01-22T11:00:00Z', '2025-01-22T13:00:00Z'],
])('on %s “%s” in London is from %s to %s, and readers are busy then', (date, time, start, end) => {
  const read = eventOf({ date, time });
  const days = [read.startDate, read.endDate].map((each) => each.toJSDate().toISOString().replace('.000', ''));
  expect(days).toEqual([start, end]);
  expect(read.startDate.zone?.tzid).toBe('Europe/London');
  expect(read.component.getFirstPropertyValue('transp')).toBe('OPAQUE');
});

test('the end of an event is worked out from its length, and left out if neither is known', () => {
  expect(eventOf({ date: '2025-01-22', time: '10.30', minutes: 90 }).endDate.toString()).toBe('2025-01-22T12:00:00');
  expect(eventOf({ date: '2025-01-22', time: '11.30pm', minutes: 90 }).endDate.toString()).toBe('2025-01-23T01:00:00');
  expect(eventOf({ date: '2025-01-22', time: '10.30' }).component.getFirstProperty('dtend')).toBeNull();
});

test.each([undefined, 'Morning', '10 to 12', '10.30 EST', '4pm to 2pm', '10.75', '10.00 to 25.00', '10.30 to 12'])(
  'without an unambiguous time (%s) an event lasts all day, and nobody is shown as busy',
  (time) => {
    const read = eventOf({ date: '2024-02-29', time });
    expect([read.startDate.isDate, read.startDate.toString(), read.endDate.toString()]).toEqual([
      true,
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(read.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  },
);

test('an event has its title, place, URL and the time in the words of the source', () => {
  const event = { date: '2024-02-29', time: '10.30; to 12.30', place: 'City Hall, London' };
  const [read, ...others] = eventsIn(writeCalendar('Events', [resource({ title: 'A, B; C\\n', event })]));
  expect(others).toEqual([]);
  expect([read?.summary, read?.location]).toEqual(['A, B; C\\n', 'City Hall, London']);
  expect(read?.description).toMatch(/Time given by the source: 10\.30; to 12\.30\n\nhttps:.*\/resources\/talk\/$/);
  expect(read?.component.getFirstPropertyValue('url')).toMatch(/\/resources\/talk\/$/);
});

test('an event is stamped with the day of its last change for readers, and its id stays the same', () => {
  const event = { date: '2024-02-29' };
  const [before, after] = [[], [{ date: '2026-12-24', note: 'Moved' }]].map((changes) =>
    eventsIn(writeCalendar('Events', [resource({ event, changes })])),
  );
  const stamps = [before, after].map((events) => String(events?.[0]?.component.getFirstPropertyValue('dtstamp')));
  expect(stamps).toEqual(['2026-11-23T00:00:00Z', '2026-12-24T00:00:00Z']);
  expect(after?.[0]?.uid).toBe(before?.[0]?.uid);
});

test.each([
  [{ date: '2025-03-07' }, true, true],
  [{ date: '2025-03-06', note: 'Stated twice' }, true, false],
  [{ date: '2025-03-07', probably: 'year' }, false, false],
  [{ date: '2025-03' }, false, false],
  [{ note: 'Not known' }, false, false],
  [undefined, false, false],
])('%o is in the calendar: %s, and can be added on 7 March 2025: %s', (event, isIn, isToAdd) => {
  const made = resource({ event });
  expect([hasKnownDay(made), isAhead(made, '2025-03-07')]).toEqual([isIn, isToAdd]);
});

test('a calendar without events has the component it has to have, after its properties', () => {
  const text = writeCalendar('Events', []);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(text.indexOf('X-WR-CALNAME')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'));
});

test('no line is longer than 75 bytes, and no character is split', () => {
  const title = 'é👩‍⚕️שלום '.repeat(12).trim();
  const text = writeCalendar(title, [resource({ title, event: { date: '2025-03-07', place: title.slice(0, 100) } })]);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text).not.toMatch(/[^\r]\n|\uFFFD/);
  expect(eventsIn(text)[0]?.summary).toBe(title);
});
