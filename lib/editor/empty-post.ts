/** Templates: files with their folder's fields, to fill in. */
import { stringify } from 'yaml';
import { exampleLine } from '../check/fields';
import { type Field, type Fields, isRequired } from '../schema/field';
import { type ContentFolder, contentKinds } from '../schema/kinds';

type Values = Readonly<Record<string, string>>;

/** A new file in this folder with all its fields; `values` are filled in by field name. */
export function emptyPost(folder: ContentFolder, values: Values = {}): string {
  // Nearly every new resource has a status.
  const known: Values = { ...(folder === 'resources' && { status: 'published' }), ...values };
  const fields = Object.entries<Field>(contentKinds[folder].fields);
  const isNeeded = ([name, field]: [string, Field]) => isRequired(field) || name in known;
  const others = fields.filter((each) => !isNeeded(each));
  return [
    '---',
    ...fields.filter(isNeeded).flatMap(([name, field]) => linesOf(name, field, known[name])),
    ...(others.length > 0 ? ['', `# ${sayOthers}`] : []),
    ...others.flatMap(([name, field]) => exampleLines(name, field).map((line) => `# ${line}`)),
    '---',
    folder === 'resources' ? resourceBody : '',
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

const resourceBody = `
## In short

<!-- One or two short paragraphs: what this is, who made it, and what it is useful for. -->

## How to use it

<!-- Who can use it, and for what. -->
`;

/** A required field with its value or its help text. */
function linesOf(name: string, field: Field, value?: string): string[] {
  const { kind, say, choices = [], of, fields = {} } = field;
  if (value !== undefined) return [stringify({ [name]: value }, { lineWidth: 0 }).trimEnd()];
  if (kind === 'group') return [`# ${say}`, `${name}:`, ...partsOf(fields, linesOf)];
  const names = of?.vocabulary ? ` Use file names from content/${of.vocabulary}/.` : '';
  const help = of && !of.fields ? `${names} Example: [${of.example ?? '…'}]` : '';
  if (kind === 'list') return [`# ${say}${help}`, `${name}: []`];
  return [`# ${say}${choices.length > 0 ? ` One of: ${choices.join(', ')}.` : ''}`, `${name}:`];
}

/** The required parts of a group, indented. */
function partsOf(fields: Fields, lines: (name: string, field: Field) => string[]): string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    isRequired(field) ? lines(name, field).map((line) => `  ${line}`) : [],
  );
}

/** A field with its required parts. */
function exampleLines(name: string, field: Field): string[] {
  const lineOf = (part: string, each: Field) => [exampleLine(part, each)];
  if (field.kind === 'group') {
    const inside = field.fields ?? {};
    const needed = partsOf(inside, lineOf);
    const some = Object.entries(inside).slice(0, 1);
    return [`${name}:`, ...(needed.length > 0 ? needed : some.map((each) => `  ${exampleLine(...each)}`))];
  }
  if (field.kind === 'list' && field.of?.fields) {
    const [first = '', ...rest] = partsOf(field.of.fields, lineOf);
    return [`${name}:`, `  - ${first.trim()}`, ...rest.map((line) => `  ${line}`)];
  }
  return lineOf(name, field);
}
