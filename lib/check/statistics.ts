/** Checks statistics for consistency: in themselves, with the list of group terms, and with each other. */
import type { z } from 'zod';
import { contradicts, differenceOf, ratioOf } from '../charts/compare';
import { formatDifference, formatNumber, formatRatio } from '../charts/format';
import { fieldsRule } from '../schema/field';
import { contentKinds } from '../schema/kinds';
import { unitOf } from '../schema/units';
import type { ContentFile } from './files';
import type { TextLinks } from './links';
import { describeNearest } from './nearest';
import { atField, type Problem } from './problem';

const rule = fieldsRule(contentKinds.statistics.fields);

type Statistic = z.output<typeof rule> & { file: ContentFile };
type Group = Statistic['groups'][number];
/** All errors in statistics that span several fields or files. */
export function checkStatistics(files: readonly ContentFile[]): Problem[] {
  const statistics = files.flatMap((file): Statistic[] => {
    const { data } = file.folder === 'statistics' ? rule.safeParse(file.data) : {};
    return data ? [{ file, ...data }] : [];
  });
  const terms = new Map(
    files.filter(({ folder }) => folder === 'group-terms').map(({ slug, data }) => [slug, data.terms] as const),
  );
  return [
    ...statistics.flatMap((statistic) => [
      ...checkName(statistic),
      ...checkPeriod(statistic),
      ...checkTerms(statistic, terms.get(statistic.groupTerms)),
      ...checkBases(statistic),
      ...statistic.groups.flatMap((group, index) => [...checkGroup(group, ['groups', index], statistic)]),
    ]),
    ...checkSuccession(statistics),
  ];
}

/** Every directive in a text for a statistic that doesn't exist. */
export function checkEmbedded(texts: readonly TextLinks[]): Problem[] {
  const ids = texts.flatMap(({ file }) => (file.folder === 'statistics' ? file.slug : []));
  return texts.flatMap(({ file, statistics }) =>
    statistics
      // Curly quotation marks have their own error.
      .filter(({ id }) => !ids.includes(id) && !/[“”‘’]/.test(id))
      .map(({ id, line }) => ({
        file: file.file,
        line,
        written: id,
        message: `There is no statistic called "${id}". ${ids.length > 0 ? describeNearest(id, ids) : 'Add it to content/statistics/.'}`,
      })),
  );
}

function* checkName({ file }: Statistic): Generator<Problem> {
  if (file.slug === 'page' || file.slug === 'all')
    yield { file: file.file, message: `The site uses /statistics/${file.slug}/ for a list. Rename this file.` };
}

function* checkPeriod({ file, period: { from, to, note } }: Statistic): Generator<Problem> {
  if (from === undefined && to !== undefined)
    yield atField(file, ['period'], 'The period has an end but no beginning. Add from.');
  else if (from === undefined && note === undefined)
    yield atField(
      file,
      ['period'],
      'There is no period. Write from: 2022. If the source doesn’t give one, write note: Period not stated.',
    );
  // Compare at the lower precision: a year includes its months.
  if (from && to && to.slice(0, from.length) < from.slice(0, to.length))
    yield atField(file, ['period', 'to'], 'The period ends before it begins. Swap from and to.');
}

/** Each group has to be in its list of group terms, which has its own error if it is missing or invalid. */
function* checkTerms({ file, groups, groupTerms, comparedWith, unit }: Statistic, terms: unknown): Generator<Problem> {
  if (!Array.isArray(terms)) return;
  const named: [string | undefined, PropertyKey[]][] = [
    ...groups.map(({ group }, index): [string, PropertyKey[]] => [group, ['groups', index, 'group']]),
    [comparedWith, ['comparedWith']],
  ];
  for (const [name, path] of named)
    if (name !== undefined && !terms.includes(name))
      yield atField(
        file,
        path,
        `${groupTerms} has no group "${name}". ${describeNearest(name, terms.map(String))} Or, if the source has it, add it to content/group-terms/${groupTerms}.md.`,
      );
  const isListed = groups.some(({ group }) => group === comparedWith);
  if (comparedWith === undefined && unit === 'times')
    yield atField(file, ['unit'], 'The unit times needs a group to compare with. Add: comparedWith: White');
  else if (unit === 'times' && isListed)
    yield atField(
      file,
      ['comparedWith'],
      `"${comparedWith}" is what the others are compared with. Remove it from groups.`,
    );
  else if (unit !== 'times' && comparedWith !== undefined && !isListed)
    yield atField(file, ['comparedWith'], `"${comparedWith}" has no value. Add it to groups, or delete this line.`);
}

