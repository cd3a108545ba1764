/** Queries on statistics. */
import type { Statistic } from '../schema/kinds';
import { loadLibrary } from './load';
import { remember } from './remember';
import { findTerm } from './terms';

export type { Statistic };

/** The statistics that have not been replaced, the latest period first and those without a period last, then by sentence. */
export function listStatistics(): readonly Statistic[] {
  return listed();
}

/** Every statistic. One that was replaced keeps its page, which says so. */
export function listStatisticPages(): readonly Statistic[] {
  return sorted();
}

const listed = remember(() => sorted().filter(({ slug }) => replacementOf(slug) === undefined));

const sorted = remember(() =>
  loadLibrary().statistics.toSorted(
    (a, b) => compare(endOf(b), endOf(a)) || a.sentence.localeCompare(b.sentence, 'en-GB'),
  ),
);

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function endOf({ period: { from = '', to = from } }: Statistic): string {
  return to;
}

/** The statistic at `/statistics/<slug>/`; undefined if there is none. */
export function findStatistic(slug: string): Statistic | undefined {
  return bySlug().get(slug);
}

const bySlug = remember(() => new Map(sorted().map((statistic) => [statistic.slug, statistic])));

/** The statistic that replaced this one; undefined if none has. */
export function replacementOf(slug: string): Statistic | undefined {
  return sorted().find(({ supersedes }) => supersedes === slug);
}

/** The statistics that this one replaced, directly or through others, the oldest first. */
export function earlierThan({ supersedes }: Statistic): Statistic[] {
  const before = supersedes === undefined ? undefined : findStatistic(supersedes);
  return before ? [...earlierThan(before), before] : [];
}

/** The last year of the period, `YYYY`; undefined if the source states none. */
export function lastYearOf(statistic: Statistic): string | undefined {
  return endOf(statistic).slice(0, 4) || undefined;
}

/** Whether its source gives a number at all. */
export function hasNumber({ groups }: Pick<Statistic, 'groups'>): boolean {
  return groups.some(({ value }) => value !== undefined);
}

/** Whether it compares or counts ethnic groups; other statistics are totals, often of whole places. */
export function isByEthnicGroup({ groups, comparedWith = '' }: Pick<Statistic, 'groups' | 'comparedWith'>): boolean {
  return [...groups.map(({ group }) => group), comparedWith].some((name) => ethnicGroup.test(name));
}

const ethnicGroup =
  /Black|White|Asian|African|Caribbean|Bangladeshi|Pakistani|Indian|Chinese|Arab|Mixed|Irish|Roma\b|European|BA?ME\b|ethnic|minorit/i;

/** Those on a topic, the best first: with a number, the editors' choice, by ethnic group, mainly on that topic, then the latest. */
export function statisticsOn(topic: string, statistics = listStatistics()): Statistic[] {
  const chosen = findTerm('topics', topic)?.figure;
  const rank = (statistic: Statistic) =>
    (hasNumber(statistic) ? 0 : 8) +
    (statistic.slug === chosen ? 0 : 4) +
    (isByEthnicGroup(statistic) ? 0 : 2) +
    (statistic.topics[0] === topic ? 0 : 1);
  return statistics.filter(({ topics }) => topics.includes(topic)).sort((a, b) => rank(a) - rank(b));
}
