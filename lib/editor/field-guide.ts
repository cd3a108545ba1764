/** The field guide in CONTRIBUTING: the one description of the fields and blocks, as tables for editors. */
import { z } from 'zod';
import { exampleLine } from '../check/fields';
import { blocks, sourceStates } from '../markdown/blocks';
import { placements, statisticMark } from '../markdown/statistic-marks';
import { type Field, type Fields, isRequired } from '../schema/field';
import { contentFolders, contentKinds } from '../schema/kinds';

const begin = '<!-- field guide: made by npm run guide -->';
const end = '<!-- end of field guide -->';

/** The document with today's field guide between its two markers. Throws where one of them is missing. */
export function withFieldGuide(document: string): string {
  const [before, rest, ...more] = document.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The field guide needs one place. Write these two lines where it belongs:\n${begin}\n${end}`);
  return `${before}${begin}\n\n${fieldGuide()}\n\n${end}${after}`;
}

/** Every field of every folder of `content/`, then every block, as Markdown. */
export function fieldGuide(): string {
  const folders = contentFolders.map((folder) => {
    const { noun, fields } = contentKinds[folder];
    const head = ['Field', 'Needed', 'What to write', 'What it holds', 'For example'];
    return `### content/${folder}/: one ${noun} in each file\n\n${table(head, rowsOf(fields))}`;
  });
  return [
    ...folders,
    `### Blocks\n\n${table(['Block', 'What for', 'First line', 'May be left out'], blockRows())}`,
  ].join('\n\n');
}

function rowsOf(fields: Fields, above: readonly string[] = []): string[][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = [...above, name];
    const row = [
      `\`${path.join(' ')}\``,
      isRequired(field) ? 'yes' : '',
      field.say,
      holds(field),
      example(name, field),
    ];
    return [row, ...rowsOf(field.fields ?? field.of?.fields ?? {}, path)];
  });
}

/** What a value may be, in a few words: "words, 3 to 160 characters". */
function holds(field: Field): string {
  if (field.kind === 'list') return field.of ? `a list; in each entry ${holds(field.of)}` : 'a list';
  if (field.choices) return field.choices.map((choice) => `\`${choice}\``).join(', ');
  if (field.vocabulary) return `a file name in \`content/${field.vocabulary}/\`, without .md`;
  return kindsInWords[field.kind] + lengthOf(field);
}

const kindsInWords: Readonly<Record<Field['kind'], string>> = {
  text: 'words',
  day: 'a day',
  'partial date': 'a year, a month or a day',
  'web address': 'a web address',
  'own address': 'an address of this library',
  'short name': 'small letters, digits and hyphens',
  'document address': 'an address, a file in `/documents/`, or `not available`',
  video: 'a link, a file in `/videos/`, or `address wanted`',
  choice: 'a choice',
  'yes or no': '`true` or `false`',
  number: 'a whole number',
  decimal: 'a number',
  reference: 'a file name',
  list: 'a list',
  group: 'the parts below',
};

function lengthOf({ kind, rule }: Field): string {
  if (kind !== 'text') return '';
  const { minLength = 1, maxLength } = z.toJSONSchema(rule, { io: 'input', unrepresentable: 'any' });
  return minLength > 1 ? `, ${minLength} to ${maxLength} characters` : `, ${maxLength} characters at the most`;
}

function example(name: string, field: Field): string {
  const written = field.example ?? field.of?.example;
  return written === undefined || field.fields ? '' : `\`${exampleLine(name, field)}\``;
}

function blockRows(): string[][] {
  const states = Object.keys(sourceStates).join('", "');
  const { name: mark, say: sayMark } = statisticMark;
  const rows = Object.entries(blocks).map(([name, { say, attributes, required, label }]) => {
    const words = label === 'none' ? '' : '[words]';
    const parts = attributes.length > 0 ? `{${attributes.map((each) => `${each}="…"`).join(' ')}}` : '';
    const choice = parts && ` The source is "${states}".`;
    const spare = [label === 'optional' && '[words]', ...attributes.filter((each) => !required.includes(each))];
    return [`\`${name}\``, say + choice, `\`:::${name}${words}${parts}\``, spare.filter(Boolean).join(', ')];
  });
  const how = `${sayMark} The way is "${placements.join('", "')}".`;
  return [...rows, [`\`${mark}\``, how, `\`::${mark}{id="…" as="…"}\``, 'as']];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
