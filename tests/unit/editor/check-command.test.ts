/** `npm run check` as it is run: what it prints where, and what it ends with. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeLibrary } from '../build/made-up-site';
import { post, talk } from '../content/made-up-content';
import { runCommand } from './run-command';

const check = (root: string, ...args: string[]) => runCommand('lib/editor/check.ts', args, root);

test('what must be fixed is printed, for people, for programs and for GitHub, and ends with 1', async () => {
  const root = writeLibrary({ [talk]: post({ category: 'category: webinar', added: 'added: 31/12/2026' }) });
  const [people, programs, github] = await Promise.all([check(root), check(root, '--json'), check(root, '--github')]);
  expect([people.code, programs.code, github.code]).toEqual([1, 1, 1]);
  expect(people.err).toBe('');
  expect(people.out).toContain(
    'content/resources/talk.md, line 4, category\n  Written: webinar\n  There is no category called "webinar". Write webinars instead.\n',
  );
  const { files, faults } = JSON.parse(programs.out);
  expect([typeof files, programs.err]).toEqual(['number', '']);
  expect(faults.slice(0, 2)).toEqual([
    {
      level: 'error',
      file: talk,
      line: 4,
      field: 'category',
      written: 'webinar',
      say: 'There is no category called "webinar". Write webinars instead.',
      instead: 'category: webinars',
      fix: false,
    },
    {
      level: 'error',
      file: talk,
      line: 8,
      field: 'added',
      written: '31/12/2026',
      say: 'Write this date as 2026-12-31 (year, month, day).',
      instead: 'added: 2026-12-31',
      fix: true,
    },
  ]);
  expect(faults.map(({ level }: { level: string }) => level)).toContain('wanted');
  expect(github.out.split('\n')).toContain(
    '::error file=content/resources/talk.md,line=4,title=Error%3A category::Written: webinar%0AThere is no category called "webinar". Write webinars instead.',
  );
});

test('advice ends with 0, what is fixed is shown, and a wrong call ends with 2', async () => {
  const root = writeLibrary({ [talk]: post({ added: 'added: 31/12/2026' }) });
  const fixed = await check(root, '--fix');
  expect(fixed.code).toBe(0);
  expect(fixed.err).toBe('');
  expect(fixed.out).toMatch(
    /^content\/resources\/talk\.md\n {2}line 8\n {2}- added: 31\/12\/2026\n {2}\+ added: 2026-12-31\n\n\d+ files in content\/, no errors\.\n\n\d warnings\./,
  );
  const [again, wrong] = await Promise.all([check(root, '--fix'), check(root, '--fixx')]);
  expect([again.code, again.out.split('\n')[0]]).toEqual([0, 'There was nothing to fix automatically.']);
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toMatch(/^Unknown options: --fixx\n/);
});

test('who reads the first lines only, as in npm run check | head, is shown no error of ours', async () => {
  const root = writeLibrary({ [talk]: post({ recordings: 'recordings:\n  - title: Launch' }) });
  // As after an installation: nothing is missing.
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'node_modules/.installed'), createHash('sha256').update('{}').digest('hex'));
  const child = spawn(process.execPath, [resolve('lib/build/prepare.mjs'), 'lib/editor/check.ts'], { cwd: root });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const code = await new Promise((done) => child.on('close', done));
  expect([code, said]).toEqual([0, '']);
});
