/** Converts form values: for saving as a post, and completed for a preview. */
import { type Field, type Fields, isRecord, isRequired } from '../../schema/field';

export type Values = Record<string, unknown>;

/** The values in schema order, without empty ones. Unknown values come last, for the check to report. */
export function tidyValues(fields: Fields, values: Values): Values {
  const names = [...Object.keys(fields), ...Object.keys(values).filter((name) => !(name in fields))];
  const pairs = names.map((name) => [name, tidyValue(fields[name], values[name])]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** One value; undefined if empty. */
export function tidyValue(field: Field | undefined, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return tidyText(field, value);
  if (Array.isArray(value)) {
    const entries = value.map((each) => tidyValue(field?.of, each)).filter((each) => each !== undefined);
    return entries.length > 0 ? entries : undefined;
  }
  if (isRecord(value)) {
    const inside = tidyValues(field?.fields ?? {}, value);
    return Object.keys(inside).length > 0 ? inside : undefined;
  }
  // A switch set to no is the same as leaving the field out.
  return value === false && field?.kind === 'yes or no' && !isRequired(field) ? undefined : value;
}

/** A year is a number in YAML but text in the form. */
function tidyText(field: Field | undefined, written: string): unknown {
  const text = written.trim();
  if (text === '') return undefined;
  return field?.kind === 'partial date' && /^\d{4}$/.test(text) ? Number(text) : text;
}

/** All fields' values, each parsed by its own schema. */
export function completed(fields: Fields, values: Values): Values {
  const pairs = Object.entries(fields).map(([name, field]) => [name, completedValue(field, values[name])]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function completedValue(field: Field, written: unknown): unknown {
  const value = tidyValue(field, written);
  if (field.kind === 'list') {
    const entries = Array.isArray(value) ? value : [];
    const { of } = field;
    return of ? entries.map((each) => completedValue(of, each)).filter((each) => each !== undefined) : entries;
  }
  if (field.fields) {
    if (value === undefined && !isRequired(field)) return undefined;
    return completed(field.fields, isRecord(value) ? value : {});
  }
  const { data, success } = field.rule.safeParse(value);
  if (success) return data;
  // Incomplete text is shown as it is.
  if (field.kind === 'text' && typeof value === 'string') return value;
  return isRequired(field) ? emptyOf(field) : undefined;
}

function emptyOf({ kind, choices }: Field): unknown {
  if (kind === 'choice') return choices?.[0];
  if (kind === 'number') return 1;
  if (kind === 'yes or no') return false;
  // Pages show the host of a link.
  if (kind === 'web address') return 'https://example.org/';
  return kind === 'day' ? new Date().toISOString().slice(0, 10) : '';
}
