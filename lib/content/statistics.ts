/** Queries on statistics. */
import type { Statistic } from '../schema/kinds';
import { loadLibrary } from './load';
import { remember } from './remember';

export type { Statistic };

/** The statistics that nothing has replaced, those of the latest period first, those without a period last, then by sentence. */
export function listStatistics(): readonly Statistic[] {
  return listed();
}

/** Every statistic: one that was replaced keeps its page, which says so. */
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

/** The statistic at `/statistics/<slug>/`, if there is one. */
export function findStatistic(slug: string): Statistic | undefined {
  return bySlug().get(slug);
}

const bySlug = remember(() => new Map(sorted().map((statistic) => [statistic.slug, statistic])));

/** What replaced a statistic, if anything has. */
export function replacementOf(slug: string): Statistic | undefined {
  return sorted().find(({ supersedes }) => supersedes === slug);
}

/** What a statistic replaced, and what that replaced before it, the oldest first. */
export function earlierThan({ supersedes }: Statistic): Statistic[] {
  const before = supersedes === undefined ? undefined : findStatistic(supersedes);
  return before ? [...earlierThan(before), before] : [];
}

/** The last year of the period, `YYYY`; nothing where none is stated. */
export function lastYearOf(statistic: Statistic): string | undefined {
  return endOf(statistic).slice(0, 4) || undefined;
}

/** Whether its source gives a number at all. */
export function hasNumber({ groups }: Pick<Statistic, 'groups'>): boolean {
  return groups.some(({ value }) => value !== undefined);
}
