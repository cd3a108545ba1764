/** The script that posts a comment, run as it is written in the workflow. */
import { expect, test } from 'vitest';
import { canRun, runOnGithub, scriptIn } from './made-up-github';

const script = scriptIn('comment', 'post', 'Post it');
const env = { REPOSITORY: 'larch/library', HEAD: 'abc' };
const bot = { login: 'github-actions[bot]' };
const label = '<!-- what the check found -->';
const suggestion = { path: 'content/a.md', line: 4, side: 'RIGHT', body: '`Write b.`\n\n```suggestion\nb\n```' };
const files = { 'comment.md': `${label}\n\nSee {number}.\n`, 'suggestions.json': JSON.stringify([suggestion]) };
const pulls = [
  'pulls?state=open',
  [
    { number: 6, head: { sha: 'xyz' } },
    { number: 7, head: { sha: 'abc' } },
  ],
] as const;

test('the first run posts a comment and each suggestion', ({ skip }) => {
  skip(!canRun);
  const stranger = { id: 1, user: { login: 'someone' }, body: `${label} not ours` };
  const { status, asked } = runOnGithub(
    script,
    files,
    [pulls, ['issues/7/comments?', [stranger]], ['pulls/7/comments?', []]],
    env,
  );
  expect(status).toBe(0);
  expect(asked).toContain(
    'gh api --silent --method POST repos/larch/library/issues/7/comments --field body=@comment.md\n',
  );
  expect(asked).toContain('gh api --silent --method POST repos/larch/library/pulls/7/comments --input -\n');
  const posted = /\{[\s\S]*?\n\}/.exec(asked)?.[0] ?? '';
  expect(JSON.parse(posted)).toEqual({ ...suggestion, commit_id: 'abc' });
});

test('later runs update the comment, and repeat no suggestion', ({ skip }) => {
  skip(!canRun);
  const own = { id: 42, user: bot, body: `${label}\n\nOld.` };
  const { status, asked } = runOnGithub(
    script,
    files,
    [pulls, ['issues/7/comments?', [own]], ['pulls/7/comments?', [{ user: bot, ...suggestion }]]],
    env,
  );
  expect(status).toBe(0);
  expect(asked).toContain(
    'gh api --silent --method PATCH repos/larch/library/issues/comments/42 --field body=@comment.md\n',
  );
  expect(asked).not.toContain('POST');
});

test('it posts nothing if the pull request is closed or has a newer commit', ({ skip }) => {
  skip(!canRun);
  const { status, asked } = runOnGithub(script, files, [['pulls?state=open', []]], env);
  expect(status).toBe(0);
  expect(asked.trim().split('\n')).toHaveLength(1);
});
