/** Statistics as data: one table and one JSON file of all, and a table of each. */

import { differenceOf, ratioOf, type WorkedOut } from '../charts/compare';
import { sayPlaceOf } from '../content/statistic-words';
import { listStatisticPages, replacementOf, type Statistic } from '../content/statistics';
import { addressOf, dataRoutes, twinAt } from '../routes';
import { site } from '../site';

interface DataFile {
  name: string;
  text: string;
}

/** The columns of the tables, in their order; each row is one group of one statistic. */
const columns = [
  'statistic',
  'sentence',
  'measures',
  'group',
  'group_note',
  'value',
  'hedge',
  'unit',
  'low',
  'high',
  'base',
  'compared_with',
  'ratio',
  'ratio_low',
  'ratio_high',
  'ratio_from',
  'difference',
  'difference_low',
  'difference_high',
  'difference_from',
  'place',
  'period_from',
  'period_to',
  'period_note',
  'topics',
  'source_by',
  'source',
  'source_address',
  'source_state',
  'source_published',
  'source_updated',
  'source_note',
  'caveats',
  'replaced_by',
  'checked',
  'address',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number>>>;

/** The files with all statistics, and one table beside the page of each. */
export function statisticsFiles(): DataFile[] {
  const statistics = listStatisticPages();
  return [
    { name: dataRoutes.statistics.slice(1), text: toJson(statistics) },
    { name: dataRoutes.statisticTable.slice(1), text: toCsv(statistics.flatMap(rowsOf)) },
    ...statistics.map((statistic) => ({
      name: twinAt(addressOf('statistics', statistic.slug), 'csv').slice(1),
      text: toCsv(rowsOf(statistic)),
    })),
  ];
}

/** The rows of one statistic. What is worked out here and not stated says so. */
export function rowsOf(statistic: Statistic): Row[] {
  const { slug, sentence, measures, unit, comparedWith, period, topics, source, caveats, checked } = statistic;
  const after = replacementOf(slug);
  return statistic.groups.map((group) => ({
    statistic: slug,
    sentence,
    measures,
    group: group.group,
    group_note: group.note,
    value: group.value,
    hedge: group.hedge,
    unit: group.value === undefined ? undefined : unit,
    low: group.low,
    high: group.high,
    base: group.base,
    compared_with: comparedWith,
    ...comparedIn(statistic, group),
    place: sayPlaceOf(statistic),
    period_from: period.from,
    period_to: period.to,
    period_note: period.note,
    topics: topics.join('; '),
    source_by: source.by,
    source: source.label,
    source_address: source.address,
    source_state: source.is,
    source_published: source.published,
    source_updated: source.updated,
    source_note: source.note,
    caveats: caveats.join(' '),
    replaced_by: after && whole(after.slug),
    checked,
    address: whole(slug),
  }));
}

/** The ratio and the difference, as the source states them or as its values make them. */
function comparedIn(
  { groups, comparedWith, unit }: Statistic,
  { group, value, ratio, difference }: Statistic['groups'][number],
): Row {
  if (value === undefined || comparedWith === undefined || group === comparedWith) return {};
  if (unit === 'times') return { ratio: value, ratio_from: 'source' };
  const reference = groups.find((other) => other.group === comparedWith)?.value;
  if (reference === undefined) return {};
  return {
    ...compared('ratio', ratio, unit === 'number' ? undefined : ratioOf(value, reference)),
    ...compared('difference', difference, differenceOf(value, reference)),
  };
}

function compared(name: 'ratio' | 'difference', stated: number | undefined, made: WorkedOut | undefined): Row {
  if (stated !== undefined) return { [name]: stated, [`${name}_from`]: 'source' };
  if (!made) return {};
  return {
    [name]: exact(made.value),
    [`${name}_low`]: exact(made.low),
    [`${name}_high`]: exact(made.high),
    [`${name}_from`]: 'worked out from the printed values',
  };
}

/** To four decimals: more than any printed value bears, and no more than a reader wants to see. */
function exact(value: number): number {
  return Number(value.toFixed(4));
}

function whole(slug: string): string {
  return site.address + addressOf('statistics', slug);
}

/** RFC 4180: lines end in CR LF, and a cell with a comma, a quotation mark or a line break stands in quotation marks. */
function toCsv(rows: readonly Row[]): string {
  const cells = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))];
  return cells.map((line) => `${line.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // A spreadsheet takes a text that begins so for a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toJson(statistics: readonly Statistic[]): string {
  const all = statistics.map((statistic) => {
    const { slug, sentence, measures, unit, groups, comparedWith, groupTerms, place, period } = statistic;
    const { topics, source, caveats, supersedes, checked } = statistic;
    const after = replacementOf(slug);
    return {
      id: slug,
      address: whole(slug),
      sentence,
      measures,
      unit,
      groupTerms,
      groups: groups.map((group) => ({ ...group, ...comparedIn(statistic, group) })),
      comparedWith,
      place: { id: place, name: sayPlaceOf(statistic) },
      period,
      topics,
      source,
      caveats,
      replaces: supersedes && whole(supersedes),
      replacedBy: after && whole(after.slug),
      checked,
    };
  });
  return `${JSON.stringify({ statistics: all }, null, 1)}\n`;
}
