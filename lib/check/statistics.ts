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
  const one = statistics.flatMap((statistic) => [
    ...checkOne(statistic),
    ...checkTerms(statistic, terms.get(statistic.groupTerms)),
    ...statistic.groups.flatMap((group, index) => [...checkGroup(group, index, statistic)]),
  ]);
  return [...one, ...checkSuccession(statistics)];
}

/** Every directive in a text for a statistic that doesn't exist; `ids` are those that do. */
export function checkEmbedded(texts: readonly TextLinks[], ids: readonly string[]): Problem[] {
  return texts.flatMap(({ file: { file }, statistics }) =>
    statistics
      // Curly quotation marks have their own error.
      .filter(({ id }) => !ids.includes(id) && !/[“”‘’]/.test(id))
      .map(({ id, line }) => ({
        file,
        line,
        written: id,
        message: `There is no statistic called "${id}". ${ids.length > 0 ? describeNearest(id, ids) : 'Add it to content/statistics/.'}`,
      })),
  );
}

/** The period and the bases of one statistic. */
function* checkOne({ file, groups, period: { from, to, note } }: Statistic): Generator<Problem> {
  const at = (path: PropertyKey[], message: string) => atField(file, path, message);
  if (from === undefined && to !== undefined) yield at(['period'], 'The period has an end but no beginning. Add from.');
  else if (from === undefined && note === undefined)
    yield at(['period'], 'There is no period. Write from: 2022, or if the source gives none, note: Period not stated.');
  // Compare at the lower precision: a year includes its months.
  if (from && to && to.slice(0, from.length) < from.slice(0, to.length))
    yield at(['period', 'to'], 'The period ends before it begins. Swap from and to.');
  const other = groups.findIndex(({ base }) => base !== groups[0]?.base);
  if (other !== -1)
    yield at(
      ['groups', other, groups[other]?.base === undefined ? 'group' : 'base'],
      'Shares of different wholes can’t be compared. Give every group the same base, or make separate statistics.',
    );
}

/** Each group has to be in its list of group terms, which has its own error if it is missing or invalid. */
function* checkTerms({ file, groups, groupTerms, comparedWith, unit }: Statistic, terms: unknown): Generator<Problem> {
  if (!Array.isArray(terms)) return;
  const at = (path: PropertyKey[], message: string) => atField(file, path, message);
  const paths = new Map<string, PropertyKey[]>(groups.map(({ group }, index) => [group, ['groups', index, 'group']]));
  const isListed = comparedWith !== undefined && paths.has(comparedWith);
  if (comparedWith !== undefined && !isListed) paths.set(comparedWith, ['comparedWith']);
  for (const [name, path] of paths)
    if (!terms.includes(name))
      yield at(
        path,
        `${groupTerms} has no group "${name}". ${describeNearest(name, terms.map(String))} Or, if the source has it, add it to content/group-terms/${groupTerms}.md.`,
      );
  if (unit === 'times' && comparedWith === undefined)
    yield at(['unit'], 'The unit times needs a group to compare with. Add: comparedWith: White');
  else if (unit === 'times' && isListed)
    yield at(['comparedWith'], `"${comparedWith}" is what the others are compared with. Remove it from groups.`);
  else if (unit !== 'times' && comparedWith !== undefined && !isListed)
    yield at(['comparedWith'], `"${comparedWith}" has no value. Add it to groups, or delete this line.`);
}

function* checkGroup(
  { group, value, low, high, hedge, ratio, difference }: Group,
  index: number,
  { file, groups, comparedWith, unit }: Statistic,
): Generator<Problem> {
  const at = (name: string, message: string) => atField(file, ['groups', index, name], message);
  const { most = Number.POSITIVE_INFINITY } = unitOf(unit);
  for (const [name, number = 0] of Object.entries({ value, low, high }))
    if (most < Number.POSITIVE_INFINITY && (number < 0 || number > most))
      yield at(name, `A value ${unit} is between 0 and ${formatNumber(most)}. Correct the value or the unit.`);
  if (value === undefined && hedge !== undefined)
    yield at('hedge', 'There is no value for this to go before. Add a value, or delete this line.');
  if ((low === undefined) !== (high === undefined))
    yield at(low === undefined ? 'high' : 'low', 'An interval needs both low and high.');
  else if (low !== undefined && high !== undefined && (value === undefined || value < low || value > high))
    yield at('low', 'The value is outside its interval. Check the source.');
  // A stated ratio or difference has to agree with the printed values.
  const reference = groups.find((other) => other.group === comparedWith)?.value;
  for (const [name, stated] of Object.entries({ ratio, difference })) {
    if (stated === undefined || value === undefined) continue;
    if (reference === undefined || group === comparedWith) {
      yield at(name, 'There is nothing to compare this with. Delete the line, or add comparedWith and its value.');
      continue;
    }
    const made = name === 'ratio' ? ratioOf(value, reference) : differenceOf(value, reference);
    if (made && contradicts(stated, made))
      yield at(
        name,
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
    const at = (message: string) => atField(file, ['supersedes'], message);
    const other = replacedBy.get(supersedes);
    replacedBy.set(supersedes, other ?? file.file);
    if (other) yield at(`${other} replaces "${supersedes}" already. Choose that one instead, or delete the line.`);
    let before: string | undefined = supersedes;
    for (let steps = 0; before !== undefined && before !== file.slug && steps < replaced.size; steps += 1)
      before = replaced.get(before);
    if (before === file.slug)
      yield at('These statistics replace each other in a circle. Delete this line in the oldest one.');
  }
}
