/** Every file generated from the schema: the field guide, templates, and JSON Schemas with the Visual Studio Code settings that use them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Field, type FieldKind, type Fields, isRequired } from '../schema/field';
import { contentFolders, contentKinds } from '../schema/kinds';
import { settingsFields } from '../schema/settings-fields';
import { wordFields } from '../schema/word-fields';
import { emptyPost } from './empty-post';
import { fieldGuide } from './field-guide';

interface GeneratedFile {
  /** Relative to the project root. */
  file: string;
  text: string;
}

/** Write those that are missing or out of date, and return their names. */
export function writeGeneratedFiles(root: string): string[] {
  return staleFiles(root).map(({ file, text }) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    return file;
  });
}

/** Those that are missing or out of date, with their expected content. */
export function staleFiles(root: string): GeneratedFile[] {
  return generatedFiles().filter(({ file, text }) => {
    const path = join(root, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
}

export function generatedFiles(): GeneratedFile[] {
  const schemas = contentFolders.map((folder) => {
    const { noun, fields } = contentKinds[folder];
    return [schemaFile(folder), jsonSchema(`The fields of one ${noun}`, fields)];
  });
  const json = {
    ...Object.fromEntries(schemas),
    [schemaFile('words')]: jsonSchema('The word list', wordFields),
    [schemaFile('settings')]: jsonSchema('The settings of the library', settingsFields),
    '.remarkrc.json': remarkConfig(),
    '.vscode/settings.json': workspaceSettings,
    '.vscode/extensions.json': extensions,
  };
  return [
    { file: 'docs/fields.md', text: fieldGuide() },
    ...contentFolders.map((folder) => ({ file: `docs/empty/${folder}.md`, text: emptyPost(folder) })),
    ...Object.entries(json).map(([file, value]) => ({ file, text: `${JSON.stringify(value, undefined, 2)}\n` })),
  ];
}

function schemaFile(name: string): string {
  return `.vscode/fields/${name}.json`;
}

type Json = Record<string, unknown>;

/** In draft 7, which text editors support (https://json-schema.org/draft-07). The check finds more, because it sees all files. */
function jsonSchema(title: string, fields: Fields): Json {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...objectOf(fields) };
}

function objectOf(fields: Fields): Json {
  const all = Object.entries(fields);
  const required = all.flatMap(([name, field]) => (isRequired(field) ? name : []));
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([name, field]) => [name, schemaOf(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function schemaOf({ say, kind, rule, example, of, fields }: Field): Json {
  const {
    $schema,
    default: _,
    ...own
  } = z.toJSONSchema(rule, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  return {
    description: say,
    ...(example !== undefined && !fields && { examples: [example] }),
    ...own,
    ...(patterns[kind] && { pattern: patterns[kind] }),
    ...(kind === 'list' && of ? { items: schemaOf(of) } : fields && objectOf(fields)),
  };
}

/** Zod's custom checks as patterns. */
const patterns: Partial<Record<FieldKind, string>> = {
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  'partial date': '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  'web address': '^https?://\\S+$',
  reference: '^[a-z0-9]+(-[a-z0-9]+)*$',
};

/**
 * For the remark extension, the only one that supports a JSON Schema for front matter in Markdown, using
 * remark-lint-frontmatter-schema. The YAML extension does not: https://github.com/redhat-developer/vscode-yaml/issues/207
 */
function remarkConfig(): Json {
  const schemas = contentFolders.map((folder) => [`./${schemaFile(folder)}`, [`./content/${folder}/*.md`]]);
  return {
    plugins: ['remark-frontmatter', ['remark-lint-frontmatter-schema', { schemas: Object.fromEntries(schemas) }]],
  };
}

const workspaceSettings = {
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
const extensions = { recommendations: ['unifiedjs.vscode-remark', 'redhat.vscode-yaml', 'biomejs.biome'] };
