/** A second work tree for the editor's server, which commits everything it finds. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The editor's base branch: created from the last commit on each start and deleted at the end. */
export const startBranch = 'web-editor';

/** Create the work tree for the repository at `root`, where no other tool looks for files. Throws with a solution if it can't. */
export function openWorkTree(root: string) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  const need = (args: string[], message: string) => {
    try {
      git(...args);
    } catch {
      throw new Error(message);
    }
  };
  const folder = join(root, 'node_modules/.editing');
  const owner = join(root, 'node_modules/.editing-by');
  if (isRunning(owner)) throw new Error('The editor of this copy is open already. Use that one, or close it first.');
  need(
    ['rev-parse', '--verify', 'HEAD'],
    'The editor keeps each change on a branch, and this folder is no copy of a git repository with a commit in it. Clone the repository, and start the editor there.',
  );
  for (const setting of ['user.name', 'user.email'])
    need(
      ['config', setting],
      `Git does not know who you are. Tell it once, then start the editor again: git config --global ${setting} "…"`,
    );
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(owner, { force: true });
    git('worktree', 'prune');
    if (git('branch', '--list', startBranch)) git('branch', '--quiet', '-D', startBranch);
  };
  // A killed run may have left one.
  remove();
  mkdirSync(dirname(owner), { recursive: true });
  writeFileSync(owner, String(process.pid));
  git('worktree', 'add', '--quiet', '-B', startBranch, folder, 'HEAD');
  return {
    folder,
    /** Whether the first work tree has uncommitted changes, which the editor doesn't see. */
    isBehind: git('status', '--porcelain', '--', 'content', 'public') !== '',
    /** The branches made by the editor, including earlier ones. */
    saved: () => git('branch', '--list', '--format=%(refname:short)', 'cms/*').split('\n').filter(Boolean),
    remove,
  };
}

/** Whether the process whose ID is in this file is still running. */
function isRunning(file: string): boolean {
  const number = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (!Number.isInteger(number) || number <= 0 || number === process.pid) return false;
  try {
    return process.kill(number, 0);
  } catch {
    return false;
  }
}
