/** What the site is made from, as hashes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../site';
import { ledgerFile } from './ledger';

const code = ['app', 'components', 'lib', 'public'];

/** Of everything: the code, the settings and the content. */
export function hashInputs(): string {
  return hashFiles(listFiles([...code, 'content']));
}

/** Of the code and the settings: with what a page gets to draw, they decide what it is. */
export function hashCode(): string {
  // The ledger decides whether a build may go out, and nothing that a page shows.
  return hashFiles(listFiles(code).filter((file) => file !== join(ledgerFile)));
}

function listFiles(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashFiles(files: readonly string[]): string {
  // Words for dates and the order of names come with Node.
  const hash = createHash('sha256').update(JSON.stringify(site)).update(process.version);
  const settings = [
    'package-lock.json',
    'next.config.mjs',
    'contentlayer.config.ts',
    'postcss.config.mjs',
    'tsconfig.json',
  ];
  for (const file of [...files, ...settings]) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
