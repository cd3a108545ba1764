/** Whole builds in a copy of the project. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('a library of one resource, without statistics, approaches or a glossary, can be built', async () => {
  const root = newCopy();
  const content = join(root, 'content');
  const [, featured = ''] = /^featured: (.*)$/m.exec(readFileSync(join(content, 'pages/home.md'), 'utf8')) ?? [];
  for (const folder of ['approaches', 'statistics', 'glossary', 'group-terms'])
    rmSync(join(content, folder), { recursive: true });
  for (const name of readdirSync(join(content, 'resources')))
    if (name !== `${featured}.md`) rmSync(join(content, 'resources', name));
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.md'),
  )) {
    const text = readFileSync(join(content, name), 'utf8')
      .replace(/^(?:figure|start|related|statistics):.*\n(?:[ -].*\n)*/gm, '')
      .replace(/^::statistic.*\n/gm, '')
      .replace(/\[([^\]]+)\]\(\/(?:resources|statistics|what-works)\/\w[^)]*\)/g, '$1');
    writeFileSync(join(content, name), text);
  }
  // Nothing was published before.
  writeFileSync(join(root, ledgerFile), '');
  await buildCopy(root);
  expect(existsSync(join(root, 'out/resources', featured, 'index.html'))).toBe(true);
  expect(Object.keys(readFiles(join(root, 'out'))).filter((name) => name.includes('_none'))).toEqual([]);
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
