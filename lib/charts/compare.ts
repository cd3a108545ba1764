/**
 * What two printed values say of each other. A printed value is rounded, so what is worked out of it is known only between two
 * ends: half a unit of its last digit to either side.
 */

/** A number worked out of printed values, and between which ends it lies before they were rounded. */
export interface WorkedOut {
  value: number;
  low: number;
  high: number;
}

/** Where a value that is printed so may lie: 9 is from 8.5 to 9.5, and 2.3 from 2.25 to 2.35. */
export function rangeOf(value: number): Omit<WorkedOut, 'value'> {
  const half = 0.5 / 10 ** decimalsOf(value);
  return { low: value - half, high: value + half };
}

/** How many times as much `value` is as `reference`; nothing where the reference may be zero. */
export function ratioOf(value: number, reference: number): WorkedOut | undefined {
  const over = rangeOf(value);
  const under = rangeOf(reference);
  if (under.low <= 0) return undefined;
  return { value: value / reference, low: over.low / under.high, high: over.high / under.low };
}

/** How much more `value` is than `reference`, in their own unit; less than zero where it is less. */
export function differenceOf(value: number, reference: number): WorkedOut {
  const from = rangeOf(value);
  const taken = rangeOf(reference);
  return { value: value - reference, low: from.low - taken.high, high: from.high - taken.low };
}

/** Whether a source that states `stated` cannot be right about it, each taken as exactly as it is printed. */
export function contradicts(stated: number, { low, high }: WorkedOut): boolean {
  const range = rangeOf(stated);
  return range.low > high + slack || range.high < low - slack;
}

/** Sums of decimals are a little off in a computer. */
const slack = 1e-9;

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
