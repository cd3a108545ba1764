/** Validates values in the form before they are saved. */

import type { Root } from 'mdast';
import { checkBody } from '../../check/body';
import type { Fault } from '../../check/fault';
import type { ContentFile } from '../../check/files';
import { findLinks, type TextLinks } from '../../check/links';
import { sayNoLatin, slugProblem } from '../../check/slug';
import { checkMarks, checkStatistics } from '../../check/statistics';
import { parseMarkdown } from '../../markdown/parse';
import { addressOf, reservedUrls } from '../../routes';
import { shortName } from '../../schema/address-fields';
import { type Field, type Fields, isRequired } from '../../schema/field';
import { type ContentFolder, contentFolders, contentKinds, hasPages, type Library } from '../../schema/kinds';
import { assumedRoot } from './browser-files';
import { isCaptionKind, nameField } from './config';
import { fromForm } from './form-layout';
import { isValues, tidyValue, tidyValues, type Values } from './values';
import { eachOf, fileNameField, labelOf, sentenceCase, singularOf } from './widgets';

/**
 * The error message for the value at a path (a folder, then field names); undefined if it is valid. For
 * most empty values the form has its own message. `entry` is the whole form.
 */
export function judge(
  [folder, ...names]: readonly string[],
  value: unknown,
  form: Values,
  library: Library,
): string | undefined {
  if (folder && isCaptionKind(folder)) return judgeCaptions(names[0], value, form);
  const isKnown = contentFolders.find((each) => each === folder);
  if (!isKnown) return undefined;
  const entry = fromForm(isKnown, form);
  if (names.join(' ') === 'body') return judgeText(isKnown, value, library);
  if (names.join(' ') === fileNameField) return judgeFileName(isKnown, value, entry, library);
  const field = fieldAt(contentKinds[isKnown].fields, names);
  const tidied = tidyValue(field, value);
  if (!field) return undefined;
  if (tidied === undefined) return judgeEmpty(field, names);
  const own = names.length === 1 ? judgeBeside(isKnown, names[0], entry, library) : undefined;
  if (field.fields) return judgeGroup(field, tidied) ?? own;
  const outcome = field.of?.fields ? undefined : field.rule.safeParse(tidied);
  return outcome?.error?.issues[0]?.message ?? own;
}

function fieldAt(fields: Fields, names: readonly string[]): Field | undefined {
  let field: Field | undefined;
  let inside: Fields | undefined = fields;
  for (const name of names) {
    field = name === eachOf ? field?.of : inside?.[name];
    inside = field?.fields ?? field?.of?.fields;
  }
  return field;
}

/** Decap doesn't require lists of groups, or groups without required parts. */
function judgeEmpty(field: Field, names: readonly string[]): string | undefined {
  const parts = Object.values(field.fields ?? field.of?.fields ?? {});
  const isAskedFor = field.kind === 'group' ? parts.every((part) => !isRequired(part)) : field.kind === 'list';
  if (!isRequired(field) || parts.length === 0 || !isAskedFor) return undefined;
  return `“${labelOf(names.at(-1) ?? '', names)}” is needed. ${field.say}`;
}

/** An optional group has to be complete once begun. In a required one, the form requires each part itself. */
function judgeGroup(field: Field, value: unknown): string | undefined {
  if (isRequired(field)) return undefined;
  const { error } = field.rule.safeParse(value);
  const missing = error?.issues.find(
    ({ path }) => path.length === 1 && isValues(value) && value[String(path[0])] === undefined,
  );
  if (!missing) return undefined;
  const name = String(missing.path[0]);
  return `“${labelOf(name)}” is missing. ${field.fields?.[name]?.say ?? ''}`.trim();
}

/** Rules that involve several fields. */
function judgeBeside(folder: ContentFolder, name = '', entry: Values, library: Library): string | undefined {
  if (folder === 'statistics') return judgeStatistic(name, entry, library);
  if (name === nameField(folder)) return judgeTitle(folder, name, entry, library);
  if (folder !== 'resources') return undefined;
  const { status, supersededBy, withdrawnBecause, kind, category } = entry;
  if (name === 'status' && status === 'superseded' && !supersededBy)
    return `Say what replaced it, under “${labelOf('supersededBy')}”.`;
  if (name === 'status' && status === 'withdrawn' && !withdrawnBecause)
    return `Explain why, under “${labelOf('withdrawnBecause')}”.`;
  if (name !== 'kind' || typeof kind !== 'string') return undefined;
  const shelf = library.categories.find(({ slug }) => slug === category);
  return !shelf || shelf.kinds.includes(kind.trim())
    ? undefined
    : `The category ${shelf.name} has no type "${kind}". Choose one of: ${shelf.kinds.join(', ')}.`;
}

