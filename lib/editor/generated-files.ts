/** Lists every file generated from the schema. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolders, contentKinds } from '../schema/kinds';
import { settingsFields } from '../schema/settings-fields';
import { wordFields } from '../schema/word-fields';
import { emptyPost } from './empty-post';
import { fieldGuide } from './field-guide';
import { extensions, jsonSchema, remarkConfig, schemaFile, workspaceSettings } from './json-schema';

interface GeneratedFile {
  /** Relative to the project root. */
  file: string;
  /** Its expected content. */
  make(): string;
}

export const generatedFiles: readonly GeneratedFile[] = [
  { file: 'docs/fields.md', make: fieldGuide },
  ...contentFolders.map((folder) => ({ file: `docs/empty/${folder}.md`, make: () => emptyPost(folder) })),
  ...contentFolders.map((folder) => {
    const { noun, fields } = contentKinds[folder];
    return { file: schemaFile(folder), make: () => asJson(jsonSchema(`The fields of one ${noun}`, fields)) };
  }),
  { file: schemaFile('words'), make: () => asJson(jsonSchema('The word list', wordFields)) },
  { file: schemaFile('settings'), make: () => asJson(jsonSchema('The settings of the library', settingsFields)) },
  { file: '.remarkrc.json', make: () => asJson(remarkConfig()) },
  { file: '.vscode/settings.json', make: () => asJson(workspaceSettings) },
  { file: '.vscode/extensions.json', make: () => asJson(extensions) },
];

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Write those that are out of date, and return their names. */
export function writeGeneratedFiles(root: string): string[] {
  return staleFiles(root).map(({ file, text }) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    return file;
  });
}

/** Those that are missing or out of date, with their expected content. */
export function staleFiles(root: string): { file: string; text: string }[] {
  return generatedFiles
    .map(({ file, make }) => ({ file, text: make() }))
    .filter(({ file, text }) => readIfThere(join(root, file)) !== text);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
