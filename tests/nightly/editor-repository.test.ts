import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkTree } from '../../lib/editor/web-editor/repository';
import { newFolder, writeFiles } from '../unit/build/made-up-site';

function newRepository() {
  const root = writeFiles({ 'content/resources/a.md': 'As committed.\n', '.gitignore': 'node_modules/\n' });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'A');
  git('config', 'user.email', 'a@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  return { root, git };
}

test('the editor works beside uncommitted changes, sees what is committed, and leaves only the branches it made', () => {
  const { root, git } = newRepository();
  writeFileSync(join(root, 'content/resources/a.md'), 'Half written.\n');
  const work = openWorkTree(root);
  expect(work.isBehind).toBe(true);
  expect(readFileSync(join(work.folder, 'content/resources/a.md'), 'utf8')).toBe('As committed.\n');
  git('branch', 'cms/resources/b');
  expect(work.saved()).toEqual(['cms/resources/b']);
  work.remove();
  expect(existsSync(work.folder)).toBe(false);
  expect(git('branch', '--format=%(refname:short)')).toBe('cms/resources/b\nmain');
  expect(readFileSync(join(root, 'content/resources/a.md'), 'utf8')).toBe('Half written.\n');
  expect(git('status', '--porcelain')).toBe('M content/resources/a.md');
});

test('leftovers of an editor that was killed do not keep the next one from starting', () => {
  const { root, git } = newRepository();
  openWorkTree(root);
  const work = openWorkTree(root);
  expect(git('worktree', 'list').split('\n')).toHaveLength(2);
  work.remove();
});

test('a second editor of the same copy is refused, and leaves the first alone', () => {
  const { root } = newRepository();
  const work = openWorkTree(root);
  // As if another process had opened it: the one that runs the tests is there for sure.
  writeFileSync(join(root, 'node_modules/.editing-by'), String(process.ppid));
  expect(() => openWorkTree(root)).toThrow('The editor of this copy is open already.');
  expect(existsSync(work.folder)).toBe(true);
  work.remove();
});

test('a folder that is not a repository is refused with what to do', () => {
  expect(() => openWorkTree(newFolder())).toThrow('Clone the repository, and start the editor there.');
});
