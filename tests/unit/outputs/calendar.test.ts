import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { hasKnownDay } from '../../../lib/content/when';
import { writeCalendar } from '../../../lib/outputs/calendar';
import { resource } from '../content/made-up-content';

function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('an event is a whole day with its title, place, URL and the time that the source gives', () => {
  const event = { date: '2024-02-29', time: '10.30; to 12.30', place: 'City Hall, London' };
  const [read, ...others] = eventsIn(writeCalendar('Events', [resource({ title: 'A, B; C\\n', event })]));
  expect(others).toEqual([]);
  expect(read?.summary).toBe('A, B; C\\n');
  expect(read?.location).toBe('City Hall, London');
  expect([read?.startDate.isDate, read?.startDate.toString(), read?.endDate.toString()]).toEqual([
    true,
    '2024-02-29',
    '2024-03-01',
  ]);
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

test('only an event with a confirmed day is in the calendar', () => {
  const known = (event?: object) => hasKnownDay(resource({ event }));
  expect(known({ date: '2025-03-07' })).toBe(true);
  expect(known({ date: '2025-03-07', note: 'Stated twice' })).toBe(true);
  expect(known({ date: '2025-03-07', probably: 'year' })).toBe(false);
  expect(known({ date: '2025-03' })).toBe(false);
  expect(known({ note: 'Not known' })).toBe(false);
  expect(known()).toBe(false);
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
