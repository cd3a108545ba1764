/** What finishSite leaves behind when it succeeds, fails and is killed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearLeftovers } from '../../lib/build/finish-site';
import { metaPolicy } from '../../lib/build/headers';
import { css, finishedPage, madeUpProject, readFiles, writeFiles } from '../unit/build/made-up-site';
import { runFinish, withRename } from './run-finish';

const moved = { from: '/topics/old/', to: '/topics/', title: 'Topics' };

test('the site has the finished pages, our own files, and the files for hosts', async () => {
  const root = madeUpProject();
  expect(await runFinish(root, { former: [moved] })).toBe('');
  expect(Object.keys(readFiles(join(root, 'out')))).toEqual([
    '404.html',
    '_headers',
    '_redirects',
    'fonts/letters.0123456789.woff2',
    'index.html',
    'scripts/ours.0123456789.js',
    'topics/index.html',
    'topics/old/index.html',
  ]);
  expect(readFileSync(join(root, 'out/topics/index.html'), 'utf8')).toBe(
    finishedPage('Topics of Words', metaPolicy([css])),
  );
  expect(readdirSync(join(root, 'hosting'))).toEqual(['nginx.conf']);
});

test('nothing of the last site is left in a new one', async () => {
  const root = madeUpProject({ 'out/gone/index.html': 'the last site' });
  expect(await runFinish(root)).toBe('');
  expect(existsSync(join(root, 'out/index.html'))).toBe(true);
  expect(existsSync(join(root, 'out/gone'))).toBe(false);
  expect(readdirSync(root).filter((name) => name.startsWith('out'))).toEqual(['out']);
});

const noSpace = withRename(
  "if (from === 'out.new') throw Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' }); rename(from, to);",
);

test.for([
  ['the export has no style sheet', { '.site/_next/static/chunks/a.css': '' }, {}, /^The export has no style sheet\.$/],
  [
    'a component needs the framework',
    { 'components/menu.tsx': "'use client';\nexport const a = 1;\n" },
    {},
    /^No part of the framework may reach readers, but these would:\ncomponents\/menu\.tsx: 'use client'$/,
  ],
  [
    'a page has an event handler',
    { '.site/a/index.html': '<!DOCTYPE html><head><meta charset="utf-8"></head><p onclick="a()">A</p>' },
    {},
    /^No part of the framework may reach readers, but these would:\na\/index\.html: an inline event handler$/,
  ],
  ['a file is in the way of a folder', { '.site/topics/old': 'a file' }, { former: [moved] }, /^(?:ENOTDIR|EEXIST): /],
  [
    'the disk is full',
    { '.site/long/index.html': `<!DOCTYPE html><head><meta charset="utf-8"></head>${'<p>Words</p>'.repeat(9000)}` },
    { largestFile: 64 },
    /^EFBIG: file too large, write$/,
  ],
  ['the new site cannot be moved into place', {}, { before: noSpace }, /^ENOSPC: no space$/],
] as const)('the last site stays as it was, with nothing beside it, when %s', async ([, files, options, message]) => {
  const root = madeUpProject({ 'out/index.html': 'the last site', 'hosting/nginx.conf': 'the last configuration' });
  writeFiles(files, root);
  const before = readFiles(root);
  expect(await runFinish(root, options)).toMatch(message);
  expect(readFiles(root)).toEqual(before);
});

const last = { 'out/index.html': 'the last site' };
const die = "process.kill(process.pid, 'SIGKILL')";

test.for([
  ['before the last site is moved', `if (to === 'out.old') ${die}; rename(from, to);`, 'last'],
  ['between the two renames', `if (from === 'out.new') ${die}; rename(from, to);`, 'last'],
  ['after the new site is in place', `rename(from, to); if (from === 'out.new') ${die};`, 'new'],
] as const)('after a build that is killed %s, the next one finds one whole site', async ([, body, which]) => {
  const root = madeUpProject(last);
  await expect(runFinish(root, { before: withRename(body) })).rejects.toThrow('The finish ended with SIGKILL: ');
  clearLeftovers(join(root, 'out'));
  expect(readdirSync(root).filter((name) => name.startsWith('out'))).toEqual(['out']);
  const left = readFiles(join(root, 'out'));
  if (which === 'last') expect(left).toEqual(readFiles(join(madeUpProject(last), 'out')));
  else {
    await runFinish(root);
    expect(left).toEqual(readFiles(join(root, 'out')));
  }
});
