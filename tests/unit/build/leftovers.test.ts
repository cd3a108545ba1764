import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearLeftovers } from '../../../lib/build/leftovers';
import { madeUpProject, readFiles, writeFiles } from './made-up-site';
import { runFinish, withRename } from './run-finish';

const last = { 'out/index.html': 'the last site' };
const die = "process.kill(process.pid, 'SIGKILL')";

test.for([
  ['before the last site is moved aside', `if (to.endsWith('.old')) ${die}; rename(from, to);`, 'the last site'],
  ['when the last site has been moved aside', `if (from.endsWith('.new')) ${die}; rename(from, to);`, 'the last site'],
  ['when the new site is in place', `rename(from, to); if (from.endsWith('.new')) ${die};`, 'the new site'],
] as const)('a build that is killed %s leaves one whole site, and nothing else for long', async ([, body, which]) => {
  const root = madeUpProject(last);
  await expect(runFinish(root, { before: withRename(body) })).rejects.toThrow('The finish ended with SIGKILL: ');
  expect(readdirSync(root).filter((name) => name.startsWith('out.')).length).toBeGreaterThan(0);
  clearLeftovers(join(root, 'out'));
  expect(readdirSync(root).filter((name) => name.startsWith('out'))).toEqual(['out']);
  const left = readFiles(join(root, 'out'));
  if (which === 'the new site') await runFinish(root);
  expect(left).toEqual(
    which === 'the new site' ? readFiles(join(root, 'out')) : readFiles(join(madeUpProject(last), 'out')),
  );
});

test('what a build that still runs has written is left alone, and so is what no build wrote', () => {
  const files = {
    [`out.${process.pid}.new/index.html`]: '',
    'out.bak/a': '',
    'about.1.new/a': '',
    'out/index.html': '',
  };
  const root = writeFiles(files);
  clearLeftovers(join(root, 'out'));
  expect(readdirSync(root).length).toBe(4);
});
