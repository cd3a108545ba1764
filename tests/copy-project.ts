/** A copy of the project in which a test can change files and build. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { copyFolder } from './copy-folder';

/** Copies the project, without what builds and tests write, into a new folder. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'larch-'));
  const left = [
    '.git',
    '.next',
    '.site',
    '.contentlayer',
    '.cache',
    '.recordings-site',
    'node_modules',
    'out',
    'hosting',
    'test-results',
  ];
  for (const name of readdirSync('.')) if (!left.includes(name)) cpSync(name, join(root, name), { recursive: true });
  copyFolder('node_modules', join(root, 'node_modules'));
  return root;
}

/** Writes files below `root`, given by path. */
export function addFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** Builds the copy. Rejects with what the build printed if it fails. */
export async function buildCopy(root: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  await promisify(execFile)(process.execPath, ['lib/build/prepare.mjs', 'lib/build/build.ts'], {
    cwd: root,
    env: { ...process.env, PWD: root, ...env },
  });
}
