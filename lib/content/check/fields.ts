/** Holds a post's front matter against the description of its fields. */
import type { z } from 'zod';
import { type Field, type Fields, fieldsRule, isRequired } from '../schema/field';
import type { Fault } from './fault';
import type { Post } from './front-matter';
import { nearest } from './nearest';

/** Everything that is wrong with the fields of one post. */
export function checkFields(post: Post, fields: Fields): Fault[] {
  const outcome = fieldsRule(fields).safeParse(post.data);
  if (outcome.success) return [];
  // One sentence for each place: where words should stand, a list of one is not "too short" as well.
  const first = new Map<string, z.core.$ZodIssue>();
  for (const issue of outcome.error.issues) {
    const place = sayPath(issue.path);
    if (!first.has(place)) first.set(place, issue);
  }
  return [...first.values()].flatMap((issue) => faultsOf(post, fields, issue));
}

function faultsOf(post: Post, fields: Fields, issue: z.core.$ZodIssue): Fault[] {
  const { path } = issue;
  const { file } = post;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldAt(fields, path)?.fields ?? fields);
    return issue.keys.map((key) => ({
      file,
      ...post.locate([...path, key]),
      field: sayPath([...path, key]),
      say: sayUnknown(key, known),
    }));
  }
  const field = fieldAt(fields, path);
  const where = { file, ...post.locate(path), field: sayPath(path) };
  if (field && valueAt(post.data, path) == null)
    return [{ ...where, written: undefined, say: sayMissing(String(path.at(-1)), field) }];
  if (issue.code === 'invalid_value' && field?.choices) {
    const written = valueAt(post.data, path);
    const near = typeof written === 'string' ? nearest(written, field.choices) : undefined;
    return [{ ...where, say: near ? `Write ${near} instead.` : `Choose one of: ${field.choices.join(', ')}.` }];
  }
  return [{ ...where, say: issue.message }];
}

function sayUnknown(key: string, known: string[]): string {
  const near = nearest(key, known);
  return near
    ? `There is no field called "${key}". Write ${near} instead, or delete the line.`
    : `There is no field called "${key}". Delete the line. The fields are: ${known.join(', ')}.`;
}

/** What to add where a field is missing or empty, with a line to copy. */
function sayMissing(name: string, field: Field): string {
  if (!isRequired(field)) return `Nothing is written here. Delete the line, or write: ${exampleLine(name, field)}`;
  return `This is missing. Add: ${exampleLine(name, field)} (${field.say})`;
}

/** One line of front matter to copy: `topics: [mental-health]`, `title: Hearing community voices`. */
export function exampleLine(name: string, field: Field): string {
  if (field.kind === 'group') return `${name}: { ${Object.keys(field.fields ?? {}).join(': …, ')}: … }`;
  const example = field.of?.example ?? field.example ?? '…';
  return field.kind === 'list' ? `${name}: [${example}]` : `${name}: ${example}`;
}

/** The path as an editor says it: `people 2 role`. */
export function sayPath(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' ');
}

function fieldAt(fields: Fields, path: readonly PropertyKey[]): Field | undefined {
  let field: Field | undefined;
  let inside: Fields | undefined = fields;
  for (const part of path) {
    field = typeof part === 'number' ? field?.of : inside?.[String(part)];
    inside = field?.fields;
  }
  return field;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** Every filled place of the fields, groups and lists opened. */
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
