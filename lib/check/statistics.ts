/** Checks statistics for consistency: in themselves, with the list of group terms, and with each other. */
import type { z } from 'zod';
import { contradicts, differenceOf, ratioOf, type WorkedOut } from '../charts/compare';
import { sayDifference, sayNumber, sayRatio } from '../charts/say';
import { fieldsRule } from '../schema/field';
import { contentKinds } from '../schema/kinds';
import { unitOf } from '../schema/units';
import type { Fault } from './fault';
import { sayPath } from './fields';
import type { ContentFile } from './files';
import type { TextLinks } from './links';
import { sayNearest } from './nearest';

const rule = fieldsRule(contentKinds.statistics.fields);

/** Names taken by lists below /statistics/. */
const reserved: readonly string[] = ['page', 'all'];

type Statistic = z.output<typeof rule>;
type Group = Statistic['groups'][number];
type Report = (path: PropertyKey[], say: string) => void;

/** All errors in statistics that span several fields or files. */
export function checkStatistics(files: readonly ContentFile[]): Fault[] {
  const statistics = files.flatMap((file) => {
    const { data } = file.folder === 'statistics' ? rule.safeParse(file.data) : {};
    return data ? [{ file, data }] : [];
  });
  const replacedBy = new Map<string, string>();
  return statistics.flatMap(({ file, data }) => {
    const faults: Fault[] = [];
    const report: Report = (path, say) =>
      faults.push({ file: file.file, ...file.locate(path), field: sayPath(path), say });
    if (reserved.includes(file.slug))
      faults.push({ file: file.file, say: `The site uses /statistics/${file.slug}/ for a list. Rename this file.` });
    checkPeriod(data, report);
    checkTerms(data, termsOf(data.groupTerms, files), report);
    checkBases(data, report);
    for (const [index, group] of data.groups.entries()) checkGroup(group, ['groups', index], data, report);
    const { supersedes } = data;
    if (supersedes) {
      const other = replacedBy.get(supersedes);
      if (other)
        report(
          ['supersedes'],
          `${other} replaces "${supersedes}" already. Choose that one instead, or delete the line.`,
        );
      else replacedBy.set(supersedes, file.file);
      if (comesBack(file.slug, statistics))
        report(['supersedes'], 'These statistics replace each other in a circle. Delete this line in the oldest one.');
    }
    return faults;
  });
}

/** Every directive in a text for a statistic that doesn't exist. */
export function checkMarks(texts: readonly TextLinks[]): Fault[] {
  const ids = texts.flatMap(({ file }) => (file.folder === 'statistics' ? file.slug : []));
  return texts.flatMap(({ file, statistics }) =>
    statistics
      // Curly quotation marks have their own error.
      .filter(({ id }) => !ids.includes(id) && !/[“”‘’]/.test(id))
      .map(({ id, line }) => ({
        file: file.file,
        line,
        written: id,
        say: `There is no statistic called "${id}". ${ids.length > 0 ? sayNearest(id, ids) : 'Add it to content/statistics/.'}`,
      })),
  );
}

function checkPeriod({ period: { from, to, note } }: Statistic, report: Report): void {
  if (from === undefined && to !== undefined) report(['period'], 'The period has an end but no beginning. Add from.');
  else if (from === undefined && note === undefined)
    report(
      ['period'],
      'There is no period. Write from: 2022. If the source doesn’t give one, write note: Period not stated.',
    );
  // Compare at the lower precision: a year includes its months.
  if (from && to && to.slice(0, from.length) < from.slice(0, to.length))
    report(['period', 'to'], 'The period ends before it begins. Swap from and to.');
}

/** The names in a list of group terms; undefined if there is no such list, which has its own error. */
function termsOf(slug: string, files: readonly ContentFile[]): string[] | undefined {
  const terms = files.find((file) => file.folder === 'group-terms' && file.slug === slug)?.data.terms;
  return Array.isArray(terms) ? terms.filter((term) => typeof term === 'string') : undefined;
}

