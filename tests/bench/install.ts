/** Installs what only the bench needs. Each folder has a lockfile of its own, so that the site's stays as it is. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const benchFolder = 'tests/bench';

/** Installs the packages of one folder, once for each state of its lockfile. */
export function install(name: string): void {
  const folder = join(benchFolder, name);
  const marker = join(folder, 'node_modules/.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log(`Installing ${folder} …`);
  // Quiet, because npm warns that this Node is too old for Astro, which gets one of its own.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The packages of ${folder} could not be installed. Is this machine online?`);
  writeFileSync(marker, wanted);
}

/** The version of an installed package. */
export function versionOf(name: string, packageName: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(benchFolder, name, 'node_modules', packageName, 'package.json'), 'utf8'),
  );
  return version;
}
