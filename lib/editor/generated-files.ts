/** Every file generated from the schema: the field guide and the templates. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolders } from '../schema/kinds';
import { emptyPost } from './empty-post';
import { fieldGuide } from './field-guide';

interface GeneratedFile {
  /** Relative to the project root. */
  file: string;
  text: string;
}

export function generatedFiles(): GeneratedFile[] {
  return [
    { file: 'docs/fields.md', text: fieldGuide() },
    ...contentFolders.map((folder) => ({ file: `docs/empty/${folder}.md`, text: emptyPost(folder) })),
  ];
}

/** Those that are missing or out of date, with their expected content. */
export function staleFiles(root: string): GeneratedFile[] {
  return generatedFiles().filter(({ file, text }) => {
    const path = join(root, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
}

/** Write them, and return their names. */
export function writeGeneratedFiles(root: string): string[] {
  return staleFiles(root).map(({ file, text }) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    return file;
  });
}
