import { expect, test } from 'vitest';
import { formatDate, formatDateWithoutYear, isDay, isPartialDate, meantDate } from '../../lib/dates';

const aDay = 'This must be a date, written year-month-day: 2026-12-31.';
const aDate = 'This must be a year, a month or a day: 2026, 2026-12 or 2026-12-31.';

test.each(['2026-12-31', '2024-02-29', '2000-02-29'])('%s is a day', (written) => {
  expect(isDay(written)).toBe(true);
});

test.each([
  ['2026', aDay],
  ['2026-12', aDay],
  ['', aDay],
  ['2026-12-31T00:00', 'Write this date as 2026-12-31 (year, month, day).'],
  ['2026-02-30', 'That day doesn’t exist: February 2026 has 28 days.'],
  ['2026-02-29', 'That day doesn’t exist: February 2026 has 28 days.'],
  ['1900-02-29', 'That day doesn’t exist: February 1900 has 28 days.'],
  ['2026-04-31', 'That day doesn’t exist: April 2026 has 30 days.'],
  ['2026-12-00', 'That day doesn’t exist: December 2026 has 31 days.'],
  ['5/6/2026', 'Write this date as 2026-06-05 (year, month, day), if 5 June 2026 is meant.'],
  ['31/31/2026', aDay],
  ['2026-13-20', 'There is no month 13. Months go from 01 to 12.'],
  ['2026-20-11', 'Write this date as 2026-11-20 (year, month, day), if 20 November 2026 is meant.'],
  ['0026-11-20', aDay],
  ['2026-00-01', 'There is no month 00. Months go from 01 to 12.'],
])('%j is not a day', (written, message) => {
  expect(isDay(written)).toBe(message);
});

test.each(['31/12/2026', '31.12.2026', '31-12-2026', '31 12 2026'])('%s is read as the day it means', (written) => {
  expect(isDay(written)).toBe('Write this date as 2026-12-31 (year, month, day).');
  expect(isPartialDate(written)).toBe('Write this date as 2026-12-31 (year, month, day).');
});

test.each([
  ['2026-1-5', '2026-01-05'],
  ['2026/01/05', '2026-01-05'],
  ['2026.1.5', '2026-01-05'],
  ['5 January 2026', '2026-01-05'],
  ['Monday 5 Jan 2026', '2026-01-05'],
  ['5th of January 2026', '2026-01-05'],
  ['January 5, 2026', '2026-01-05'],
  ['“2026-01-05”', '2026-01-05'],
  ['1/15/2026', '2026-01-15'],
  ['15-Jan-2026', '2026-01-15'],
  ['20260115', '2026-01-15'],
  ['2026-01-15T09:30:00Z', '2026-01-15'],
  ['January 15 2026', '2026-01-15'],
  [' 2026-01-05', '2026-01-05'],
  ['5th January, 2026', '2026-01-05'],
  ['the 5th of January 2026', '2026-01-05'],
  ['2026–01–05', '2026-01-05'],
  ['2026-Jan-05.', '2026-01-05'],
  ['15/01/2026 at 10.30', '2026-01-15'],
  ['Mon, 05 Jan 2026 10:00:00 GMT', '2026-01-05'],
])('%s is read as the day it means, and surely so', (written, date) => {
  expect(isDay(written)).toBe(`Write this date as ${date} (year, month, day).`);
  expect(meantDate(written, 'day')).toEqual({ date, isSure: true });
});

test.each([
  ['May 2026', '2026-05'],
  ['sept 2026', '2026-09'],
  ['5/2026', '2026-05'],
  ['2026-5', '2026-05'],
])('%s is read as the month it means', (written, date) => {
  expect(isPartialDate(written)).toBe(`Write this date as ${date} (year, month).`);
  expect(meantDate(written, 'partial date')).toEqual({ date, isSure: true });
  expect(isDay(written)).toBe(aDay);
});

test.each([
  ['31/12/2026', true],
  ['12/31/2026', true],
  ['5/5/2026', true],
  ['5/6/2026', false],
])('whether %s can mean one day only: %s', (written, isSure) => {
  expect(meantDate(written, 'day')).toMatchObject({ isSure });
});

test.each(['31 February 2026', '31/31/2026', '5 Mai 2026', 'soon', '2026-02-30', '5 May'])(
  '%s is not guessed at',
  (written) => {
    expect(meantDate(written, 'day')).toBeUndefined();
  },
);

test.each(['2026', '2026-12', '2026-12-31'])('%s is a date as precise as it is known', (written) => {
  expect(isPartialDate(written)).toBe(true);
});

test.each([
  ['26', aDate],
  ['2026.5', aDate],
  ['2026-', aDate],
  ['31/31/2026', aDate],
  ['2026-13', 'There is no month 13. Months go from 01 to 12.'],
])('%j is not a date', (written, message) => {
  expect(isPartialDate(written)).toBe(message);
});

test.each([
  ['2025-06-30', '30 June 2025', '30 June'],
  ['2025-03-07', '7 March 2025', '7 March'],
  ['2025-06', 'June 2025', 'June'],
  ['2025', '2025', ''],
])('%s is said as "%s", and without its year as "%s"', (date, said, withoutYear) => {
  expect(formatDate(date)).toBe(said);
  expect(formatDateWithoutYear(date)).toBe(withoutYear);
});
