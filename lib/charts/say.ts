/** Formats the numbers of statistics. */

import { type PartialDate, sayDate } from '../dates';
import { type UnitName, unitOf } from '../schema/units';
import type { WorkedOut } from './compare';

/** A value as printed by its source, with its unit: "9%", "almost 2 times", "1,200". */
export function sayValue(value: number, unit: UnitName, hedge?: string): string {
  return `${hedge ? `${hedge} ` : ''}${sayNumber(value)}${unitOf(unit).after}`;
}

// Made once, because making it takes far longer than using it.
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A number as printed, with thousands separators. */
export function sayNumber(value: number): string {
  return numbers.format(value).replace('-', '−');
}

/** A ratio or its bound to two significant figures, because whole percentages justify no more. */
export function sayRounded(value: number): string {
  return sayNumber(Number(value.toPrecision(2)));
}

/** "3 times (between 2.4 and 3.8 before rounding)". */
export function sayRatio({ value, low, high }: WorkedOut): string {
  return `${sayRounded(value)} times (between ${sayRounded(low)} and ${sayRounded(high)} before rounding)`;
}

/** "6 percentage points more (between 5 and 7 before rounding)", "4.1 years more"; in other units "6 more". */
export function sayDifference({ value, low, high }: WorkedOut, unit: UnitName): string {
  const [least, most] = value < 0 ? [-high, -low] : [low, high];
  const amount = sayTidy(Math.abs(value));
  const counted = { 'per cent': ' percentage point', years: ' year' }[unit as string];
  return `${amount}${counted ? counted + (amount === '1' ? '' : 's') : ''} ${value < 0 ? 'less' : 'more'} (between ${sayTidy(least)} and ${sayTidy(most)} before rounding)`;
}

/** "2019 to 2021", "2022", "March to May 2023"; empty if no date is known. */
export function sayPeriod({ from, to }: { from?: PartialDate | undefined; to?: PartialDate | undefined }): string {
  if (from === undefined) return '';
  if (to === undefined || to === from) return sayDate(from);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? sayDate(from).replace(/ \d{4}$/, '') : sayDate(from)} to ${sayDate(to)}`;
}

/** A period as a short label: "2019–21", "2022"; months as in `sayPeriod`. */
export function sayYears(period: { from?: PartialDate | undefined; to?: PartialDate | undefined }): string {
  const { from = '', to = from } = period;
  const areYears = from.length === 4 && to.length === 4 && from !== to && from.slice(0, 2) === to.slice(0, 2);
  return areYears ? `${from}–${to.slice(2)}` : sayPeriod(period);
}

/** Round away floating-point errors. */
function sayTidy(value: number): string {
  return sayNumber(Number(value.toFixed(6)));
}
