/** The schema as Decap widgets (https://decapcms.org/docs/widgets/). */
import { z } from 'zod';
import { capitalised } from '../../phrases';
import { type Field, type Fields, isRequired } from '../../schema/field';
import type { Library } from '../../schema/kinds';
import { isPlace, placeOf } from '../../schema/places';

/** One field of Decap's configuration. */
export interface Widget {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  /** Its path in the schema, for validation. */
  place?: string;
  fields?: Widget[];
  field?: Widget;
  [setting: string]: unknown;
}

/** Text fields with a higher limit (in characters) get several lines. */
const longLine = 160;

/** The widgets of a set of fields. In an optional group no field is required by itself: the group reports what is missing. */
export function widgetsOf(fields: Fields, library: Library, above: readonly string[] = [], isSpare = false): Widget[] {
  return Object.entries(fields).map(([name, field]) => {
    const path = [...above, name];
    const required = isRequired(field) && !isSpare;
    const common = { name, label: labelOf(name, path), required, hint: hintOf(field), place: path.join(' ') };
    return { ...common, ...settingsOf(path, field, required, library) };
  });
}

type Settings = Pick<Widget, 'widget'> & Partial<Widget>;

function settingsOf(path: readonly string[], field: Field, required: boolean, library: Library): Settings {
  const { kind, fields = {}, vocabulary, choices = [] } = field;
  // Any text in the schema, but the check only accepts types of its category.
  if (path.join(' ') === 'kind')
    return { widget: 'select', options: [...new Set(library.categories.flatMap(({ kinds }) => kinds))] };
  switch (kind) {
    case 'group':
      return { widget: 'object', collapsed: !required, fields: widgetsOf(fields, library, path, !required) };
    case 'list':
      return field.of ? listOf(path, field.of, required, library) : { widget: 'list' };
    case 'reference':
      return { widget: 'select', options: vocabulary ? optionsOf(library, vocabulary) : [] };
    case 'choice':
      return {
        widget: 'select',
        options: choices.map((value) => ({ value, label: labelOfChoice(value) })),
        // A maintainer merges it before it is published.
        ...(required && path.at(-1) === 'status' && { default: 'published' }),
      };
    case 'yes or no':
      return { widget: 'boolean', required: false };
    case 'number':
      return { widget: 'number', value_type: 'int', min: 1 };
    case 'decimal':
      return { widget: 'number', value_type: 'float', step: 'any' };
    case 'day':
      return {
        widget: 'datetime',
        format: 'YYYY-MM-DD',
        date_format: 'YYYY-MM-DD',
        time_format: false,
        // Other dates have no sensible default.
        ...(required && path.at(-1) === 'added' && { default: '{{now}}' }),
      };
    case 'document address':
      return { widget: 'file', media_folder: '/public/documents', public_folder: '/documents' };
    default:
      return { widget: longestOf(field) > longLine ? 'text' : 'string' };
  }
}

function listOf(path: readonly string[], of: Field, required: boolean, library: Library): Settings {
  const some = required && { min: 1 };
  if (of.vocabulary) return { widget: 'select', multiple: true, ...some, options: optionsOf(library, of.vocabulary) };
  const singular = singularOf(path.at(-1) ?? '');
  const list = { widget: 'list', allow_add: true, collapsed: true, ...some, label_singular: singular };
  if (of.fields)
    return {
      ...list,
      summary: `{{fields.${Object.keys(of.fields)[0]}}}`,
      fields: widgetsOf(of.fields, library, path),
    };
  const place = [...path, eachOf];
  const item = { name: 'entry', label: capitalised(singular), required: true, place: place.join(' ') };
  return { ...list, field: { ...item, ...settingsOf(place, of, true, library) } };
}

/** The documents of a folder as choices, by the name that readers know. */
export function optionsOf(library: Library, folder: keyof Library): { value: string; label: string }[] {
  const documents: readonly { slug: string; title?: string; name?: string }[] = library[folder];
  return documents
    .map(({ slug, title, name = slug }) => ({ value: slug, label: title ?? name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

function longestOf({ kind, rule }: Field): number {
  if (kind !== 'text') return 0;
  const { maxLength = 0 } = z.toJSONSchema(rule, { io: 'input', unrepresentable: 'any' });
  return maxLength;
}

/** The field's help text, with an example if its format isn't obvious. */
function hintOf({ kind, help: message, example }: Field): string {
  // In the form, files are chosen from a list, so drop the hint about file names.
  const sentence = message.replace(/, as a file name from content\/[\w-]+\/\.$/, '.');
  const isPlain = ['choice', 'reference', 'list', 'group', 'yes or no', 'day', 'web address'].includes(kind);
  return isPlain || example === undefined ? sentence : `${sentence} Example: ${example}`;
}

/** The singular for a list's button: "Add recording". */
export function singularOf(name: string): string {
  const singulars: Readonly<Record<string, string>> = {
    people: 'person',
    searchWords: 'word or phrase',
    formerAddresses: 'URL',
    tries: 'search',
  };
  return singulars[name] ?? name.replace(/s$/, '');
}

/** Path suffix for a list's items: `searchWords *`. */
export const eachOf = '*';

/** Form-only field for the name of a new file. */
export const fileNameField = 'fileName';

/** Labels that differ from the field name; prefixed with the group if ambiguous. */
const words: Readonly<Record<string, string>> = {
  access: 'Accessibility',
  because: 'Why this sure',
  added: 'Publication date here',
  address: 'Link',
  base: 'Share of',
  by: 'Signed by',
  checked: 'Last checked on',
  curatorNote: 'Note from the editor',
  expansion: 'Full words',
  featured: 'At the top of the home page',
  figure: 'Statistic on the page',
  figures: 'Statistics on the same thing',
  formerAddresses: 'Former URLs',
  glossary: 'Links to the glossary',
  hedge: 'Word before the value',
  high: 'Interval, to',
  id: 'Short name',
  is: 'What that page is',
  kind: 'Type',
  kinds: 'Types of resource',
  label: 'Title',
  language: 'Language of the title',
  languages: 'Other languages',
  limits: 'What is uncertain',
  line: 'Line on the home page',
  low: 'Interval, from',
  main: 'The source of the button',
  measures: 'What is measured',
  need: 'What they would say',
  needLine: 'Line below it',
  notNeededBecause: 'Why none is needed',
  organisations: 'Made by',
  page: 'Page to play it on',
  part: 'Their part',
  partner: 'From a partner',
  probably: 'Worked out',
  published: 'Date of the source',
  related: 'Read next',
  reviewDue: 'Next check',
  reviewed: 'Last checked on',
  'sources by': 'Written or published by',
  'source address': 'Link to the source',
  'source by': 'Published by',
  'source label': 'Title of the source',
  supersededBy: 'Replaced by',
  supersedes: 'Replaces',
  tries: 'Suggested searches',
  verdict: 'Does it help?',
  video: 'Video link',
  who: 'Who was studied',
  why: 'When to read it',
  withdrawnBecause: 'Reason for withdrawal',
};

/** `lifeStages` is "Life stages". `path` is its path in the schema. */
export function labelOf(name: string, path: readonly string[] = [name]): string {
  return (
    words[path.slice(-2).join(' ')] ??
    words[name] ??
    capitalised(name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`))
  );
}

/** The label of a choice: a place by its name, others with a capital. */
function labelOfChoice(value: string): string {
  return isPlace(value) ? placeOf(value).name : capitalised(value);
}
