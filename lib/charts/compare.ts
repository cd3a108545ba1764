/**
 * Comparisons of two printed values. A printed value is rounded, so a result calculated from it is only known between two
 * bounds: half a unit of its last digit either way.
 */

/** A number calculated from printed values, with its bounds before rounding. */
export interface WorkedOut {
  value: number;
  low: number;
  high: number;
}

/** The range a printed value represents: 9 is 8.5 to 9.5, and 2.3 is 2.25 to 2.35. */
function rangeOf(value: number): Omit<WorkedOut, 'value'> {
  const half = 0.5 / 10 ** decimalsOf(value);
  return { low: value - half, high: value + half };
}

/** The ratio of `value` to `reference`; undefined if the reference may be zero. */
export function ratioOf(value: number, reference: number): WorkedOut | undefined {
  const over = rangeOf(value);
  const under = rangeOf(reference);
  if (under.low <= 0) return undefined;
  return { value: value / reference, low: over.low / under.high, high: over.high / under.low };
}

/** `value` minus `reference`, in their own unit. */
export function differenceOf(value: number, reference: number): WorkedOut {
  const from = rangeOf(value);
  const taken = rangeOf(reference);
  return { value: value - reference, low: from.low - taken.high, high: from.high - taken.low };
}

/** Whether `stated` is impossible given the printed values. */
export function contradicts(stated: number, { low, high }: WorkedOut): boolean {
  const range = rangeOf(stated);
  return range.low > high + slack || range.high < low - slack;
}

/** Tolerance for floating-point errors. */
const slack = 1e-9;

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
