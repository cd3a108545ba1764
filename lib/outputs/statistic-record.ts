/** A statistic as open data: a record for JSON, and a row of the CSV for each of its groups. */
import { differenceOf, ratioOf, type WorkedOut } from '../charts/compare';
import { datasetTexts } from '../content/datasets';
import { censusDescription, type Residents, residentsOf } from '../content/residents';
import { formatPlaceOf } from '../content/statistic-words';
import { replacementOf, type Statistic } from '../content/statistics';
import { statisticsForPlace } from '../pages/place';
import { addressOf, placeUrl, versionAt } from '../routes';
import { hasPlacePage, type PlaceSlug, placeOf, placeSlugs } from '../schema/places';
import { unitOf } from '../schema/units';
import { site } from '../site';
import { fileAt, type OutputFile, toCsv } from './output-file';

/** The columns of the CSV, in their order. */
const columns = [
  'statistic sentence measures group group_note value hedge unit low high base compared_with',
  'ratio ratio_low ratio_high ratio_from difference difference_low difference_high difference_from',
  'place period_from period_to period_note topics source_by source source_address source_state',
  'source_published source_updated source_note caveats replaced_by checked address',
].flatMap((names) => names.split(' '));

type Row = Readonly<Record<string, string | number | undefined>>;

export function statisticsAsCsv(statistics: readonly Statistic[]): string {
  return toCsv(columns, statistics.flatMap(rowsOf));
}

/** The row of each group. Ratios and differences say whether the source states them or we worked them out. */
export function rowsOf(statistic: Statistic): Row[] {
  const { slug, unit, period, source } = statistic;
  const replacement = replacementOf(slug);
  return statistic.groups.map((group) => ({
    statistic: slug,
    sentence: statistic.sentence,
    measures: statistic.measures,
    group: group.group,
    group_note: group.note,
    value: group.value,
    hedge: group.hedge,
    unit: group.value === undefined ? undefined : unit,
    low: group.low,
    high: group.high,
    base: group.base,
    compared_with: statistic.comparedWith,
    ...comparisonOf(statistic, group),
    place: formatPlaceOf(statistic),
    period_from: period.from,
    period_to: period.to,
    period_note: period.note,
    topics: statistic.topics.join('; '),
    ...sourceColumns(source),
    source_published: source.published,
    source_updated: source.updated,
    source_note: source.note,
    caveats: statistic.caveats.join(' '),
    replaced_by: replacement && urlOf(replacement.slug),
    checked: statistic.checked,
    address: urlOf(slug),
  }));
}

function sourceColumns({ by, label, address, is }: Record<'by' | 'label' | 'address' | 'is', string>): Row {
  return { source_by: by, source: label, source_address: address, source_state: is };
}

/** The record of one statistic. */
export function statisticRecord(statistic: Statistic) {
  const { words, headings, statistics, searchWords, formerAddresses, ...record } = statistic;
  const { slug, groups, place, supersedes, ...fields } = record;
  const replacement = replacementOf(slug);
  return {
    id: slug,
    address: urlOf(slug),
    ...fields,
    groups: groups.map((group) => ({ ...group, ...comparisonOf(statistic, group) })),
    place: { id: place, name: formatPlaceOf(statistic) },
    replaces: supersedes && urlOf(supersedes),
    replacedBy: replacement && urlOf(replacement.slug),
  };
}

/** A group compared with the reference group, as stated by the source or calculated from its values. */
function comparisonOf(
  { groups, comparedWith, unit }: Statistic,
  { group, value, hedge, ratio, difference }: Statistic['groups'][number],
): Row {
  if (value === undefined || comparedWith === undefined || group === comparedWith) return {};
  if (unit === 'times') return { ratio: value, ratio_from: 'source' };
  const reference = groups.find((other) => other.group === comparedWith);
  if (reference?.value === undefined) return {};
  // Nothing can be calculated from "more than 7".
  const isExact = !hedge && !reference.hedge;
  return {
    ...comparison('ratio', ratio, isExact && unitOf(unit).hasRatio ? ratioOf(value, reference.value) : undefined),
    ...comparison('difference', difference, isExact ? differenceOf(value, reference.value) : undefined),
  };
}

function comparison(name: 'ratio' | 'difference', stated: number | undefined, workedOut: WorkedOut | undefined): Row {
  if (stated !== undefined) return { [name]: stated, [`${name}_from`]: 'source' };
  if (!workedOut) return {};
  return {
    [name]: rounded(workedOut.value),
    [`${name}_low`]: rounded(workedOut.low),
    [`${name}_high`]: rounded(workedOut.high),
    [`${name}_from`]: 'worked out from the printed values',
  };
}

/** Round to four decimals: more than any printed value justifies. */
function rounded(value: number): number {
  return Number(value.toFixed(4));
}

function urlOf(slug: string): string {
  return site.address + addressOf('statistics', slug);
}

/** The statistics on the page of each place as CSV, and the census tables that they come from. */
export function placeTableFiles(): OutputFile[] {
  return [
    ...datasetTexts(censusDescription()).map(({ name, text }) =>
      fileAt(`/data/${name}`, () => `\uFEFF${text.replace(/^\uFEFF/, '')}`),
    ),
    ...placeSlugs
      .filter(hasPlacePage)
      .map((place) => fileAt(versionAt(placeUrl(place), 'csv'), () => toCsv(columns, placeRows(place)))),
  ];
}

/** Residents, then its own statistics, then the nearest wider ones. */
function placeRows(place: PlaceSlug): Row[] {
  const residents = residentsOf(place);
  return [...(residents ? residentRows(place, residents) : []), ...statisticsForPlace(place).flatMap(rowsOf)];
}

function residentRows(place: PlaceSlug, { broad, detailed }: Residents): Row[] {
  const { title, source, licence, period, day, caveats, checked } = censusDescription();
  const { name } = placeOf(place);
  return [...broad, ...detailed].map(({ group, number, percent }) => ({
    statistic: 'residents',
    sentence: `${percent.toFixed(1)}% of residents of ${name} (${number.toLocaleString('en-GB')} people) were in the group ${group} at the 2021 census`,
    measures: title,
    group,
    value: percent,
    unit: 'per cent',
    base: 'residents',
    place: name,
    period_from: day ?? period,
    ...sourceColumns(source),
    source_note: [source.note, licence.attribution].filter(Boolean).join(' '),
    caveats: caveats.join(' '),
    checked,
    address: `${site.address}${placeUrl(place)}#residents`,
  }));
}
