/** A statistic in words and as a view model, for pages and data. */
import { barsOf } from '../charts/bars';
import { differenceOf, ratioOf } from '../charts/compare';
import { formatDifference, formatPeriod, formatRatio, formatRounded, formatValue, formatYears } from '../charts/format';
import { formatDate } from '../dates';
import { capitalised, inSentence } from '../phrases';
import { addressOf } from '../routes';
import { placeOf } from '../schema/places';
import { unitOf } from '../schema/units';
import { site } from '../site';
import { isByEthnicGroup, lastYearOf, type Statistic } from './statistics';

/** "2019 to 2021", "2020 (the first wave)", or a note if no period is stated. */
export function formatWhenOf({ period }: Statistic): string {
  const dates = formatPeriod(period);
  if (dates === '') return period.note ?? '';
  return period.note ? `${dates} (${inSentence(period.note)})` : dates;
}

/** "Lambeth". */
export function formatPlaceOf({ place }: Statistic): string {
  return placeOf(place).name;
}

/** One line for a list: place, period. */
export function factsOfStatistic(statistic: Statistic): string[] {
  return [formatPlaceOf(statistic), lastYearOf(statistic) ? formatPeriod(statistic.period) : 'period not stated'];
}

/** "26 March 2024"; empty if the source has no date. */
function formatDateOfSource({ source: { published, updated } }: Statistic): string {
  if (updated) return `last updated ${formatDate(updated)}`;
  return published ? formatDate(published) : '';
}

/**
 * The number of a statistic before its sentence. Many sentences begin with it; in others it is somewhere inside, so the number
 * comes first and the whole sentence explains it (`readsOn` is false). A place and period in brackets at the end are left to the
 * line below.
 */
export function leadingNumberOf(statistic: Statistic) {
  const { sentence, groups, unit } = statistic;
  const ending = ` (${formatPlaceOf(statistic)}, `;
  const text = sentence.endsWith(')') ? (sentence.split(ending)[0] ?? sentence) : sentence;
  const [, number, rest] = startsWithNumber.exec(text) ?? [];
  if (number && rest) return { number, text: `${rest}.`, readsOn: true };
  const [first] = groups;
  const value = first?.value === undefined ? undefined : formatValue(first.value, unit, first.hedge);
  return { number: value && capitalised(value), text: `${text}.`, readsOn: false };
}

const startsWithNumber =
  /^((?:(?:Nearly|Around|About|Over|More than) )?\d[\d,.]*%?(?: in \d+)?|Between \d[\d.]*% and \d[\d.]*%) (.+)$/;

/** Each group compared with the reference group: as stated by the source, or calculated from exact values. */
export function comparisonsOf({ groups, unit, comparedWith }: Statistic): string[] {
  const reference = groups.find(({ group }) => group === comparedWith);
  const { hasRatio } = unitOf(unit);
  if (reference?.value === undefined || !(hasRatio || unit === 'years')) return [];
  const { value: base } = reference;
  return groups.flatMap(({ group, value, hedge, ratio, difference }) => {
    if (value === undefined || group === comparedWith) return [];
    // "More than 7" has no upper bound, so nothing can be calculated from it.
    const isExact = !hedge && !reference.hedge;
    const times = isExact && hasRatio ? ratioOf(value, base) : undefined;
    const words = [
      ratio === undefined ? times && formatRatio(times) : `${formatRounded(ratio)} times, as the source states it`,
      difference === undefined
        ? isExact && formatDifference(differenceOf(value, base), unit)
        : `${formatValue(Math.abs(difference), unit)} ${difference < 0 ? 'less' : 'more'}, as the source states it`,
    ].filter(Boolean);
    return words.length > 0 ? [`${group}: ${words.join('; ')}.`] : [];
  });
}

/** The sentence with its source and a link to its limits, to paste elsewhere. */
export function copyTextOf(statistic: Statistic, origin: string): string {
  const { sentence, source, slug } = statistic;
  const dated = formatDateOfSource(statistic);
  return `${sentence}. Source: ${source.by}, ${source.label}${dated && `, ${dated}`}, ${source.address} (limits of this figure: ${origin}${addressOf('statistics', slug)})`;
}

export type PlacedStatistic = ReturnType<typeof placedStatistic>;

/** A statistic with a chart, as a row of a list or in a text. */
export function placedStatistic(statistic: Statistic) {
  const { slug, sentence, caveats, source, period } = statistic;
  return {
    slug,
    sentence,
    address: addressOf('statistics', slug),
    /** Place and period. */
    facts: factsOfStatistic(statistic),
    /** The period in years: "2021–23"; empty if the source states none. */
    years: formatYears({ from: period.from?.slice(0, 4), to: period.to?.slice(0, 4) }),
    lead: leadingNumberOf(statistic),
    source: { ...source, dated: formatDateOfSource(statistic) },
    chart: barsOf(statistic),
    caveats,
    isByEthnicGroup: isByEthnicGroup(statistic),
    /** The sentence with its source, to paste elsewhere. */
    copy: copyTextOf(statistic, site.address),
  };
}
