/** Formats the numbers of statistics. */

import { formatDate, type PartialDate } from '../dates';
import { type UnitName, unitOf } from '../schema/units';
import type { WorkedOut } from './compare';

/** A value as printed by its source, with its unit: "9%", "almost 2 times", "1,200". */
export function formatValue(value: number, unit: UnitName, hedge?: string): string {
  return `${hedge ? `${hedge} ` : ''}${formatNumber(value)}${unitOf(unit).after}`;
}

// Made once, because making it takes far longer than using it.
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A number as printed, with thousands separators. */
export function formatNumber(value: number): string {
  return numbers.format(value).replace('-', '−');
}

/** A ratio or its bound to two significant figures, because whole percentages justify no more. */
export function formatRounded(value: number): string {
  return formatNumber(Number(value.toPrecision(2)));
}

/** "3 times (between 2.4 and 3.8 before rounding)". */
export function formatRatio({ value, low, high }: WorkedOut): string {
  return `${formatRounded(value)} times (between ${formatRounded(low)} and ${formatRounded(high)} before rounding)`;
}

/** "6 percentage points more (between 5 and 7 before rounding)", "4.1 years more"; in other units "6 more". */
export function formatDifference({ value, low, high }: WorkedOut, unit: UnitName): string {
  const [least, most] = value < 0 ? [-high, -low] : [low, high];
  const amount = formatTidy(Math.abs(value));
  const counted = { 'per cent': ' percentage point', years: ' year' }[unit as string];
  return `${amount}${counted ? counted + (amount === '1' ? '' : 's') : ''} ${value < 0 ? 'less' : 'more'} (between ${formatTidy(least)} and ${formatTidy(most)} before rounding)`;
}

/** "2019 to 2021", "2022", "March to May 2023"; empty if no date is known. */
export function formatPeriod({ from, to }: { from?: PartialDate | undefined; to?: PartialDate | undefined }): string {
  if (from === undefined) return '';
  if (to === undefined || to === from) return formatDate(from);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? formatDate(from).replace(/ \d{4}$/, '') : formatDate(from)} to ${formatDate(to)}`;
}

/** A period as a short label: "2019–21", "2022"; months as in `formatPeriod`. */
export function formatYears(period: { from?: PartialDate | undefined; to?: PartialDate | undefined }): string {
  const { from = '', to = from } = period;
  const areYears = from.length === 4 && to.length === 4 && from !== to && from.slice(0, 2) === to.slice(0, 2);
  return areYears ? `${from}–${to.slice(2)}` : formatPeriod(period);
}

/** Round away floating-point errors. */
function formatTidy(value: number): string {
  return formatNumber(Number(value.toFixed(6)));
}
