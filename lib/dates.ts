/**
 * Dates as they are known: `2025`, `2025-06` or `2025-06-30` (ISO 8601 reduced precision). A part that is not known is
 * left out, never padded, so these are strings and not `Date`s.
 */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as far as it is known. */
export type PartialDate = string;

/** true, or the sentence that says why the text is not a day such as `2026-12-31`. */
export function isDay(written: string): true | string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written))
    return sayHow(written, 'This must be a day, written year-month-day: 2026-12-31.');
  return isPartialDate(written);
}

/** true, or the sentence that says why the text is not a year, month or day such as `2026`, `2026-12`, `2026-12-31`. */
export function isPartialDate(written: string): true | string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  if (year === undefined)
    return sayHow(written, 'This must be a date, as precise as it is known: 2026, 2026-12 or 2026-12-31.');
  if (month !== undefined && months[Number(month) - 1] === undefined)
    return `There is no month ${month}. Months go from 01 to 12.`;
  if (
    month !== undefined &&
    day !== undefined &&
    (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))
  ) {
    return `There is no such day: ${months[Number(month) - 1]} ${year} has ${daysInMonth(Number(year), Number(month))} days.`;
  }
  return true;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The sentence for a date in another order, with the same day in ours where it can be read: `31/12/2026` → 2026-12-31. */
function sayHow(written: string, wanted: string): string {
  const [, first, second, year] = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(written) ?? [];
  if (first === undefined || second === undefined || year === undefined) return wanted;
  const ours = `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
  return isPartialDate(ours) === true ? `Write this date as ${ours} (year, month, day).` : wanted;
}

/** The date in words, as precise as it is known: "30 June 2025", "June 2025", "2025". */
export function sayDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The date in words without its year: "30 June", "June"; empty where only the year is known. */
export function sayDateWithoutYear(date: PartialDate): string {
  return sayDate(date).replace(/ ?\d{4}$/, '');
}
