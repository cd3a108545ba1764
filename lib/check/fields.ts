/** Validates the fields of a file against the schema. */
import type { z } from 'zod';
import { meantDate } from '../dates';
import { withScheme } from '../schema/address-fields';
import { type Field, type Fields, type FieldsRule, fieldsRule, isRecord, isRequired } from '../schema/field';
import { describeChoices, nearest } from './nearest';
import { atField, type FieldsInFile, type Fix, fieldPath, type Problem } from './problem';
import { withPlainLines } from './text';
import { readYaml, unreadableMessage } from './yaml';

type FieldsOfFile = FieldsInFile & { data: Record<string, unknown> };

/** All errors in the fields of one file. */
export function checkFields(post: FieldsOfFile, fields: Fields): Problem[] {
  const issues = fieldsRule(fields).safeParse(post.data).error?.issues ?? [];
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownField(post, fields, issue.path, key)) : [],
  );
  const found = unknown.map(({ problem }) => problem);
  /** The places done: one message for each, so a field whose name has a typo isn't also missing, nor a list also too short. */
  const places = new Set(unknown.map(({ meant }) => fieldPath(meant)));
  for (const issue of issues) {
    const place = fieldPath(issue.path);
    if (issue.code === 'unrecognized_keys' || places.has(place)) continue;
    places.add(place);
    found.push(wrongField(post, fields, issue));
  }
  return found;
}

/** The data of a YAML file with these fields, or its errors. */
export function readFields<F extends Fields>(
  file: string,
  text: string,
  fields: F,
): { value?: z.output<FieldsRule<F>>; problems: Problem[] } {
  const { read, problem } = readYamlFields(file, withPlainLines(text));
  if (problem) return { problems: [problem] };
  const problems = checkFields(read, fields);
  return problems.length > 0 ? { problems } : { value: fieldsRule(fields).parse(read.data), problems };
}

/** The fields of a YAML text that begins on line `firstLine` of its file, or its first error. */
export function readYamlFields(
  file: string,
  yaml: string,
  firstLine = 1,
): { read: FieldsOfFile; problem?: undefined } | { read?: undefined; problem: Problem } {
  const isFile = firstLine === 1;
  const { read, problem } = readYaml(file, yaml, firstLine, unreadableMessage(isFile ? 'file' : 'fields'));
  if (problem) return { problem };
  // A file with only comments sets nothing.
  const data = isFile ? (read.data ?? {}) : read.data;
  const { locate } = read;
  if (isRecord(data)) return { read: { file, data, locate } };
  const message = `The ${isFile ? 'file' : 'front matter'} has no fields. Write each on its own line, such as: title: Hearing community voices`;
  return { problem: { file, line: firstLine, message } };
}

/** What other systems call our fields. */
const namesElsewhere = new Map<string, readonly string[]>([
  ['tags', ['topics']],
  ['categories', ['category']],
  ['description', ['summary']],
  ['excerpt', ['summary']],
  ['draft', ['status']],
  ['author', ['people']],
  ['authors', ['people']],
  ['keywords', ['searchWords']],
  ['aliases', ['formerAddresses']],
  ['url', ['video', 'address']],
  ['link', ['video', 'address']],
  ['name', ['title', 'label']],
]);

/** The error for a field that doesn't exist, and the path of the one that was meant. */
function unknownField(post: FieldsOfFile, fields: Fields, path: readonly PropertyKey[], key: string) {
  const beside = fieldAt(fields, path)?.fields ?? fields;
  const known = Object.keys(beside);
  // It isn't indented under its group: an empty `source:`, then `label:`.
  const group = known.find(
    (name) =>
      valueAt(post.data, [...path, name]) === null &&
      beside[name]?.kind === 'group' &&
      Object.hasOwn(beside[name].fields ?? {}, key),
  );
  const near = nearest(key, known) ?? namesElsewhere.get(key.toLowerCase())?.find((name) => known.includes(name));
  const there = near && valueAt(post.data, [...path, near]);
  const message = group
    ? `This belongs to ${group}. Indent the line by two more spaces.`
    : near
      ? `There is no field called "${key}". Write ${near} instead, or delete the line.`
      : `There is no field called "${key}". Delete the line. ${describeChoices(key, known)}`.trim();
  const fix = group
    ? { from: `${key}:`, to: `  ${key}:` }
    : near && there === undefined
      ? { from: `${key}:`, to: `${near}:` }
      : undefined;
  const meant = [...path, group ?? (near && there == null ? near : key)];
  return { problem: atField(post, [...path, key], message, { fix }), meant };
}

