/** Statistics as bars: plain values that pages and link cards draw alike. */
import type { Statistic } from '../schema/kinds';
import { unitOf } from '../schema/units';
import { formatNumber, formatValue, formatYears } from './format';

export interface Bar {
  label: string;
  /** With its unit, and with the interval if the source gives one: "7.7% (7.5 to 7.9)". */
  value: string;
  /** Length in per cent of the longest bar, or of the whole. */
  share: number;
  /** Both ends in the same measure. */
  interval?: { low: number; high: number } | undefined;
  /** Whether the finding is about this one. */
  isMeant: boolean;
  /** Whether the source gives it only roughly, as in "nearly 3". */
  isHedged: boolean;
}

export interface BarChart {
  bars: Bar[];
  /** Whether the only bar is a share of a whole, which is drawn around it. */
  hasWhole: boolean;
}

interface Value extends Omit<Bar, 'share' | 'interval'> {
  amount: number;
  low?: number | undefined;
  high?: number | undefined;
}

/**
 * The bars of a statistic, or undefined if its source gives no number. The first group is the one that the finding is about.
 * Values in times get a bar for the group they are compared with, which is 1.
 */
export function barsOf(statistic: Statistic): BarChart | undefined {
  const { groups, unit, comparedWith } = statistic;
  const values = valuesOf(statistic).map(({ value }, index) => ({ ...value, isMeant: index === 0 }));
  if (values.length === 0) return undefined;
  if (unit === 'times' && comparedWith && !groups.some(({ group }) => group === comparedWith))
    values.push({ label: comparedWith, value: '1', amount: 1, isMeant: false, isHedged: false });
  const hasWhole = unit === 'per cent' && values.length === 1;
  return { bars: toBars(values, hasWhole ? unitOf(unit).most : longestOf(values)), hasWhole };
}

/**
 * How a statistic has changed since those it supersedes (`earlier`, oldest first): one series for each group that has a value
 * at least twice. Statistics in another unit, or compared with another group, are left out.
 */
export function barsOverTime(earlier: readonly Statistic[], latest: Statistic) {
  const { unit, comparedWith } = latest;
  const steps = [latest, ...earlier.toReversed()].filter(
    (step) => step.unit === unit && step.comparedWith === comparedWith,
  );
  const series = latest.groups.flatMap(({ group }) => {
    const values = steps.flatMap((step) =>
      valuesOf(step)
        .filter((each) => each.group === group)
        .map(({ value }) => ({ ...value, label: formatYears(step.period), isMeant: step === latest })),
    );
    const title = unit === 'times' && comparedWith ? `${group}, compared with ${comparedWith}` : group;
    return values.length > 1 ? [{ title, values }] : [];
  });
  const longest = longestOf(series.flatMap(({ values }) => values));
  return series.map(({ title, values }) => ({
    /** The group, and the one it is compared with: "Black, compared with White". */
    title,
    /** Latest first, on the same scale as the other series of the statistic. */
    bars: toBars(values, longest),
  }));
}

export type ComparedShare = ReturnType<typeof compareShares>[number];

/** Shares of a place's residents beside those in London, in per cent to one decimal, with lengths in per cent of the longest. */
export function compareShares(groups: readonly { label: string; place: number; london: number; isMeant?: boolean }[]) {
  const longest = Math.max(...groups.flatMap(({ place, london }) => [place, london]));
  return groups.map(({ label, place, london, isMeant = false }) => ({
    label,
    place: `${place.toFixed(1)}%`,
    london: `${london.toFixed(1)}%`,
    placeShare: percentOf(longest, place),
    londonShare: percentOf(longest, london),
    isMeant,
  }));
}

function valuesOf({ groups, unit }: Statistic): { group: string; value: Value }[] {
  return groups.flatMap(({ group, note, value, hedge, low, high }) => {
    if (value === undefined) return [];
    const ends = low === undefined || high === undefined ? '' : ` (${formatNumber(low)} to ${formatNumber(high)})`;
    const label = note ? `${group} (${note})` : group;
    const said = formatValue(value, unit, hedge) + ends;
    return { group, value: { label, value: said, amount: value, low, high, isMeant: false, isHedged: Boolean(hedge) } };
  });
}

function longestOf(values: readonly Value[]): number {
  return Math.max(...values.map(({ amount, high }) => Math.max(amount, high ?? 0)));
}

function toBars(values: readonly Value[], longest = 100): Bar[] {
  return values.map(({ amount, low, high, ...bar }) => ({
    ...bar,
    share: percentOf(longest, amount),
    ...(low !== undefined &&
      high !== undefined && { interval: { low: percentOf(longest, low), high: percentOf(longest, high) } }),
  }));
}

/** To one decimal: at the width of a page a tenth of a per cent is about a pixel. */
function percentOf(longest: number, value: number): number {
  return longest > 0 ? Math.round((1000 * value) / longest) / 10 : 0;
}
