/** `npm run guide`: writes docs/fields.md, the fields and blocks as tables for editors. Run it after changing a field or a block. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { exampleLine } from '../check/fields';
import { blocks } from '../markdown/blocks';
import { placements, statisticDirective } from '../markdown/statistic-directives';
import { capitalised } from '../phrases';
import { type Field, type Fields, isRequired } from '../schema/field';
import { contentFolders, contentKinds } from '../schema/kinds';

/** Every field of every folder of `content/`, then every block, as Markdown. */
export function fieldGuide(): string {
  const folders = contentFolders.map((folder) => {
    const { noun, fields } = contentKinds[folder];
    const head = ['Field', 'Required', 'What to write', 'Format', 'Example'];
    return `## ${capitalised(noun)}\n\nFiles in \`content/${folder}/\`.\n\n${table(head, rowsOf(fields))}`;
  });
  return `${[
    '# Fields and blocks',
    '<!-- Written by npm run guide from lib/schema and lib/markdown/blocks.ts. Change it there. -->',
    'Every field that a file in `content/` can have. A field inside a group is indented by two more spaces; an item of a list begins with a hyphen. [CONTRIBUTING](../CONTRIBUTING.md) shows a whole file.',
    ...folders,
    `## Blocks\n\nSpecial paragraphs in the text. Each ends with \`:::\` on a line of its own, except a statistic.\n\n${table(['Block', 'Use', 'First line', 'Optional'], blockRows())}`,
  ].join('\n\n')}\n`;
}

function rowsOf(fields: Fields, above: readonly string[] = []): string[][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = [...above, name];
    const required = isRequired(field) ? 'yes' : '';
    const row = [`\`${path.join(' ')}\``, required, field.help, formatOf(field), example(name, field)];
    return [row, ...rowsOf(field.fields ?? field.of?.fields ?? {}, path)];
  });
}

/** The format of a value: "text, 3 to 160 characters". */
function formatOf(field: Field): string {
  if (field.kind === 'list') return field.of ? `a list; each item: ${formatOf(field.of)}` : 'a list';
  if (field.choices) return field.choices.map((choice) => `\`${choice}\``).join(', ');
  if (field.vocabulary) return `a file name in \`content/${field.vocabulary}/\`, without .md`;
  return kindsInWords[field.kind] + lengthOf(field);
}

const kindsInWords: Readonly<Record<Field['kind'], string>> = {
  text: 'text',
  day: 'a date, as year-month-day',
  'partial date': 'a year, a month or a day',
  'web address': 'a link',
  'own address': 'a path on this site',
  'short name': 'lower-case letters, digits and hyphens',
  'document address': 'a link, or a file in `/documents/`',
  video: 'a YouTube or Vimeo link, or a file in `/videos/`',
  choice: 'one of a few words',
  'yes or no': '`true` or `false`',
  number: 'a whole number',
  decimal: 'a number',
  reference: 'a file name',
  list: 'a list',
  group: 'the fields below',
};

function lengthOf({ kind, rule }: Field): string {
  if (kind !== 'text') return '';
  const { minLength = 1, maxLength } = z.toJSONSchema(rule, { io: 'input', unrepresentable: 'any' });
  return minLength > 1 ? `, ${minLength} to ${maxLength} characters` : `, ${maxLength} characters at most`;
}

function example(name: string, field: Field): string {
  const written = field.example ?? field.of?.example;
  return written === undefined || field.fields ? '' : `\`${exampleLine(name, field)}\``;
}

function blockRows(): string[][] {
  const { name, help } = statisticDirective;
  const how = `${help} \`as\` is ${placements.map((each) => `"${each}"`).join(', ')}.`;
  return [
    ...Object.entries(blocks).map(([block, { help: use, example: first, label }]) => [
      `\`${block}\``,
      use,
      `\`${first}\``,
      label === 'optional' ? 'the words in square brackets' : '',
    ]),
    [`\`${name}\``, how, `\`::${name}{id="name-of-the-file" as="chart"}\``, '`as`'],
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

// Run as a command, not imported by a test.
if (process.argv[1]?.endsWith('lib/editor/guide.ts')) {
  writeFileSync('docs/fields.md', fieldGuide());
  console.log('Written: docs/fields.md');
}
