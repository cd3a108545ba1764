/** What a build that was killed has left beside the site. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './lock';

/** Takes it away. Where the build was killed after it had moved the last site aside and before its own was in place, the last site comes back to `to`. */
export function clearLeftovers(to: string): void {
  for (const name of readdirSync(dirname(to))) {
    const [, site, pid, kind] = /^(.+)\.(\d+)\.(new|old)$/.exec(name) ?? [];
    if (site !== basename(to) || isRunning(Number(pid))) continue;
    const path = join(dirname(to), name);
    if (kind === 'old' && !existsSync(to)) renameSync(path, to);
    else rmSync(path, { recursive: true, force: true });
  }
}
