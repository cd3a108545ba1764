/** The content step in a copy of the project: what it leaves for the pages to read, and what it leaves alone. */
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { newFolder } from '../unit/build/made-up-site';

const run = promisify(execFile);

function copyProject(): string {
  const root = newFolder();
  for (const name of ['content', 'lib', 'public', 'contentlayer.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

/** What the content step says when it fails, and nothing when it does not. */
async function build(root: string): Promise<string> {
  const program = `
    const { buildContent } = await import(${JSON.stringify(join(root, 'lib/build/build-content.ts'))});
    try { await buildContent(); } catch (error) { console.error(error.name + ': ' + error.message); }`;
  const args = ['--import', resolve('node_modules/tsx/dist/loader.mjs'), '--input-type=module', '--eval', program];
  const { stderr } = await run(process.execPath, args, { cwd: root, env: { ...process.env, TSX_DISABLE_CACHE: '1' } });
  return stderr.trim();
}

function records(root: string): string[] {
  return ['library.json', 'stamp.json'].map((name) => readFileSync(join(root, '.contentlayer', name), 'utf8'));
}

test('records follow the content, and stay as they were where it cannot be published or read', {
  timeout: 180_000,
}, async () => {
  const root = copyProject();
  const post = join(root, 'content/resources/remi-faqs.md');
  expect(await build(root)).toBe('');
  const first = records(root);
  appendFileSync(post, '\nOne more sentence.\n');
  expect(await build(root)).toBe('');
  const second = records(root);
  expect(second).not.toEqual(first);

  // Contentlayer by itself would publish this.
  appendFileSync(post, '\n[A trap](javascript:alert(1))\n');
  expect(await build(root)).toMatch(/^ContentError: content\/resources\/remi-faqs\.md/);
  expect(records(root)).toEqual(second);

  writeFileSync(post, readFileSync(post, 'utf8').replace(/\n\[A trap].*\n/, ''));
  writeFileSync(join(root, 'contentlayer.config.ts'), "throw new Error('A mistake');\n");
  expect(await build(root)).toMatch(/^Error: The content passed every check, but Contentlayer couldn't read it\./);
  expect(records(root)).toEqual(second);
});