/** The error in the value of a field, or for a missing one. */
function wrongField(post: FieldsOfFile, fields: Fields, issue: z.core.$ZodIssue): Problem {
  const { path, message } = issue;
  const field = fieldAt(fields, path);
  const value = valueAt(post.data, path);
  const { written } = post.locate(path);
  if (!field) return atField(post, path, message);
  if (value == null)
    return atField(post, path, describeMissing(String(path.at(-1)), field, value === null), { written: undefined });
  if (issue.code !== 'invalid_value' || !field.choices)
    return atField(post, path, message, { fix: fixValue(written, value, field) });
  const near = typeof value === 'string' ? nearest(value, field.choices) : undefined;
  // Quote several words, so that it is clear where they end.
  const choice = near?.includes(' ') ? `"${near}" (without the quotation marks)` : near;
  const advice = near
    ? `Write ${choice} instead.`
    : describeChoices(typeof value === 'object' ? '' : String(value), field.choices) ||
      `Choose one of: ${field.choices.join(', ')}.`;
  return atField(post, path, advice, { fix: fixValue(written, value, field, near) });
}

/** The message for a missing or empty field, with a line to copy. */
function describeMissing(name: string, field: Field, isThere: boolean): string {
  if (!isRequired(field)) return `This is empty. Delete the line, or write: ${exampleLine(name, field)}`;
  const line = `${exampleLine(name, field)} (${field.help})`;
  return isThere ? `This is empty. Write, for example: ${line}` : `This is missing. Add: ${line}`;
}

/** One line of front matter to copy: `topics: [mental-health]`, `title: Hearing community voices`. */
export function exampleLine(name: string, field: Field): string {
  if (field.kind === 'group') return `${name}: { ${Object.keys(field.fields ?? {}).join(': …, ')}: … }`;
  const example = field.of?.example ?? field.example ?? '…';
  // An item of a list.
  if (/^\d+$/.test(name)) return `- ${example}`;
  return field.kind === 'list' ? `${name}: [${example}]` : `${name}: ${example}`;
}

export function fieldAt(fields: Fields, path: readonly PropertyKey[]): Field | undefined {
  let field: Field | undefined;
  let inside: Fields | undefined = fields;
  for (const part of path) {
    field = typeof part === 'number' ? field?.of : inside?.[String(part)];
    inside = field?.fields;
  }
  return field;
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** Every value in the fields, including those in groups and lists. */
export function* walkFields(
  fields: Fields,
  data: Record<string, unknown>,
  path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; field: Field; value: unknown }> {
  for (const [name, field] of Object.entries(fields)) yield* walkField(field, data[name], [...path, name]);
}

function* walkField(
  field: Field,
  value: unknown,
  path: PropertyKey[],
): Generator<{ path: PropertyKey[]; field: Field; value: unknown }> {
  if (value == null) return;
  yield { path, field, value };
  if (field.of && Array.isArray(value))
    for (const [index, entry] of value.entries()) yield* walkField(field.of, entry, [...path, index]);
  if (field.fields && typeof value === 'object') yield* walkFields(field.fields, { ...value }, path);
}

/** The change that corrects a value: `written` as in the file, `value` as YAML reads it, `near` the closest choice. */
export function fixValue(
  written: string | undefined,
  value: unknown,
  field: Field,
  near?: string | undefined,
): Fix | undefined {
  if (written === undefined) return undefined;
  const form = near === undefined ? formOf(field, written, value) : { to: near, isSafe: isSameWord(written, near) };
  return form && { from: written, ...form };
}

/** The text without the quotation marks and spaces around it, straight or curly. */
function withoutQuotes(written: string): string {
  return written.replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '');
}

/** Whether only quotation marks and capitals differ. */
function isSameWord(written: string, word: string): boolean {
  return withoutQuotes(written).toLowerCase() === word.toLowerCase();
}

function formOf(field: Field, written: string, value: unknown): { to: string; isSafe: boolean } | undefined {
  const bare = withoutQuotes(written);
  switch (field.kind) {
    case 'day':
    case 'partial date': {
      const meant = meantDate(bare, field.kind);
      return meant && { to: meant.date, isSafe: meant.isSure };
    }
    case 'text':
      // Text that YAML reads as a number, or as true or false, needs quotation marks.
      return typeof value === 'number' || typeof value === 'boolean'
        ? { to: JSON.stringify(written), isSafe: true }
        : undefined;
    case 'number':
      return /^[1-9]\d*$/.test(bare) ? { to: bare, isSafe: true } : undefined;
    case 'yes or no': {
      const [, yes, no] = /^(?:(yes|true)|(no|false))$/i.exec(bare) ?? [];
      return yes || no ? { to: yes ? 'true' : 'false', isSafe: /^(?:true|false)$/i.test(bare) } : undefined;
    }
    case 'list':
      return field.of?.kind === 'reference' && /^[a-z0-9][a-z0-9-]*(?:, *[a-z0-9][a-z0-9-]*)*$/.test(written)
        ? { to: `[${written}]`, isSafe: false }
        : undefined;
    default: {
      const secure = field.kind === 'video' ? bare.replace(/^http:/i, 'https:') : bare;
      const whole = (/^(?:video|web address)$/.test(field.kind) && withScheme(bare)) || secure;
      return whole !== written && field.rule.safeParse(whole).success
        ? { to: whole, isSafe: whole === bare }
        : undefined;
    }
  }
}
