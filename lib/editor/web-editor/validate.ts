/** Validates values in the form before they are saved. */

import { checkBody } from '../../check/body';
import type { ContentFile } from '../../check/files';
import { findLinks } from '../../check/links';
import type { Problem } from '../../check/problem';
import { checkReferences, companionOf } from '../../check/references';
import { noLatinMessage, slugProblem } from '../../check/slug';
import { checkEmbedded, checkStatistics } from '../../check/statistics';
import { Targets } from '../../check/targets';
import { parseMarkdown } from '../../markdown/parse';
import { capitalised } from '../../phrases';
import { addressOf } from '../../routes';
import { shortName } from '../../schema/address-fields';
import { type Field, type Fields, isRecord, isRequired } from '../../schema/field';
import { type ContentFolder, contentFolders, contentKinds, hasPages, type Library } from '../../schema/kinds';
import { today } from '../../today';
import { assumedRoot } from './browser-library';
import { isCaptionKind } from './config';
import { fromForm } from './form-layout';
import { tidyValue, tidyValues, type Values } from './values';
import { eachOf, fileNameField, labelOf, singularOf } from './widgets';

/**
 * The error message for the value at a path (a folder, then field names); undefined if it is valid. For
 * most empty values the form has its own message. `form` is the whole form.
 */
export function validate(
  [folder = '', ...names]: readonly string[],
  value: unknown,
  form: Values,
  library: Library,
): string | undefined {
  const place = names.join(' ');
  if (isCaptionKind(folder)) return validateCaptions(place, value, form);
  const known = contentFolders.find((each) => each === folder);
  if (!known) return undefined;
  const entry = fromForm(known, form);
  if (place === 'body') return validateText(known, value, library);
  if (place === fileNameField) return validateFileName(known, value, entry, library);
  const field = fieldAt(contentKinds[known].fields, names);
  if (!field) return undefined;
  const tidied = tidyValue(field, value);
  if (tidied === undefined) return validateEmpty(field, names);
  const own = field.fields ? validateGroup(field, tidied) : validateValue(field, tidied);
  return own ?? (names.length === 1 ? validateName(known, place, entry, library) : undefined);
}

function fieldAt(fields: Fields, [name = '', ...rest]: readonly string[]): Field | undefined {
  const field = fields[name];
  if (rest.length === 0) return field;
  return rest[0] === eachOf ? field?.of : fieldAt(field?.fields ?? field?.of?.fields ?? {}, rest);
}

/** Decap doesn't require lists of groups, or groups without required parts. */
function validateEmpty(field: Field, names: readonly string[]): string | undefined {
  const parts = Object.values(field.fields ?? field.of?.fields ?? {});
  const isAskedFor = parts.length > 0 && (field.kind === 'list' || !parts.some(isRequired));
  if (!isRequired(field) || !isAskedFor) return undefined;
  return `“${labelOf(names.at(-1) ?? '', names)}” is needed. ${field.help}`;
}

/** The items of a list of groups have controls of their own. */
function validateValue(field: Field, value: unknown): string | undefined {
  return field.of?.fields ? undefined : field.rule.safeParse(value).error?.issues[0]?.message;
}

/** An optional group has to be complete once begun. In a required one, the form requires each part itself. */
function validateGroup(field: Field, value: unknown): string | undefined {
  if (isRequired(field) || !isRecord(value)) return undefined;
  const issues = field.rule.safeParse(value).error?.issues ?? [];
  const [missing] = issues.flatMap(({ path: [name, ...inside] }) =>
    inside.length === 0 && value[String(name)] === undefined ? String(name) : [],
  );
  return missing && `“${labelOf(missing)}” is missing. ${field.fields?.[missing]?.help ?? ''}`.trim();
}

/** Rules that involve several fields or files. */
function validateName(folder: ContentFolder, name: string, entry: Values, library: Library): string | undefined {
  const problem = problemsOf(folder, entry, library).find(({ field = '' }) => field.split(' ')[0] === name);
  const companion = companionOf(name, entry[name]);
  if (problem && companion) return `This needs “${labelOf(companion)}” too.`;
  return problem && describeWhere(problem.field?.split(' ') ?? []) + problem.message;
}

