import { expect, test } from 'vitest';
import { minutesToRead } from '../../../lib/content/reading-time';
import { formatDateOf, formatWhen } from '../../../lib/content/resource-dates';
import { resource } from './made-up-content';

test.each([
  [{ date: '2025-06-30' }, '30 June 2025'],
  [{ date: '2025-06' }, 'June 2025'],
  [{ date: '2025' }, '2025'],
  [{ date: '2025-06-30', probably: 'year' as const }, '30 June, probably 2025'],
  [{ date: '2025-06', probably: 'year' as const }, 'June, probably 2025'],
  [{ date: '2025', probably: 'year' as const }, 'probably 2025'],
  [{ date: '2025-06-30', probably: 'all' as const }, 'probably 30 June 2025'],
  [{}, undefined],
  [{ probably: 'all' as const }, undefined],
])('%j is said as "%s"', (when, said) => {
  expect(formatWhen(when)).toBe(said);
});

test("a list shows the event's date before the source's own", () => {
  const published = { date: '2025-01' };
  expect(formatDateOf(resource({ event: { date: '2024-11-05' }, published }))).toBe('5 November 2024');
  expect(formatDateOf(resource({ event: { place: 'City Hall' }, published }))).toBe('January 2025');
});

test('a list says that no date is known, with a capital letter', () => {
  expect(formatDateOf(resource())).toBe('Date not known');
  expect(formatDateOf(resource({ published: { note: 'After April 2024' } }))).toBe('Date not known');
  expect(formatDateOf(resource({ published: { date: '2025', probably: 'year' } }))).toBe('Probably 2025');
});

test.each([
  [0, 1],
  [238, 1],
  [356, 1],
  [358, 2],
  [2380, 10],
])('%i words are %i min to read', (words, minutes) => {
  expect(minutesToRead({ words })).toBe(minutes);
});
