/** A statistic in words, for pages and data. */

import { differenceOf, ratioOf } from '../charts/compare';
import { sayDifference, sayPeriod, sayRatio, sayRounded, sayValue } from '../charts/say';
import { sayDate } from '../dates';
import { addressOf } from '../routes';
import { placeOf } from '../schema/places';
import { unitOf } from '../schema/units';
import { lastYearOf, type Statistic } from './statistics';

/** "2019 to 2021", "2020 (the first wave)", or a note if no period is stated. */
export function sayWhenOf({ period }: Statistic): string {
  const dates = sayPeriod(period);
  if (dates === '') return period.note ?? '';
  return period.note ? `${dates} (${period.note.charAt(0).toLowerCase()}${period.note.slice(1)})` : dates;
}

/** "Lambeth". */
export function sayPlaceOf({ place }: Statistic): string {
  return placeOf(place).name;
}

/** One line for a list: place, period. */
export function factsOfStatistic(statistic: Statistic): string[] {
  return [sayPlaceOf(statistic), lastYearOf(statistic) ? sayPeriod(statistic.period) : 'Period not stated'];
}

/** "26 March 2024"; empty if the source has no date. */
export function sayDateOfSource({ source: { published, updated } }: Statistic): string {
  if (updated) return `last updated ${sayDate(updated)}`;
  return published ? sayDate(published) : '';
}

/** A sentence whose number is set large. */
export interface LeadingNumber {
  /** Undefined if the source gives no number. */
  number: string | undefined;
  /** The rest of the sentence, or all of it if it does not begin with a number. */
  text: string;
  /** Whether number and text form one sentence. */
  readsOn: boolean;
}

/**
 * The number of a statistic before its sentence. Many sentences begin with it; in others it is somewhere inside, so the number
 * comes first and the whole sentence explains it. A place and period in brackets at the end are left to the line below.
 */
export function leadingNumberOf(statistic: Statistic): LeadingNumber {
  const { sentence, groups, unit } = statistic;
  const ending = ` (${sayPlaceOf(statistic)}, `;
  const text = sentence.endsWith(')') ? (sentence.split(ending)[0] ?? sentence) : sentence;
  const [, number, rest] = startsWithNumber.exec(text) ?? [];
  if (number && rest) return { number, text: `${rest}.`, readsOn: true };
  const [first] = groups;
  const value = first?.value === undefined ? undefined : sayValue(first.value, unit, first.hedge);
  return { number: value && value.charAt(0).toUpperCase() + value.slice(1), text: `${text}.`, readsOn: false };
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
      ratio === undefined ? times && sayRatio(times) : `${sayRounded(ratio)} times, as the source states it`,
      difference === undefined
        ? isExact && sayDifference(differenceOf(value, base), unit)
        : `${sayValue(Math.abs(difference), unit)} ${difference < 0 ? 'less' : 'more'}, as the source states it`,
    ].filter(Boolean);
    return words.length > 0 ? [`${group}: ${words.join('; ')}.`] : [];
  });
}

/** The sentence with its source and a link to its limits, to paste elsewhere. */
export function copyTextOf(statistic: Statistic, site: string): string {
  const { sentence, source, slug } = statistic;
  const dated = sayDateOfSource(statistic);
  return `${sentence}. Source: ${source.by}, ${source.label}${dated && `, ${dated}`}, ${source.address} (limits of this figure: ${site}${addressOf('statistics', slug)})`;
}
