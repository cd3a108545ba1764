/** The two scripts by which the deploy keeps the ledger, run as they are written in the workflow. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerFile } from '../../lib/build/ledger';
import { newFolder, writeFiles } from '../unit/build/made-up-site';
import { scriptIn } from './made-up-github';

/** Without the command that fills the ledger: here the test does. */
const listAdded = scriptIn('deploy', 'build', 'List the URLs').replace('npm run ledger\n', '');
const writeLedger = scriptIn('deploy', 'ledger', 'Add them');

test('the deploy lists new URLs, and adds them to the ledger once', ({ skip }) => {
  skip(!existsSync('/bin/bash'), 'The scripts are for the machine of GitHub, which has bash.');
  const origin = newFolder();
  const root = writeFiles({ [ledgerFile]: '/\n/about/' });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  const bash = (script: string, env = {}) => {
    const { status, stderr } = spawnSync('bash', ['-e', '-c', script], {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  };
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'First');
  git('push', '--quiet', '--set-upstream', origin, 'main');

  writeFileSync(join(root, ledgerFile), '/\n/about/\n/topics/\n/topics/trust/\n');
  const output = join(newFolder(), 'output');
  bash(listAdded, { GITHUB_OUTPUT: output });
  expect(readFileSync(output, 'utf8')).toBe('added<<END\n/topics/\n/topics/trust/\nEND\n');

  git('checkout', '--quiet', '--', ledgerFile);
  for (const _ of [1, 2]) bash(writeLedger, { ADDED: '/topics/\n/topics/trust/' });
  expect(execFileSync('git', ['show', `main:${ledgerFile}`], { cwd: origin, encoding: 'utf8' })).toBe(
    '/\n/about/\n/topics/\n/topics/trust/\n',
  );
  expect(git('rev-list', '--count', 'HEAD')).toBe('2\n');
});
