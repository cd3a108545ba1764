/** What a chart of a statistic shows, before anything is drawn. */
import type { Statistic } from '../schema/kinds';
import { unitOf } from '../schema/units';
import { sayPeriod, sayValue } from './say';

export interface ChartRow {
  label: string;
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  /** The value in words, as it stands beside it. */
  said: string;
  /** Whether the finding is about this one. */
  isMeant: boolean;
}

export interface Chart {
  /** Unlike that of any other chart of the page. */
  id: string;
  /** The finding. */
  title: string;
  /** The data in words, for whoever does not see the drawing. */
  text: string;
  /** Bars from nothing; dots with intervals; or dots that stand away from a marked line at 1. */
  kind: 'bars' | 'dots' | 'ratios';
  rows: readonly ChartRow[];
  /** Where a single share is drawn: the whole that it is a share of. */
  whole?: number | undefined;
  /** With which group the others are compared, where the line at 1 stands for it. */
  comparedWith?: string | undefined;
}

/** The chart of a statistic; nothing where its source gives no number. */
export function chartOf(statistic: Statistic): Chart | undefined {
  const { slug, sentence, unit, comparedWith } = statistic;
  const rows = rowsOf(statistic);
  if (rows.length === 0) return undefined;
  return {
    id: slug,
    title: sentence,
    text: textOf(statistic, rows),
    kind: kindOf(statistic, rows),
    rows: rows.map((row, index) => ({ ...row, isMeant: index === 0 })),
    ...(unit === 'times' && { comparedWith }),
    ...(unit === 'per cent' && rows.length === 1 && { whole: unitOf(unit).most }),
  };
}

/**
 * How a statistic changed over those that it replaced, the oldest first; nothing where there is nothing to compare. `earlier` and
 * `latest` count the same thing in the same unit beside the same group, and each group has to have a value at least twice.
 */
export function changeChartOf(earlier: readonly Statistic[], latest: Statistic): Chart | undefined {
  const steps = [...earlier, latest].filter(
    ({ unit, comparedWith }) => unit === latest.unit && comparedWith === latest.comparedWith,
  );
  const names = latest.groups.map(({ group }) => group);
  const rows = names.flatMap((name) => {
    const values = steps.flatMap((step) =>
      rowsOf(step)
        .filter((row) => row.group === name)
        .map((row) => ({ ...row, label: `${name}, ${sayPeriod(step.period)}`, isMeant: step === latest })),
    );
    return values.length > 1 ? values : [];
  });
  if (rows.length === 0) return undefined;
  const { slug, unit, comparedWith } = latest;
  const [first] = rows;
  const last = rows.find(({ group, isMeant }) => group === first?.group && isMeant);
  return {
    id: `${slug}-change`,
    title: [first, last].map((row) => row && `${row.label}: ${row.said}`).join('; '),
    text: textOf(latest, rows),
    kind: kindOf(latest, rows),
    rows,
    ...(unit === 'times' && { comparedWith }),
  };
}

function rowsOf({ groups, unit }: Statistic) {
  return groups.flatMap(({ group, note, value, hedge, low, high }) =>
    value === undefined
      ? []
      : [{ group, label: note ? `${group} (${note})` : group, value, low, high, said: sayValue(value, unit, hedge) }],
  );
}

function kindOf({ unit }: Statistic, rows: readonly { low?: number | undefined }[]): Chart['kind'] {
  if (unit === 'times') return 'ratios';
  return rows.some(({ low }) => low !== undefined) ? 'dots' : 'bars';
}

function textOf({ unit, comparedWith }: Statistic, rows: readonly Omit<ChartRow, 'isMeant'>[]): string {
  const values = rows.map(({ label, said, low, high }) => {
    const interval =
      low === undefined || high === undefined ? '' : `, interval ${sayValue(low, unit)} to ${sayValue(high, unit)}`;
    return `${label}: ${said}${interval}.`;
  });
  return [...values, ...(unit === 'times' ? [`${comparedWith}: 1.`] : [])].join(' ');
}
