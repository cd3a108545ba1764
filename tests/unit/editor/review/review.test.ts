import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { changedPages } from '../../../../lib/editor/review/changed-pages';
import { makeReport } from '../../../../lib/editor/review/report';
import { newFolder, writeFiles } from '../../build/made-up-site';
import { post, talk, writeLibrary } from '../../content/made-up-content';
import { runCommand } from '../run-command';

test('pages that are new, changed or gone are found, and others are not', () => {
  const [before, now] = [
    writeFiles({ 'index.html': 'Home', 'a/index.html': 'A', 'gone/index.html': 'Gone', 'x.txt': '1' }),
    writeFiles({ 'index.html': 'Home', 'a/index.html': 'A, and more', 'b/c/index.html': 'New', 'x.txt': '2' }),
  ];
  expect(changedPages(before, now)).toEqual([
    { address: '/a/', before: 5, now: 14 },
    { address: '/b/c/', now: 7 },
    { address: '/gone/', before: 8 },
  ]);
  expect(changedPages(newFolder(), before).map(({ address }) => address)).toEqual(['/', '/a/', '/gone/']);
});

test('the report has every fault, and advice on the changed files only', () => {
  const look = { file: talk, line: 9, level: 'warning', say: 'Look.' } as const;
  const other = { ...look, file: 'content/topics/trust.md' };
  const many = Array.from({ length: 60 }, (_, line) => ({ file: other.file, line: line + 1, say: 'Fix.' }));
  const report = makeReport({ count: 9, faults: many, advice: [look, other] }, [talk], { isBuilt: false, pages: [] });
  expect(report.faults).toHaveLength(50);
  expect(report.look).toEqual([{ file: talk, line: 9, say: 'Look.' }]);
  expect(report.counts).toEqual({ faults: 60, look: 1, wanted: 0, pages: 0 });
});

test('the pages of the changed files come first, then new and gone ones, then lists', () => {
  const changed = ['content/resources/talk.md', 'content/captions/first/launch.vtt', 'content/synonyms.yml'];
  const pages = [
    { address: '/', before: 5, now: 6 },
    { address: '/first/launch/welcome/', now: 9 },
    { address: '/resources/', before: 5, now: 6 },
    { address: '/resources/first/', before: 7, now: 8 },
    { address: '/resources/talk/', now: 9 },
  ];
  const report = makeReport({ count: 9, faults: [], advice: [] }, changed, { isBuilt: true, pages });
  expect(report.pages.map(({ address }) => address)).toEqual([
    '/resources/first/',
    '/resources/talk/',
    '/first/launch/welcome/',
    '/',
    '/resources/',
  ]);
});

test('from a proposed change to the words of the comment, by the commands', async () => {
  const root = writeLibrary({});
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: root });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'As it is');
    write(talk, post({ category: 'category: webinar' }, '# Words'));
    write('out/index.html', 'Home');
    git('add', 'content');
    git('commit', '--quiet', '--message', 'As it would be');
    const reviewed = await runCommand('lib/editor/review.ts', ['--base', 'base'], root);
    expect([reviewed.code, reviewed.err]).toEqual([0, '']);
    expect(reviewed.out).toBe('Written: what 1 changed files of content/ and 0 changed pages are about.\n');
    const said = await runCommand('lib/editor/comment.ts', [], root);
    expect([said.code, said.out]).toEqual([0, 'Written: a comment, and 2 suggestions.\n']);
    const comment = readFileSync(join(root, '.review/comment.md'), 'utf8');
    expect(comment).toMatch(/^<!-- what the check found -->\n\n### 2 errors to fix\n/);
    expect(comment).toContain('There is no category called "webinar". Write webinars instead.');
    expect(existsSync(join(root, '.review/suggestions.json'))).toBe(true);
  } finally {
    rmSync(root, { recursive: true });
  }
});
