/** Whole builds in a copy of the project. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ledgerFile } from '../../lib/build/ledger';
import { buildCopy, copyProject } from '../copy-project';
import { readFiles } from '../unit/build/made-up-site';
import { otherMachine } from './other-machine';

function newCopy(): string {
  const root = copyProject();
  onTestFinished(() => rmSync(root, { recursive: true, force: true }), 120_000);
  return root;
}

const filesOf = (root: string) => ({ ...readFiles(join(root, 'out')), ...readFiles(join(root, 'hosting')) });

test('the same content gives the same files in another year, time zone and language', async () => {
  const root = newCopy();
  await buildCopy(root);
  const first = filesOf(root);
  for (const name of ['out', 'hosting', '.site', '.contentlayer', '.cache'])
    rmSync(join(root, name), { recursive: true });
  await buildCopy(root, otherMachine);
  const second = filesOf(root);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((name) => first[name] !== second[name])).toEqual([]);
});

test('two builds at once run one after the other, and leave one whole site', async () => {
  const root = newCopy();
  await buildCopy(root);
  const alone = filesOf(root);
  await Promise.all([buildCopy(root), buildCopy(root)]);
  expect(filesOf(root)).toEqual(alone);
});

test('a build that would lose a published URL fails, and the site stays as it was', async () => {
  const root = newCopy();
  await buildCopy(root);
  const before = filesOf(root);
  writeFileSync(join(root, ledgerFile), '/resources/lost/\n');
  await expect(buildCopy(root)).rejects.toThrow(
    '/resources/lost/ has been published, but there is no such page any more.',
  );
  expect(filesOf(root)).toEqual(before);
});