function checkTerms(
  { groups, groupTerms, comparedWith, unit }: Statistic,
  terms: string[] | undefined,
  report: Report,
) {
  if (!terms) return;
  const check = (name: string, path: PropertyKey[]) => {
    if (!terms.includes(name))
      report(
        path,
        `${groupTerms} has no group "${name}". ${sayNearest(name, terms)} Or, if the source has it, add it to content/group-terms/${groupTerms}.md.`,
      );
  };
  for (const [index, { group }] of groups.entries()) check(group, ['groups', index, 'group']);
  if (comparedWith === undefined) {
    if (unit === 'times') report(['unit'], 'The unit times needs a group to compare with. Add: comparedWith: White');
    return;
  }
  check(comparedWith, ['comparedWith']);
  const isListed = groups.some(({ group }) => group === comparedWith);
  if (unit === 'times' && isListed)
    report(['comparedWith'], `"${comparedWith}" is what the others are compared with. Remove it from groups.`);
  if (unit !== 'times' && !isListed)
    report(['comparedWith'], `"${comparedWith}" has no value. Add it to groups, or delete this line.`);
}

/** Shares of different wholes can't be compared. */
function checkBases({ groups }: Statistic, report: Report): void {
  const [first] = groups;
  for (const [index, { base }] of groups.entries()) {
    if (base === first?.base) continue;
    const say =
      base === undefined || first?.base === undefined
        ? 'Only some groups have a base. Give every group one, or none.'
        : `These groups have different bases, "${first.base}" and "${base}". Make them separate statistics.`;
    return report(['groups', index, base === undefined ? 'group' : 'base'], say);
  }
}

function checkGroup(group: Group, path: PropertyKey[], statistic: Statistic, report: Report): void {
  const { value, low, high, hedge } = group;
  const { most } = unitOf(statistic.unit);
  for (const name of ['value', 'low', 'high'] as const) {
    const number = group[name];
    if (most !== undefined && number !== undefined && (number < 0 || number > most))
      report(
        [...path, name],
        `A value ${statistic.unit} is between 0 and ${sayNumber(most)}. Correct the value or the unit.`,
      );
  }
  if (value === undefined && hedge !== undefined)
    report([...path, 'hedge'], 'There is no value for this to go before. Add a value, or delete this line.');
  if ((low === undefined) !== (high === undefined))
    report([...path, low === undefined ? 'high' : 'low'], 'An interval needs both low and high.');
  else if (low !== undefined && high !== undefined && (value === undefined || value < low || value > high))
    report([...path, 'low'], 'The value is outside its interval. Check the source.');
  if (value !== undefined) checkStated(group, value, path, statistic, report);
}

/** A stated ratio or difference has to agree with the printed values. */
function checkStated(
  { group, ratio, difference }: Group,
  value: number,
  path: PropertyKey[],
  statistic: Statistic,
  report: Report,
): void {
  const { groups, comparedWith, unit } = statistic;
  const reference = groups.find((other) => other.group === comparedWith)?.value;
  if (reference === undefined || group === comparedWith) {
    for (const [name, stated] of Object.entries({ ratio, difference }))
      if (stated !== undefined)
        report(
          [...path, name],
          `There is nothing to compare for this ${name}. ${unit === 'times' ? 'The value already says it. Delete this line.' : 'Add comparedWith, and that group with its value.'}`,
        );
    return;
  }
  const disagree = (name: string, stated: number | undefined, made: WorkedOut | undefined, said: string) => {
    if (stated !== undefined && made && contradicts(stated, made))
      report(
        [...path, name],
        `${sayNumber(value)} and ${sayNumber(reference)} give ${said}, not ${sayNumber(stated)}. Check the source. If it contradicts itself, leave this out and say so in caveats.`,
      );
  };
  const made = ratioOf(value, reference);
  if (made) disagree('ratio', ratio, made, sayRatio(made));
  const more = differenceOf(value, reference);
  disagree('difference', difference, more, sayDifference(more, unit));
}

function comesBack(slug: string, statistics: readonly { file: ContentFile; data: Statistic }[]): boolean {
  const next = new Map(statistics.map(({ file, data }) => [file.slug, data.supersedes]));
  let at = next.get(slug);
  for (let steps = 0; at !== undefined && steps < next.size; steps += 1) {
    if (at === slug) return true;
    at = next.get(at);
  }
  return false;
}
