/** A copy of the project in which a test can change files and build. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Copies the project, without what builds and tests write, into a new folder. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'larch-'));
  const left = '.git .next .site .contentlayer .cache .recordings-site node_modules out hosting test-results'.split(
    ' ',
  );
  for (const name of readdirSync('.')) if (!left.includes(name)) cpSync(name, join(root, name), { recursive: true });
  copyFolder('node_modules', join(root, 'node_modules'));
  return root;
}

/** Writes files below `root`, given by path. */
export function addFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

/** Builds the copy. Rejects with what the build printed if it fails. */
export async function buildCopy(root: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  await promisify(execFile)(process.execPath, ['lib/build/prepare.mjs', 'lib/build/build.ts'], {
    cwd: root,
    env: { ...process.env, PWD: root, ...env },
  });
}

/**
 * Copies a folder of packages by hard links, which is quick; across file systems, file by file.
 * A symbolic link to the folder will not do: Turbopack refuses to follow one that leads out of the project.
 */
export function copyFolder(from: string, to: string): void {
  for (const how of ['-al', '-a']) {
    if (spawnSync('cp', [how, from, to]).status === 0) return;
    rmSync(to, { recursive: true, force: true });
  }
  throw new Error(`${from} could not be copied to ${to}.`);
}
