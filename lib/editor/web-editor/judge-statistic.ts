/** What the checker will say of a statistic in the form as a whole, and of the marks that place statistics in a text. */
import type { Root } from 'mdast';
import type { Fault } from '../../check/fault';
import type { ContentFile } from '../../check/files';
import { findLinks, type TextLinks } from '../../check/links';
import { sayNoLatin, slugProblem } from '../../check/slug';
import { checkMarks, checkStatistics } from '../../check/statistics';
import { addressOf, reservedUrls } from '../../routes';
import { type ContentFolder, contentKinds, hasPages, type Library } from '../../schema/kinds';
import { fileNameField, labelOf, sentenceCase } from './labels';
import { tidy, tidyValue, type Values } from './tidy';
import { singularOf } from './widgets';

/** What is wrong with a field of a statistic, given the others, with the group that it is about. */
export function judgeStatistic(name: string | undefined, entry: Values, library: Library): string | undefined {
  const fault = faultsOf(entry, library).find(({ field = '' }) => field.split(' ')[0] === name);
  return fault && sayWhere(fault.field?.split(' ') ?? []) + fault.say;
}

/** Nothing where a field is wrong by itself: that is said first. */
function faultsOf(entry: Values, library: Library): Fault[] {
  const { fields } = contentKinds.statistics;
  const slug = String(tidyValue(undefined, entry[fileNameField]) ?? entry.slug ?? '');
  const others = library.statistics.filter((each) => each.slug !== slug);
  return checkStatistics([
    ...others.map((each) => fileOf('statistics', each.slug, onlyFields(fields, each))),
    ...library['group-terms'].map((each) => fileOf('group-terms', each.slug, { terms: each.terms })),
    fileOf('statistics', slug, tidy(fields, onlyFields(fields, entry))),
  ]).filter(({ file }) => file === slug);
}

/** "Group 2, Value: " of `groups 2 value`. */
function sayWhere([list = '', number, part]: readonly string[]): string {
  if (!number || !/^\d+$/.test(number)) return '';
  const entry = `${sentenceCase(singularOf(list))} ${number}`;
  return part ? `${entry}, ${labelOf(part)}: ` : `${entry}: `;
}

/** The name of a new file, which is part of its URL. */
export function judgeFileName(
  folder: ContentFolder,
  value: unknown,
  entry: Values,
  library: Library,
): string | undefined {
  if (!entry.isNew) return undefined;
  const name = tidyValue(undefined, value);
  if (typeof name !== 'string') return sayNoLatin;
  const wrong = slugProblem(name);
  if (wrong) return wrong;
  if (library[folder]?.some(({ slug }) => slug === name))
    return `content/${folder}/${name}.md exists already. Choose another name.`;
  if (hasPages(folder) && reservedUrls.includes(addressOf(folder, name)))
    return `The site uses ${addressOf(folder, name)} for something else. Choose another name.`;
  return folder === 'statistics' ? faultsOf(entry, library).find(({ field }) => field === undefined)?.say : undefined;
}

/** The first mark in a text that names no statistic. */
export function checkMarksIn(file: ContentFile, tree: Root, library: Library) {
  const known = library.statistics.map(
    ({ slug }): TextLinks => ({ file: fileOf('statistics', slug, {}), ids: [], links: [], statistics: [] }),
  );
  return checkMarks([...known, findLinks(file, tree)]);
}

/** A file of the library as the checker takes it, under its short name. */
export function fileOf(folder: ContentFolder, slug: string, data: Values): ContentFile {
  return { folder, slug, file: slug, data, body: '', bodyLine: 1, locate: () => ({ line: 1 }) };
}

function onlyFields(fields: object, values: object): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in fields));
}
