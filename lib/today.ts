import { isDay } from './dates';

/** Swedish dates are ISO dates. Created once, because that is slow. */
const ofLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** The day that the library is built for, `YYYY-MM-DD`: today in London, or another that LIBRARY_DAY names. */
export function today(): string {
  const { LIBRARY_DAY: wanted } = process.env;
  if (!wanted) return ofLondon.format();
  const verdict = isDay(wanted);
  if (verdict !== true) throw new Error(`LIBRARY_DAY is ${wanted}. ${verdict}`);
  return wanted;
}
