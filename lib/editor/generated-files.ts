/** Lists every file generated from the schema. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolders } from '../schema/kinds';
import { emptyPost } from './empty-post';
import { fieldGuide } from './field-guide';

interface GeneratedFile {
  /** Relative to the project root. */
  file: string;
  /** Its expected content. */
  make(): string;
}

export const generatedFiles: readonly GeneratedFile[] = [
  { file: 'docs/fields.md', make: fieldGuide },
  ...contentFolders.map((folder) => ({ file: `docs/empty/${folder}.md`, make: () => emptyPost(folder) })),
];

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
