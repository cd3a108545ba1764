import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metaPolicy } from '../../../lib/build/headers';
import { css, finishedPage, madeUpExport, madeUpProject, readFiles, writeFiles } from './made-up-site';
import { runFinish, withRename } from './run-finish';

const moved = { from: '/topics/old/', to: '/topics/', title: 'Topics' };

test('what is left of an export are its pages, its own files, and what hosts read', async () => {
  const root = madeUpProject();
  expect(await runFinish(root, { former: [moved] })).toBe('');
  const files = Object.keys(readFiles(join(root, 'out')));
  expect(files.filter((name) => !/\.(?:br|gz)$/.test(name))).toEqual([
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
  expect(readFileSync(join(root, 'out/scripts/ours.0123456789.js'), 'utf8')).toBe('ours()');
  expect(readdirSync(join(root, 'hosting'))).toEqual(['Caddyfile', 'nginx.conf', 'staticwebapp.config.json']);
});

test('a new site takes the place of the last one, of which nothing is left', async () => {
  const root = madeUpProject({ 'out/gone/index.html': 'the last site' });
  expect(await runFinish(root)).toBe('');
  expect(existsSync(join(root, 'out/index.html'))).toBe(true);
  expect(existsSync(join(root, 'out/gone'))).toBe(false);
  expect(readdirSync(root).filter((name) => name.startsWith('out'))).toEqual(['out']);
});

test('two runs over the same export write the same bytes', async () => {
  const root = madeUpProject();
  await runFinish(root, { former: [moved] });
  const first = { ...readFiles(join(root, 'out')), ...readFiles(join(root, 'hosting')) };
  await runFinish(root, { former: [moved] });
  expect({ ...readFiles(join(root, 'out')), ...readFiles(join(root, 'hosting')) }).toEqual(first);
  expect(Object.keys(first).length).toBeGreaterThan(15);
});

test('two runs at once, over and over, leave one whole site', async () => {
  const root = madeUpProject({ ...madeUpExport('One', 'one'), ...madeUpExport('Two', 'two') });
  const said = await Promise.all(['one', 'two'].map((from) => runFinish(root, { from, times: 10 })));
  expect(said).toEqual(['', '']);
  const together = readFiles(join(root, 'out'));
  await runFinish(root, { from: 'one' });
  const one = readFiles(join(root, 'out'));
  await runFinish(root, { from: 'two' });
  const two = readFiles(join(root, 'out'));
  expect(one).not.toEqual(two);
  expect([one, two]).toContainEqual(together);
  expect(readdirSync(root).filter((name) => name.startsWith('out'))).toEqual(['out']);
});

test('another run that puts its site in place between the two renames has to make room', async () => {
  const root = madeUpProject({ 'out/index.html': 'the last site', 'other/index.html': 'the site of another run' });
  const before = withRename(
    "rename(from, to); if (from === 'out' && to.endsWith('.old')) others.splice(0).forEach(other => rename(other, 'out'));",
  );
  expect(await runFinish(root, { before })).toBe('');
  const files = readFiles(join(root, 'out'));
  expect(readdirSync(root).filter((name) => /^o/.test(name))).toEqual(['out']);
  await runFinish(root);
  expect(files).toEqual(readFiles(join(root, 'out')));
});

const noSpace = withRename(
  "if (from.endsWith('.new')) throw Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' }); rename(from, to);",
);

const noSpaceForCaddy = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const write = fs.writeFileSync;
  fs.writeFileSync = (path, ...rest) => {
    if (String(path).endsWith('Caddyfile')) throw Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' });
    write(path, ...rest);
  };
  syncBuiltinESMExports();`;

test.for([
  ['the export has no style sheet', { '.site/_next/static/chunks/a.css': '' }, {}, /^The export has no style sheet\.$/],
  [
    'a component asks for the framework',
    { 'components/menu.tsx': "'use client';\nexport const a = 1;\n" },
    {},
    /^Nothing of the framework may reach a reader, but this would:\ncomponents\/menu\.tsx: 'use client'$/,
  ],
  [
    'a page keeps an event handler',
    { '.site/a/index.html': '<!DOCTYPE html><head><meta charset="utf-8"></head><p onclick="a()">A</p>' },
    {},
    /^Nothing of the framework may reach a reader, but this would:\na\/index\.html: an inline event handler$/,
  ],
  [
    'a file stands where a folder is needed',
    { '.site/topics/old': 'a file' },
    { former: [moved] },
    /^(?:ENOTDIR|EEXIST): /,
  ],
  [
    'a page cannot be written to its end',
    { '.site/long/index.html': `<!DOCTYPE html><head><meta charset="utf-8"></head>${'<p>Words</p>'.repeat(9000)}` },
    { largestFile: 64 },
    /^EFBIG: file too large, write$/,
  ],
  ['the new site cannot take its place', {}, { before: noSpace }, /^ENOSPC: no space$/],
  [
    'the configuration of a host cannot be written',
    { 'hosting/Caddyfile': 'the last one' },
    { before: noSpaceForCaddy },
    /^ENOSPC: no space$/,
  ],
] as const)('the last site stays as it was, and nothing else, when %s', async ([, files, options, message]) => {
  const root = madeUpProject({ 'out/index.html': 'the last site' });
  writeFiles(files, root);
  const before = readFiles(root);
  expect(await runFinish(root, options)).toMatch(message);
  expect(readFiles(root)).toEqual(before);
});