/** Captions are found by folder and name, which are only set once. */
function validateCaptions(name: string, value: unknown, { isNew }: Values): string | undefined {
  const written = tidyValue(undefined, value);
  if (name === 'post' && isNew && written === undefined) return 'Say which resource or page has the recording.';
  return name === 'recording' && isNew ? validateValue(shortName(''), written) : undefined;
}

function validateText(folder: ContentFolder, value: unknown, library: Library): string | undefined {
  const body = String(value ?? '');
  const file = { ...fileOf(folder, '', {}), body };
  const tree = parseMarkdown(body);
  const ids = library.statistics.map(({ slug }) => slug);
  const problems = [...checkBody(file, tree, assumedRoot), ...checkEmbedded([findLinks(file, tree)], ids)];
  const problem = problems.find(({ level }) => level === undefined);
  return problem && `${describeParagraph(body, problem.line ?? 1)}: ${problem.message}`;
}

/** A position in a text box, which has no line numbers: `Paragraph 3 (“Take care of …”)`. */
function describeParagraph(body: string, line: number): string {
  const lines = body.split('\n');
  const before = lines.slice(0, line).join('\n').trimStart();
  const words = (lines[line - 1] ?? '').trim();
  return `Paragraph ${before.split(/\n\s*\n/).length} (“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”)`;
}

/** "Group 2, Value: " of `groups 2 value`. */
function describeWhere([list = '', number = '', part]: readonly string[]): string {
  if (!/^\d+$/.test(number)) return '';
  const item = `${capitalised(singularOf(list))} ${number}`;
  return part ? `${item}, ${labelOf(part)}: ` : `${item}: `;
}

/** The name of a new file, which is part of its URL. */
function validateFileName(folder: ContentFolder, value: unknown, entry: Values, library: Library): string | undefined {
  if (!entry.isNew) return undefined;
  const name = tidyValue(undefined, value);
  if (typeof name !== 'string') return noLatinMessage;
  const wrong = slugProblem(name);
  if (wrong) return wrong;
  if (library[folder]?.some(({ slug }) => slug === name))
    return `content/${folder}/${name}.md exists already. Choose another name.`;
  return problemsOf(folder, entry, library).find(({ field }) => field === undefined)?.message;
}

/** Every control asks for these when an entry is saved. */
let last: { entry: string; library: Library; problems: Problem[] } | undefined;

/** What the check says of the entry beside the rest of the library. */
function problemsOf(folder: ContentFolder, values: Values, library: Library): Problem[] {
  const entry = JSON.stringify([folder, values]);
  if (last?.entry !== entry || last.library !== library)
    last = { entry, library, problems: findProblems(folder, values, library) };
  return last.problems;
}

function findProblems(folder: ContentFolder, entry: Values, library: Library): Problem[] {
  const { fields } = contentKinds[folder];
  const slug = String(tidyValue(undefined, entry[fileNameField]) ?? entry.slug ?? '');
  const own = fileOf(folder, slug, tidyValues(fields, onlyFields(fields, entry)));
  const others = contentFolders.flatMap((each) =>
    (library[each] ?? []).flatMap((document) =>
      !entry.isNew && each === folder && document.slug === slug
        ? []
        : fileOf(each, document.slug, onlyFields(contentKinds[each].fields, document)),
    ),
  );
  const files = [...others, own];
  // References are chosen from a list, and may be to a draft, which isn't in the library.
  const isReference = ({ field = '' }: Problem) => {
    const names = field.split(' ').filter((part) => !/^\d+$/.test(part));
    const { vocabulary, of } = fieldAt(fields, names) ?? {};
    return (vocabulary ?? of?.vocabulary) !== undefined;
  };
  return [...checkStatistics(files), ...checkReferences(files, new Targets(files, [], assumedRoot, today()))].filter(
    (problem) => problem.file === own.file && !isReference(problem),
  );
}

/** A file of the library in the form the check takes, named as editors know it. */
function fileOf(folder: ContentFolder, slug: string, data: Values): ContentFile {
  const file = hasPages(folder) ? addressOf(folder, slug) : `content/${folder}/${slug}.md`;
  return { folder, slug, file, data, body: '', bodyLine: 1, locate: () => ({ line: 1 }) };
}

function onlyFields(fields: object, values: object): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in fields));
}
