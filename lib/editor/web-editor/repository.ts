/** A second work tree, because the editor's server commits all it finds, and must not find what is in the first. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The branch that the editor starts from. It is made at each start from what is committed, and taken away at the end. */
export const startBranch = 'web-editor';

interface WorkTree {
  /** Its folder. */
  folder: string;
  /** Whether something in the first work tree is not committed, and so not in the editor. */
  isBehind: boolean;
  /** The branches that the editor has made, with those of earlier days. */
  saved(): string[];
  remove(): void;
}

/** Makes the work tree, where no tool looks for files, in the repository at `root`. Throws, with what to do, where there can be none. */
export function openWorkTree(root: string): WorkTree {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  const folder = join(root, 'node_modules/.editing');
  const owner = join(root, 'node_modules/.editing-by');
  if (isRunning(owner)) throw new Error('The editor of this copy is open already. Use that one, or close it first.');
  try {
    git('rev-parse', '--verify', 'HEAD');
  } catch {
    throw new Error(
      'The editor keeps each change on a branch, and this folder is no copy of a git repository with a commit in it. Clone the repository, and start the editor there.',
    );
  }
  for (const setting of ['user.name', 'user.email'])
    try {
      git('config', setting);
    } catch {
      throw new Error(
        `Git does not know who you are. Tell it once, then start the editor again: git config --global ${setting} "…"`,
      );
    }
  const remove = () => {
    if (existsSync(folder)) {
      try {
        git('worktree', 'remove', '--force', folder);
      } catch {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    rmSync(owner, { force: true });
    git('worktree', 'prune');
    if (git('branch', '--list', startBranch)) git('branch', '--quiet', '-D', startBranch);
  };
  // One may be left of a run that was ended by force.
  remove();
  mkdirSync(dirname(owner), { recursive: true });
  writeFileSync(owner, String(process.pid));
  git('worktree', 'add', '--quiet', '-B', startBranch, folder, 'HEAD');
  return {
    folder,
    isBehind: git('status', '--porcelain', '--', 'content', 'public') !== '',
    saved: () => git('branch', '--list', '--format=%(refname:short)', 'cms/*').split('\n').filter(Boolean),
    remove,
  };
}

/** Whether another process, whose number is in this file, is still there. */
function isRunning(file: string): boolean {
  const number = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (!Number.isInteger(number) || number <= 0 || number === process.pid) return false;
  try {
    return process.kill(number, 0);
  } catch {
    return false;
  }
}
