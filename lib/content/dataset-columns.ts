/** The columns of datasets, by their names. */

const numberEnd = ' (number)';
const percentEnd = ' (per cent)';

/** The group that a column counts: "White (number)" counts White. */
export function numbersOf(column: string): string | undefined {
  return column.endsWith(numberEnd) ? column.slice(0, -numberEnd.length) : undefined;
}

/** The group whose share a column has: "White (per cent)". */
export function percentOf(column: string): string | undefined {
  return column.endsWith(percentEnd) ? column.slice(0, -percentEnd.length) : undefined;
}

/** A share in per cent, to one decimal. */
export function roundShare(number: number, total: number): number {
  return Math.round((1000 * number) / total) / 10;
}
