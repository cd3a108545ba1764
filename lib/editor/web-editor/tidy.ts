/** The values of the form as a post has them: what is empty is left out. */
import { type Field, type Fields, isRequired } from '../../schema/field';

export type Values = Record<string, unknown>;

/** The values in the order of the fields, without those that are empty. Unknown values come last, for the check to report. */
export function tidy(fields: Fields, values: Values): Values {
  const names = [...Object.keys(fields), ...Object.keys(values).filter((name) => !(name in fields))];
  const pairs = names.map((name) => [name, tidyValue(fields[name], values[name])]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** One value, or nothing where it is empty. */
export function tidyValue(field: Field | undefined, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return tidyText(field, value);
  if (Array.isArray(value)) {
    const entries = value.map((each) => tidyValue(field?.of, each)).filter((each) => each !== undefined);
    return entries.length > 0 ? entries : undefined;
  }
  if (isValues(value)) {
    const inside = tidy(field?.fields ?? {}, value);
    return Object.keys(inside).length > 0 ? inside : undefined;
  }
  // A switch set to no is the same as leaving the field out.
  return value === false && field?.kind === 'yes or no' && !isRequired(field) ? undefined : value;
}

/** A year alone is a number to YAML, and words to a form. */
function tidyText(field: Field | undefined, written: string): unknown {
  const text = written.trim();
  if (text === '') return undefined;
  return field?.kind === 'partial date' && /^\d{4}$/.test(text) ? Number(text) : text;
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
