/** The fields as JSON Schema, with the Visual Studio Code settings that use it. The check finds more, because it sees all files. */
import { z } from 'zod';
import { type Field, type FieldKind, type Fields, isRequired } from '../schema/field';
import { contentFolders } from '../schema/kinds';

type Json = Record<string, unknown>;

/** The JSON Schema of a file with these fields, in draft 7, which text editors support (https://json-schema.org/draft-07). */
export function jsonSchema(title: string, fields: Fields): Json {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...objectOf(fields) };
}

function objectOf(fields: Fields): Json {
  const required = Object.keys(fields).filter((name) => fields[name] && isRequired(fields[name]));
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function schemaOf(field: Field): Json {
  const { say, kind, example, of, fields } = field;
  const examples = example === undefined || fields ? {} : { examples: [example] };
  const {
    $schema,
    default: whenLeftOut,
    ...rule
  } = z.toJSONSchema(field.rule, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const inside = kind === 'list' && of ? { items: schemaOf(of) } : fields ? objectOf(fields) : {};
  return { description: say, ...examples, ...rule, ...patternOf(kind), ...inside };
}

/** Zod's custom checks as patterns. */
const patterns: Partial<Record<FieldKind, string>> = {
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  'partial date': '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  'web address': '^https?://\\S+$',
  reference: '^[a-z0-9]+(-[a-z0-9]+)*$',
};

function patternOf(kind: FieldKind): Json {
  const pattern = patterns[kind];
  return pattern ? { pattern } : {};
}

/** The file with the JSON Schema for a folder. */
export function schemaFile(name: string): string {
  return `.vscode/fields/${name}.json`;
}

/**
 * For the remark extension, the only one that supports a JSON Schema for front matter in Markdown, using
 * remark-lint-frontmatter-schema. The YAML extension does not: https://github.com/redhat-developer/vscode-yaml/issues/207
 */
export function remarkConfig(): unknown {
  const schemas = Object.fromEntries(
    contentFolders.map((folder) => [`./${schemaFile(folder)}`, [`./content/${folder}/*.md`]]),
  );
  return { plugins: ['remark-frontmatter', ['remark-lint-frontmatter-schema', { schemas }]] };
}

export const workspaceSettings = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'remark.requireConfig': true,
  'yaml.schemas': {
    [`./${schemaFile('words')}`]: 'content/words.yml',
    [`./${schemaFile('settings')}`]: 'content/settings.yml',
  },
  // Two trailing spaces are a line break in Markdown.
  '[markdown]': { 'files.trimTrailingWhitespace': false, 'editor.wordWrap': 'on' },
};

/** The extensions that use these files, and the formatter. */
export const extensions = { recommendations: ['unifiedjs.vscode-remark', 'redhat.vscode-yaml', 'biomejs.biome'] };