/** Shares of different wholes can't be compared. */
function* checkBases({ file, groups }: Statistic): Generator<Problem> {
  const [first] = groups;
  const index = groups.findIndex(({ base }) => base !== first?.base);
  if (index === -1) return;
  const base = groups[index]?.base;
  yield atField(
    file,
    ['groups', index, base === undefined ? 'group' : 'base'],
    base === undefined || first?.base === undefined
      ? 'Only some groups have a base. Give every group one, or none.'
      : `These groups have different bases, "${first.base}" and "${base}". Make them separate statistics.`,
  );
}

function* checkGroup(group: Group, path: PropertyKey[], statistic: Statistic): Generator<Problem> {
  const { file, unit } = statistic;
  const { value, low, high, hedge } = group;
  const { most } = unitOf(unit);
  for (const [name, number] of Object.entries({ value, low, high }))
    if (most !== undefined && number !== undefined && (number < 0 || number > most))
      yield atField(
        file,
        [...path, name],
        `A value ${unit} is between 0 and ${formatNumber(most)}. Correct the value or the unit.`,
      );
  if (value === undefined && hedge !== undefined)
    yield atField(
      file,
      [...path, 'hedge'],
      'There is no value for this to go before. Add a value, or delete this line.',
    );
  if ((low === undefined) !== (high === undefined))
    yield atField(file, [...path, low === undefined ? 'high' : 'low'], 'An interval needs both low and high.');
  else if (low !== undefined && high !== undefined && (value === undefined || value < low || value > high))
    yield atField(file, [...path, 'low'], 'The value is outside its interval. Check the source.');
  if (value !== undefined) yield* checkStated(group, value, path, statistic);
}

/** A stated ratio or difference has to agree with the printed values. */
function* checkStated(
  { group, ratio, difference }: Group,
  value: number,
  path: PropertyKey[],
  { file, groups, comparedWith, unit }: Statistic,
): Generator<Problem> {
  const reference = groups.find((other) => other.group === comparedWith)?.value;
  for (const [name, stated] of Object.entries({ ratio, difference })) {
    if (stated === undefined) continue;
    if (reference === undefined || group === comparedWith) {
      const fix =
        unit === 'times'
          ? 'The value already says it. Delete this line.'
          : 'Add comparedWith, and that group with its value.';
      yield atField(file, [...path, name], `There is nothing to compare for this ${name}. ${fix}`);
      continue;
    }
    const made = name === 'ratio' ? ratioOf(value, reference) : differenceOf(value, reference);
    if (made && contradicts(stated, made))
      yield atField(
        file,
        [...path, name],
        `${formatNumber(value)} and ${formatNumber(reference)} give ${name === 'ratio' ? formatRatio(made) : formatDifference(made, unit)}, not ${formatNumber(stated)}. Check the source. If it contradicts itself, leave this out and say so in caveats.`,
      );
  }
}

/** A statistic is replaced by one other, and never by itself through others. */
function* checkSuccession(statistics: readonly Statistic[]): Generator<Problem> {
  const replaced = new Map(statistics.map(({ file, supersedes }) => [file.slug, supersedes]));
  const replacedBy = new Map<string, string>();
  for (const { file, supersedes } of statistics) {
    if (!supersedes) continue;
    const other = replacedBy.get(supersedes);
    if (other)
      yield atField(
        file,
        ['supersedes'],
        `${other} replaces "${supersedes}" already. Choose that one instead, or delete the line.`,
      );
    else replacedBy.set(supersedes, file.file);
    let at: string | undefined = supersedes;
    for (let steps = 0; at !== undefined && at !== file.slug && steps < replaced.size; steps += 1)
      at = replaced.get(at);
    if (at === file.slug)
      yield atField(
        file,
        ['supersedes'],
        'These statistics replace each other in a circle. Delete this line in the oldest one.',
      );
  }
}
