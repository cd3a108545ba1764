/** An entry that is still being written, as a whole document: what is missing or wrong is empty until it is there. */
import { type Field, type Fields, isRequired } from '../../schema/field';
import { isValues, tidyValue, type Values } from './tidy';

/** The values of all the fields, each by its own rule. */
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
    return completed(field.fields, isValues(value) ? value : {});
  }
  const { data, success } = field.rule.safeParse(value);
  if (success) return data;
  // Half-written words are shown as they are.
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