/** Two entries of a folder with the same title. */
function judgeTitle(folder: ContentFolder, name: string, entry: Values, library: Library): string | undefined {
  const title = String(entry[name] ?? '')
    .trim()
    .toLowerCase();
  const other = library[folder]?.find(
    (document) =>
      (entry.isNew || document.slug !== entry.slug) &&
      String(Reflect.get(document, name) ?? '')
        .trim()
        .toLowerCase() === title,
  );
  if (!other || title === '') return undefined;
  const where = hasPages(folder) ? addressOf(folder, other.slug) : `content/${folder}/${other.slug}.md`;
  return `There is already one with this title: ${where}. Edit that one, or write another title.`;
}

/** Captions are found by folder and name, which are only set once. */
function judgeCaptions(name: string | undefined, value: unknown, { isNew }: Values): string | undefined {
  const written = tidyValue(undefined, value);
  if (name === 'post' && isNew && written === undefined) return 'Say which resource or page has the recording.';
  if (name === 'recording' && isNew) return shortName('').rule.safeParse(written).error?.issues[0]?.message;
  return undefined;
}

function judgeText(folder: ContentFolder, value: unknown, library: Library): string | undefined {
  const body = typeof value === 'string' ? value : '';
  const file = { ...fileOf(folder, '', {}), body };
  const tree = parseMarkdown(body);
  const [fault] = [...checkBody(file, tree, assumedRoot), ...checkMarksIn(file, tree, library)].filter(
    ({ level }) => level === undefined,
  );
  return fault && `${sayParagraph(body, fault.line ?? 1)}: ${fault.say}`;
}

/** A position in a text box, which has no line numbers: `Paragraph 3 (“Take care of …”)`. */
function sayParagraph(body: string, line: number): string {
  const lines = body.split('\n');
  const before = lines.slice(0, line).join('\n').trimStart();
  const number = before.split(/\n\s*\n/).length;
  const words = (lines[line - 1] ?? '').trim();
  return `Paragraph ${number} (“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”)`;
}

/** The error in a statistic's field in relation to the others, with the group it is about. */
function judgeStatistic(name: string | undefined, entry: Values, library: Library): string | undefined {
  const fault = faultsOf(entry, library).find(({ field = '' }) => field.split(' ')[0] === name);
  return fault && sayWhere(fault.field?.split(' ') ?? []) + fault.say;
}

/** Undefined if a field is invalid by itself, which is reported first. */
function faultsOf(entry: Values, library: Library): Fault[] {
  const { fields } = contentKinds.statistics;
  const slug = String(tidyValue(undefined, entry[fileNameField]) ?? entry.slug ?? '');
  const others = library.statistics.filter((each) => each.slug !== slug);
  return checkStatistics([
    ...others.map((each) => fileOf('statistics', each.slug, onlyFields(fields, each))),
    ...library['group-terms'].map((each) => fileOf('group-terms', each.slug, { terms: each.terms })),
    fileOf('statistics', slug, tidyValues(fields, onlyFields(fields, entry))),
  ]).filter(({ file }) => file === slug);
}

/** "Group 2, Value: " of `groups 2 value`. */
function sayWhere([list = '', number, part]: readonly string[]): string {
  if (!number || !/^\d+$/.test(number)) return '';
  const entry = `${sentenceCase(singularOf(list))} ${number}`;
  return part ? `${entry}, ${labelOf(part)}: ` : `${entry}: `;
}

/** The name of a new file, which is part of its URL. */
function judgeFileName(folder: ContentFolder, value: unknown, entry: Values, library: Library): string | undefined {
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

/** The first directive in a text without an existing statistic. */
function checkMarksIn(file: ContentFile, tree: Root, library: Library) {
  const known = library.statistics.map(
    ({ slug }): TextLinks => ({ file: fileOf('statistics', slug, {}), ids: [], links: [], statistics: [] }),
  );
  return checkMarks([...known, findLinks(file, tree)]);
}

/** A file of the library in the form the check takes. */
export function fileOf(folder: ContentFolder, slug: string, data: Values): ContentFile {
  return { folder, slug, file: slug, data, body: '', bodyLine: 1, locate: () => ({ line: 1 }) };
}

function onlyFields(fields: object, values: object): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in fields));
}
