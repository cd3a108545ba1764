import { isDay, londonDay } from './dates';

/** The day that the library is built for, `YYYY-MM-DD`: today in London, or another that LIBRARY_DAY names. */
export function today(): string {
  const { LIBRARY_DAY: wanted } = process.env;
  if (!wanted) return londonDay();
  const verdict = isDay(wanted);
  if (verdict !== true) throw new Error(`LIBRARY_DAY is ${wanted}. ${verdict}`);
  return wanted;
}
