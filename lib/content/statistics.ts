/** Queries on statistics. */
import type { Statistic } from '../schema/kinds';
import { findPlaceNamed } from '../schema/places';
import { today } from '../today';
import { remember } from './library';
import { loadLibrary } from './load';
import { findTerm } from './terms';

export type { Statistic };

/** Statistics that haven't been superseded, latest period first, without a period last, then by sentence. */
export const listStatistics = remember((): readonly Statistic[] =>
  listStatisticPages().filter(({ slug }) => replacementOf(slug) === undefined),
);

/** The same with superseded ones, which keep their pages. */
export const listStatisticPages = remember((): readonly Statistic[] =>
  loadLibrary().statistics.toSorted(
    (a, b) => compare(endOf(b), endOf(a)) || a.sentence.localeCompare(b.sentence, 'en-GB'),
  ),
);

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The end of its period, `YYYY-MM-DD`; a whole year or month counts to its last day. */
function endOf({ period: { from = '', to = from } }: Statistic): string {
  return to && to + '-12-31'.slice(to.length - 4);
}

/** The statistic at `/statistics/<slug>/`; undefined if there is none. */
export function findStatistic(slug: string): Statistic | undefined {
  return bySlug().get(slug);
}

const bySlug = remember(() => new Map(listStatisticPages().map((statistic) => [statistic.slug, statistic])));

/** The statistic that replaced this one; undefined if none has. */
export function replacementOf(slug: string): Statistic | undefined {
  return listStatisticPages().find(({ supersedes }) => supersedes === slug);
}

/** The latest statistic that replaced this one, directly or through others; undefined if none has. */
export function latestOf(slug: string): Statistic | undefined {
  const next = replacementOf(slug);
  return next && (latestOf(next.slug) ?? next);
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

/** Figures older than this many years are only shown first if there is nothing newer. */
const yearsUntilOld = 20;

function isOld(statistic: Statistic): boolean {
  return Number(lastYearOf(statistic) ?? today().slice(0, 4)) < Number(today().slice(0, 4)) - yearsUntilOld;
}

/** Those on a topic, the best first: with a number, not old, the editors' choice, mainly on that topic, by ethnic group, then the latest. */
export function statisticsOn(topic: string, statistics = listStatistics()): Statistic[] {
  const chosen = findTerm('topics', topic)?.figure;
  return inOrderOf(
    statistics.filter(({ topics }) => topics.includes(topic)),
    [hasNumber, (statistic) => !isOld(statistic), ({ slug }) => slug === chosen, isMainlyOn(topic), isByEthnicGroup],
  );
}

/** The best of one from each place on a topic, the nearest place first: with a number, not old, mainly on that topic, then the nearest. */
export function nearestOn(topic: string, fromEachPlace: readonly Statistic[]): Statistic | undefined {
  return inOrderOf(fromEachPlace, [hasNumber, (statistic) => !isOld(statistic), isMainlyOn(topic)])[0];
}

/** Whether a statistic names the topic first, and no second condition: diabetes in pregnancy says little on maternity. */
function isMainlyOn(topic: string): (statistic: Statistic) => boolean {
  return ({ topics }) =>
    topics[0] === topic && topics.every((each) => each === topic || !findTerm('topics', each)?.condition);
}

/** Sort by tests, the most important first; the sort is stable. */
function inOrderOf(
  statistics: readonly Statistic[],
  tests: readonly ((statistic: Statistic) => boolean)[],
): Statistic[] {
  const ranks = new Map(statistics.map((each) => [each, tests.map((test) => (test(each) ? '0' : '1')).join('')]));
  return statistics.toSorted((a, b) => compare(ranks.get(a) ?? '', ranks.get(b) ?? ''));
}

/** The groups of people in a statistic, as its source names them. Places are compared too, but nobody filters groups by them. */
export function groupNamesOf({ groups, comparedWith }: Statistic): string[] {
  const names = [...groups.map(({ group }) => group), ...(comparedWith ? [comparedWith] : [])];
  return [...new Set(names)].filter((name) => !findPlaceNamed(name) && name !== 'National');
}
