/** What pages and data say of a statistic, in words. */

import { differenceOf, ratioOf } from '../charts/compare';
import { sayDifference, sayPeriod, sayRatio, sayRounded, sayValue } from '../charts/say';
import { sayDate } from '../dates';
import { addressOf } from '../routes';
import { placeOf } from '../schema/places';
import { lastYearOf, type Statistic } from './statistics';
import { termsNamed } from './terms';

/** "2019 to 2021"; "2020 (the first wave)"; or what is known where no period is stated. */
export function sayWhenOf({ period }: Statistic): string {
  const dates = sayPeriod(period);
  if (dates === '') return period.note ?? '';
  return period.note ? `${dates} (${period.note.charAt(0).toLowerCase()}${period.note.slice(1)})` : dates;
}

/** "Lambeth". */
export function sayPlaceOf({ place }: Statistic): string {
  return placeOf(place).name;
}

/** One line for a list: place, period, topics. */
export function factsOfStatistic(statistic: Statistic): string[] {
  const topics = termsNamed('topics', statistic.topics.slice(0, 1)).map(({ name }) => name);
  return [sayPlaceOf(statistic), lastYearOf(statistic) ? sayWhenOf(statistic) : 'Period not stated', ...topics];
}

/** "26 March 2024"; what the source dates itself with, if it does. */
export function sayDateOfSource({ source: { published, updated } }: Statistic): string {
  if (updated) return `last updated ${sayDate(updated)}`;
  return published ? sayDate(published) : '';
}

/** The number that stands for a statistic, set large: "9%" with "v 3%" beside it, "5.5" with "times". */
export function numeralOf({ groups, unit, comparedWith }: Statistic): { number: string; unit: string } | undefined {
  const [first] = groups;
  if (first?.value === undefined || unit === 'number') return undefined;
  if (unit === 'times') return { number: sayValue(first.value, 'number', first.hedge), unit: 'times' };
  const other = groups.find(({ group }) => group === comparedWith)?.value;
  return {
    number: sayValue(first.value, unit, first.hedge),
    unit: other === undefined ? '' : `v ${sayValue(other, unit)}`,
  };
}

/** What each group's value is beside the compared one: worked out here, or as the source states it. */
export function comparisonsOf({ groups, unit, comparedWith }: Statistic): string[] {
  const reference = groups.find(({ group }) => group === comparedWith)?.value;
  if (reference === undefined || unit === 'times' || unit === 'number') return [];
  return groups.flatMap(({ group, value, ratio, difference }) => {
    if (value === undefined || group === comparedWith) return [];
    const times = ratioOf(value, reference);
    const said = [
      ratio === undefined ? times && sayRatio(times) : `${sayRounded(ratio)} times, as the source states it`,
      difference === undefined
        ? sayDifference(differenceOf(value, reference), unit)
        : `${sayValue(Math.abs(difference), unit)} ${difference < 0 ? 'less' : 'more'}, as the source states it`,
    ];
    return `${group}: ${said.filter(Boolean).join('; ')}.`;
  });
}

/** The sentence with its source and where its cautions stand, to be pasted elsewhere. */
export function copyTextOf(statistic: Statistic, site: string): string {
  const { sentence, source, slug } = statistic;
  const dated = sayDateOfSource(statistic);
  return `${sentence}. Source: ${source.by}, ${source.label}${dated && `, ${dated}`}, ${source.address} (read with care: ${site}${addressOf('statistics', slug)})`;
}
