/** Templates: files with their folder's fields, to fill in. */
import { stringify } from 'yaml';
import { exampleLine } from '../check/fields';
import { type Field, type Fields, isRequired } from '../schema/field';
import { type ContentFolder, contentKinds } from '../schema/kinds';

type Values = Readonly<Record<string, string>>;

/** A new file in this folder with all its fields; `values` are filled in by field name. */
export function emptyPost(folder: ContentFolder, values: Values = {}): string {
  const known: Values = { ...usual[folder], ...values };
  const fields = Object.entries<Field>(contentKinds[folder].fields);
  const isNeeded = ([name, field]: [string, Field]) => isRequired(field) || name in known;
  const others = fields.filter((each) => !isNeeded(each));
  return [
    '---',
    ...fields.filter(isNeeded).flatMap(([name, field]) => linesOf(name, field, known[name])),
    ...(others.length > 0 ? ['', `# ${sayOthers}`] : []),
    ...others.flatMap(([name, field]) => exampleLines(name, field).map((line) => `# ${line}`)),
    '---',
    ...(bodies[folder] ?? []),
    '',
  ].join('\n');
}

/** A new file with the required fields and no comments: those who use a terminal have the field guide. */
export function newPost(folder: ContentFolder, values: Values = {}): string {
  return emptyPost(folder, values)
    .replace(/\n\n#[^\n]*\n(?:#[^\n]*\n)*(?=---\n)/, '\n')
    .replace(/^[ \t]*#(?!#)[^\n]*\n/gm, '')
    .replace(/<!--[^>]*-->\n\n?/g, '')
    .trimEnd()
    .concat('\n');
}

const sayOthers = 'To use one of these, delete the "# " before it. Delete the others.';

/** Optional fields that nearly every new file has. */
const usual: Partial<Record<ContentFolder, Values>> = { resources: { status: 'published' } };

/** The start of a new file's body. */
const bodies: Partial<Record<ContentFolder, readonly string[]>> = {
  resources: [
    '',
    '## In short',
    '',
    '<!-- One or two short paragraphs: what this is, who made it, and what it is useful for. -->',
    '',
    '## How to use it',
    '',
    '<!-- Who can use it, and for what. -->',
  ],
};

/** A required field with its value or its help text. */
function linesOf(name: string, field: Field, value?: string): string[] {
  if (value !== undefined) return [stringify({ [name]: value }, { lineWidth: 0 }).trimEnd()];
  if (field.kind === 'group') return [`# ${field.say}`, `${name}:`, ...partsOf(field.fields ?? {})];
  if (field.kind === 'list') return [`# ${sayList(field)}`, `${name}: []`];
  return [`# ${sayChoices(field)}`, `${name}:`];
}

function partsOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    isRequired(field) ? linesOf(name, field).map((line) => `  ${line}`) : [],
  );
}

function sayList(field: Field): string {
  const { of } = field;
  const names = of?.vocabulary ? ` Use file names from content/${of.vocabulary}/.` : '';
  return of && !of.fields ? `${field.say}${names} Example: [${of.example ?? '…'}]` : field.say;
}

function sayChoices({ say, choices }: Field): string {
  return choices ? `${say} One of: ${choices.join(', ')}.` : say;
}

/** A field with its required parts. */
function exampleLines(name: string, field: Field): string[] {
  const parts = (fields: Fields, indent: string) =>
    Object.entries(fields)
      .filter(([, part]) => isRequired(part))
      .map(([part, each]) => `${indent}${exampleLine(part, each)}`);
  if (field.kind === 'group') {
    const inside = field.fields ?? {};
    const [some] = Object.entries(inside);
    const needed = parts(inside, '  ');
    return [`${name}:`, ...(needed.length > 0 || !some ? needed : [`  ${exampleLine(...some)}`])];
  }
  if (field.kind === 'list' && field.of?.fields) {
    const [first = '', ...rest] = parts(field.of.fields, '    ');
    return [`${name}:`, `  - ${first.trim()}`, ...rest];
  }
  return [exampleLine(name, field)];
}
