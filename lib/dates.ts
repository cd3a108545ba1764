/**
 * Partial dates: `2025`, `2025-06` or `2025-06-30` (ISO 8601 reduced precision). Unknown parts are
 * left out, never padded, so these are strings, not `Date`s.
 */

/** In English, in order. */
export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as precise as it is known. */
export type PartialDate = string;

/** true, or an error message if the text isn't a day such as `2026-12-31`. */
export function isDay(written: string): true | string {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(written))
    return dateMessage(written, 'day', 'This must be a date, written year-month-day: 2026-12-31.');
  return isPartialDate(written);
}

/** true, or an error message if the text isn't a year, month or day such as `2026`, `2026-12`, `2026-12-31`. */
export function isPartialDate(written: string): true | string {
  const [, year, month, day] = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  if (year === undefined)
    return dateMessage(written, 'partial date', 'This must be a year, a month or a day: 2026, 2026-12 or 2026-12-31.');
  if (month !== undefined && months[Number(month) - 1] === undefined)
    return dateMessage(written, 'day', `There is no month ${month}. Months go from 01 to 12.`);
  if (
    month !== undefined &&
    day !== undefined &&
    (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))
  ) {
    return `That day doesn’t exist: ${months[Number(month) - 1]} ${year} has ${daysInMonth(Number(year), Number(month))} days.`;
  }
  return true;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The error message for a date in another format, converted if possible: `31/12/2026` → 2026-12-31. */
function dateMessage(written: string, wanted: 'day' | 'partial date', otherwise: string): string {
  const meant = meantDate(written, wanted);
  const parts = ['year', 'month', 'day'].slice(0, meant?.date.split('-').length);
  if (!meant) return otherwise;
  const message = `Write this date as ${meant.date} (${parts.join(', ')})`;
  return meant.isSure ? `${message}.` : `${message}, if ${formatDate(meant.date)} is meant.`;
}

/** Common date formats; in the first two, day and month or century can be ambiguous. */
const forms = [
  /^(?<day>\d{1,2})[/.\s-](?<month>\d{1,2})[/.\s-](?<year>\d{4})$/,
  /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<short>\d{2})$/,
  /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})$/,
  /^(?<year>\d{4})[/-](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?<name>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i,
  /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i,
  /^(?<day>\d{1,2})[-.\s](?<name>[a-z]{3,9})\.?[-.\s](?<year>\d{4})$/i,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})[\s-]+(?<name>[a-z]{3,9})\.?(?:[\s-]+(?<day>\d{1,2}))?$/i,
];

/**
 * The intended date for one in another format: `31/12/2026`, `2026/1/5`, `5 May 2026`, `May 2026`. Not sure if
 * day and month are ambiguous, as in `5/6/2026`, or the century, as in `31/12/26`.
 */
export function meantDate(
  written: string,
  wanted: 'day' | 'partial date',
): { date: PartialDate; isSure: boolean } | undefined {
  const words = written
    .replace(/^["'“”‘’\s]+|["'“”‘’.\s]+$/g, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|^the\s+/i, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/(?<=\d)(?:T|,?\s+)(?:at\s+)?\d{1,2}[:.]\d{2}.*$/, '');
  const form = forms.find((each) => each.test(words));
  const { short, year = short && `20${short}`, name, month = numberOf(name), day } = form?.exec(words)?.groups ?? {};
  if (year === undefined || (wanted === 'day' && day === undefined)) return undefined;
  const dateOf = (first: string, second = day) =>
    [year, first.padStart(2, '0'), ...(second ? [second.padStart(2, '0')] : [])].join('-');
  const isNumbers = form === forms[0] || form === forms[1];
  // Americans write the month first: 11/20/2026 can only be 20 November.
  const isTurned = Number(month) > 12 && Number(day) <= 12;
  const date = isTurned ? dateOf(day ?? '', month) : dateOf(month);
  const [realYear = 0, realMonth = 1, realDay = 1] = date.split('-').map(Number);
  const isReal = realYear >= 1000 && realMonth >= 1 && realMonth <= 12 && realDay >= 1;
  if (!isReal || realDay > daysInMonth(realYear, realMonth)) return undefined;
  const isPlain = isNumbers ? Number(day) > 12 || isTurned || Number(day) === Number(month) : !isTurned;
  return { date, isSure: isPlain && short === undefined };
}

/** `Jan`, `january` → 1; 0 if there is no such month. */
function numberOf(name = ''): string {
  const start = name.toLowerCase().replace(/^sept$/, 'sep');
  return String(months.findIndex((month) => month.toLowerCase().startsWith(start)) + 1);
}

/** The date in words, as precise as it is known: "30 June 2025", "June 2025", "2025". */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The date in words without its year: "30 June", "June"; empty if only the year is known. */
export function formatDateWithoutYear(date: PartialDate): string {
  return formatDate(date).replace(/ ?\d{4}$/, '');
}
