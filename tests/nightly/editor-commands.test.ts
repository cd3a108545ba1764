/** The commands for editors, run as processes: what they print, where, and their exit codes. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../lib/check/check';
import { writeFiles, writeLibrary } from '../unit/build/made-up-site';
import { post, talk } from '../unit/content/made-up-content';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one of our commands, such as `check`, in a folder, to its end. */
function run(command: string, root: string, ...args: string[]): Promise<Ended> {
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href;
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, resolve(`lib/editor/${command}.ts`), ...args], {
      cwd: root,
    });
    const ended = { out: '', err: '' };
    child.stdout.on('data', (piece) => {
      ended.out += piece;
    });
    child.stderr.on('data', (piece) => {
      ended.err += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => done({ code, ...ended }));
  });
}

test('check prints errors for people, for programs and for GitHub, and ends with 1', async () => {
  const root = writeLibrary({ [talk]: post({ category: 'category: webinar', added: 'added: 31/12/2026' }) });
  const [people, programs, github] = await Promise.all([
    run('check', root),
    run('check', root, '--json'),
    run('check', root, '--github'),
  ]);
  expect([people.code, programs.code, github.code]).toEqual([1, 1, 1]);
  expect([people.err, programs.err]).toEqual(['', '']);
  const message = 'There is no category called "webinar". Write webinars instead.';
  expect(people.out).toContain(`content/resources/talk.md, line 4, category\n  Written: webinar\n  ${message}\n`);
  expect(JSON.parse(programs.out).problems[0]).toMatchObject({ level: 'error', file: talk, line: 4, fix: false });
  expect(github.out.split('\n')).toContain(
    `::error file=content/resources/talk.md,line=4,title=Error%3A category::Written: webinar%0A${message}`,
  );
});

test('check ends with 0 after warnings, shows what --fix changed, and ends with 2 after a wrong option', async () => {
  const root = writeLibrary({ [talk]: post({ added: 'added: 31/12/2026' }) });
  const fixed = await run('check', root, '--fix');
  expect([fixed.code, fixed.err]).toEqual([0, '']);
  expect(fixed.out).toMatch(
    /^content\/resources\/talk\.md\n {2}line 8\n {2}- added: 31\/12\/2026\n {2}\+ added: 2026-12-31\n\n\d+ files in content\/, no errors\.\n\n\d warnings\./,
  );
  const [again, wrong] = await Promise.all([run('check', root, '--fix'), run('check', root, '--fixx')]);
  expect([again.code, again.out.split('\n')[0]]).toEqual([0, 'There was nothing to fix automatically.']);
  expect(wrong).toEqual({ code: 2, out: '', err: expect.stringMatching(/^Unknown option '--fixx'/) });
});

test('a reader of the first lines only, as in npm run check | head, gets no error of ours', async () => {
  const root = writeLibrary({
    [talk]: post({ recordings: 'recordings:\n  - title: Launch' }),
    // As after an installation: nothing is missing.
    'package-lock.json': '{}',
    'node_modules/.installed': createHash('sha256').update('{}').digest('hex'),
  });
  const child = spawn(process.execPath, [resolve('lib/build/prepare.mjs'), 'lib/editor/check.ts'], { cwd: root });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const code = await new Promise((done) => child.on('close', done));
  expect([code, said]).toEqual([0, '']);
});

test('new writes a resource that lacks only its words, says what comes next, and overwrites nothing', async () => {
  const root = writeLibrary();
  const args = ['--title', 'Listening first: an example', '--category', 'webinars', '--date', ''];
  const file = 'content/resources/listening-first-an-example.md';
  expect(await run('new', root, ...args)).toEqual({
    code: 0,
    err: '',
    out: `
Written: ${file}

Next: open the file and fill in its fields. docs/fields.md explains each of them, and those you can add.

  npm run check    lists what is missing or wrong
  npm run dev      shows the page while you write, at http://localhost:3000/resources/listening-first-an-example/
`,
  });
  const { problems } = checkLibrary(root);
  expect(problems.filter(({ message }) => !/^This (?:list )?is empty/.test(message))).toEqual([]);
  expect(problems.map(({ field }) => field).join()).toBe(
    'summary,topics,audiences,organisations,source label,source address,source is',
  );
  const written = readFileSync(join(root, file), 'utf8');
  expect(written).toMatch(/\nadded: \d{4}-\d{2}-\d{2}\n/);
  const again = await run('new', root, ...args, '--name', 'listening-first-an-example');
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain(`${file} exists already.`);
  expect(readFileSync(join(root, file), 'utf8')).toBe(written);
});

test('without a terminal new asks nothing, and a wrong option gets help', async () => {
  const [nobody, wrong] = await Promise.all([run('new', writeLibrary()), run('new', writeLibrary(), '--titel', 'x')]);
  expect([nobody.code, wrong.code]).toEqual([2, 2]);
  expect(nobody.err).toMatch(/^Without a terminal to ask in, give --title and --category\.\n\nnpm run new/);
  expect(wrong.err).toMatch(/^Unknown option '--titel'.*\n\nnpm run new/s);
});

test('review and comment turn a proposed change into a comment with suggestions', async () => {
  const root = writeLibrary();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: root });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'As it is');
  writeFiles({ [talk]: post({ category: 'category: webinar' }, '# Words') }, root);
  git('add', 'content');
  git('commit', '--quiet', '--message', 'As it would be');
  expect(await run('review', root)).toMatchObject({ code: 0, err: '' });
  expect(await run('comment', root)).toMatchObject({ code: 0, out: 'Written: a comment, and 2 suggestions.\n' });
  const comment = readFileSync(join(root, '.review/comment.md'), 'utf8');
  expect(comment).toMatch(/^<!-- what the check found -->\n\n### 2 errors to fix\n/);
});
