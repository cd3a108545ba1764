/**
 * Builders for the schema. Each returns a `Field`: help text for editors, the zod schema, and
 * what Contentlayer, the field guide and the web editor need.
 * Nothing else in the project defines fields.
 */
import { z } from 'zod';
import { isDay, isPartialDate } from '../dates';

/** The folders of `content/` that other files can refer to. */
type Vocabulary =
  | 'categories'
  | 'topics'
  | 'life-stages'
  | 'audiences'
  | 'organisations'
  | 'resources'
  | 'statistics'
  | 'approaches'
  | 'group-terms'
  | 'glossary';

type FieldKind =
  | 'text'
  | 'day'
  | 'partial date'
  | 'web address'
  | 'own address'
  | 'short name'
  | 'document address'
  | 'video'
  | 'choice'
  | 'yes or no'
  | 'number'
  | 'decimal'
  | 'reference'
  | 'list'
  | 'group';

export interface Field<Rule extends z.ZodType = z.ZodType> {
  readonly kind: FieldKind;
  /** One sentence for editors: what to write here. */
  readonly help: string;
  readonly rule: Rule;
  /** A value that an editor can copy. */
  readonly example?: string;
  readonly vocabulary?: Vocabulary;
  readonly choices?: readonly string[];
  /** The items of a list. */
  readonly of?: Field;
  /** The fields of a group. */
  readonly fields?: Fields;
  /** See `prose`. */
  readonly isProse?: boolean;
  /** For dates that can't be in the future. */
  readonly isPast?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** The zod object of a set of fields; unknown keys are rejected. */
export type FieldsRule<F extends Fields> = z.ZodObject<{ [K in keyof F]: F[K]['rule'] }, z.core.$strict>;

/** Characters for bidirectional text spoofing (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). */
export const turningPattern = /[\u202a-\u202e\u2066-\u2069]/;

/** Letters that were lost when the file was saved in another encoding (� and “â€™” for ’), or that only Word’s fonts have. */
export const garbledPattern =
  /\ufffd|â€[\u0080-\u009f™œ\u2018-\u201e¦\u00a0-\u00bf]|Ã[\u0080-\u00bf]|Â[£©®°·\u00a0]|\p{Co}/u;

export const garbledMessage = 'A letter here was damaged when this was saved or copied. Type it again.';

/** `min` and `max` are in characters. */
interface TextOptions {
  example?: string;
  min?: number;
  max?: number;
}

/** One line of text. */
export function text(help: string, { example, max = 200, min = 1 }: TextOptions = {}): Field<z.ZodString> {
  const rule = z
    .string({ error: 'This must be text. Put it in quotation marks: "…".' })
    .trim()
    .min(
      min,
      min === 1
        ? 'This is empty. Fill it in, or delete the line.'
        : `This is too short. Write at least ${min} characters.`,
    )
    .refine((written) => !turningPattern.test(written), {
      error: 'This has a hidden character that changes the order of the letters. Delete it, or type the line again.',
    })
    .refine((written) => !garbledPattern.test(written), { error: garbledMessage })
    .regex(
      /^[^\p{Cc}\p{Cs}]*$/u,
      'This has a line break or a character that can’t be shown. Write it on one line, in plain text.',
    )
    .max(max, { error: (issue) => `This is ${String(issue.input).length} characters long. Write at most ${max}.` });
  return { kind: 'text', help, example, rule };
}

/** Our own words, unlike titles and names: checked against the word list. */
export function prose(help: string, options?: TextOptions): Field<z.ZodString> {
  return { ...text(help, options), isProse: true };
}

interface DateOptions {
  example?: string;
  isPast?: boolean;
}

/** A day, `YYYY-MM-DD`. */
export function day(help: string, { example = '2026-11-23', isPast = false }: DateOptions = {}): Field<z.ZodString> {
  const wrong = 'This must be a date, written year-month-day: 2026-12-31.';
  const rule = z.string({ error: wrong }).superRefine(accept(isDay));
  return { kind: 'day', help, example, rule, isPast };
}

/** Report the message of a test that returns true or a message. */
function accept(test: (written: string) => true | string) {
  return (written: string, context: z.RefinementCtx) => {
    const verdict = test(written);
    if (verdict !== true) context.addIssue({ code: 'custom', message: verdict });
  };
}

/** A year, month or day: `2025`, `2025-06`, `2025-06-30`, as precise as it is known. */
export function partialDate(
  help: string,
  { example = '2025-06', isPast = false }: DateOptions = {},
): Field<z.ZodType<string, string | number>> {
  const wrong = 'This must be a year, a month or a day: 2026, 2026-12 or 2026-12-31.';
  const rule = z.union([z.string(), z.number()], { error: wrong }).transform(String).superRefine(accept(isPartialDate));
  return { kind: 'partial date', help, example, rule, isPast };
}

/** One of a few words. */
export function choice<const C extends readonly [string, ...string[]]>(
  help: string,
  choices: C,
  example: string = choices[0],
) {
  return { kind: 'choice', help, example, choices, rule: z.enum(choices) } as const satisfies Field;
}

/** The slug of another file in `content/`. A check across files makes sure that it exists. */
export function reference(
  vocabulary: Vocabulary,
  { help = `A file name from content/${vocabulary}/.`, example }: { help?: string; example?: string } = {},
): Field<z.ZodString> {
  const rule = z.string({ error: `Write one file name from content/${vocabulary}/, without .md.` });
  return { kind: 'reference', help, example, vocabulary, rule };
}

/** A list; omitted means empty. */
export function list<F extends Field>(help: string, of: F): Field<z.ZodDefault<z.ZodArray<F['rule']>>> {
  return { kind: 'list', help, of, rule: z.array(of.rule, { error: formatList }).default([]) };
}

/** A list with at least one item. */
export function listOfSome<F extends Field>(help: string, of: F): Field<z.ZodArray<F['rule']>> {
  const empty = `This list is empty. Write at least one${of.example ? `, as in [${of.example}]` : ''}.`;
  return { kind: 'list', help, of, rule: z.array(of.rule, { error: formatList }).min(1, empty) };
}

/** Suggest the intended list for names on one line. */
function formatList({ input }: { input?: unknown }): string {
  const written = typeof input === 'string' ? input : '';
  const row = /[,;•·–—]/.test(written) ? written.split(/[\s,;•·–—]+/).filter(Boolean) : [written];
  return row.every((name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    ? `This must be a list. Write it in square brackets: [${row.join(', ')}]`
    : 'This must be a list. Put each item on its own line, after two spaces, a hyphen and a space.';
}

/** Fields that belong together. */
export function group<F extends Fields>(help: string, fields: F): Field<FieldsRule<F>> {
  return { kind: 'group', help, fields, rule: fieldsRule(fields) };
}

/** true or false. */
export function yesOrNo(help: string): Field<z.ZodBoolean> {
  const rule = z.boolean({ error: 'Write true or false, without quotation marks.' });
  return { kind: 'yes or no', help, example: 'true', rule };
}

/** A whole number from 1. */
export function wholeNumber(help: string, example = '1'): Field<z.ZodInt> {
  const rule = z
    .int({ error: 'Write a whole number, without quotation marks.' })
    .min(1, 'Write a number of at least 1.');
  return { kind: 'number', help, example, rule };
}

/** Any number, such as `44.9`. */
export function decimal(help: string, example = '1.5'): Field<z.ZodNumber> {
  const error = 'Write a number without a unit or quotation marks, such as 5.5.';
  return { kind: 'decimal', help, example, rule: z.number({ error }) };
}

/** Make a field optional. */
export function optional<F extends Field>(field: F): Omit<F, 'rule'> & Field<z.ZodOptional<F['rule']>> {
  return { ...field, rule: field.rule.optional() };
}

/** Whether a value is a group: an object, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The zod schema of a set of fields, without other keys. */
export function fieldsRule<F extends Fields>(fields: F): FieldsRule<F> {
  const shape: Partial<Record<string, z.ZodType>> = {};
  for (const [name, field] of Object.entries(fields)) shape[name] = field.rule;
  return z.strictObject(shape as { [K in keyof F]: F[K]['rule'] }, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? undefined
        : 'This must be a group. Put each of its fields on a line below, indented by two more spaces.',
  });
}

/** Whether the field is required. */
export function isRequired(field: Field): boolean {
  return !field.rule.safeParse(undefined).success;
}
