/** The script that keeps the issue on freshness, run as it is written in the workflow. */
import { expect, test } from 'vitest';
import { canRun, runOnGithub, scriptIn } from './made-up-github';

const script = scriptIn('freshness', 'issue', 'Open the issue');
const files = { 'freshness.md': 'Nothing waits.\n' };

test('it opens an issue if there is none', ({ skip }) => {
  skip(!canRun);
  const { status, asked } = runOnGithub(script, files, [['issue list', []]], {});
  expect(status).toBe(0);
  expect(asked).toContain('gh issue create --title Links and freshness --label freshness --body-file freshness.md\n');
  expect(asked).not.toContain('gh issue edit');
});

test('it updates an open issue', ({ skip }) => {
  skip(!canRun);
  const { status, asked } = runOnGithub(script, files, [['issue list', [{ number: 12 }]]], {});
  expect(status).toBe(0);
  expect(asked).toContain('gh issue edit 12 --body-file freshness.md\n');
  expect(asked).not.toContain('gh issue create');
});
