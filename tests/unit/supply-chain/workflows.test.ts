/** The workflows that run on GitHub: nobody can put code of their own into them, and each may do no more than it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('every action is named by its commit, with the version that a person reads', () => {
  const used = workflows.flatMap(({ text }) => text.match(/(?<=uses: ).*/g) ?? []);
  expect(used.length).toBeGreaterThan(8);
  const others = used.filter((line) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
  expect(new Set(others)).toEqual(new Set(['./.github/workflows/test.yml']));
  const commits = new Map(used.map((line) => [line.split('@')[0], line]));
  expect(new Set(used)).toEqual(new Set(commits.values()));
});

test('every workflow may read and nothing else, unless one of its jobs says so and has its reason', () => {
  expect(workflows.map(({ workflow }) => workflow.permissions)).toEqual(workflows.map(() => ({ contents: 'read' })));
  const writing = jobs.flatMap(({ name, job }) =>
    Object.entries(job.permissions ?? {}).flatMap(([what, how]) => (how === 'read' ? [] : [`${name}: ${what}`])),
  );
  expect(writing).toEqual([
    // To publish, and to prove to GitHub Pages that it is this workflow that does.
    'deploy.yml deploy: pages',
    'deploy.yml deploy: id-token',
    // To commit the ledger.
    'deploy.yml ledger: contents',
    // To make the release.
    'release.yml release: contents',
  ]);
});

test('a job that may write runs no package', () => {
  const may = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
  const commands = may.flatMap(({ job }) =>
    (job.steps ?? []).flatMap(({ run }) => run?.match(/\b(?:npm|npx|node)\b.*/g) ?? []),
  );
  expect(commands).toEqual(['npm sbom --package-lock-only --sbom-format cyclonedx > larch-resource-library.cdx.json']);
});

test('no workflow runs with rights for what someone else proposes', () => {
  const triggers = new Set(workflows.flatMap(({ workflow }) => Object.keys(workflow.on)));
  expect([...triggers].sort()).toEqual(['pull_request', 'push', 'workflow_call', 'workflow_dispatch']);
});

test('nothing is put into a script but by the environment, so that no title or branch becomes a command', () => {
  const scripts = steps.flatMap(({ name, step }) => (step.run ? [{ name, run: step.run }] : []));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(({ run }) => run.includes('${{'))).toEqual([]);
  expect(workflows.filter(({ text }) => text.includes('github.event.')).map(({ file }) => file)).toEqual([]);
});

test('only the job that commits keeps the right to push after the checkout', () => {
  const keeping = steps.filter(
    ({ step }) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
  );
  expect(keeping.map(({ name }) => name)).toEqual(['deploy.yml ledger']);
});

test('every job ends by itself', () => {
  const endless = jobs.filter(({ job }) => !job.uses && !((job['timeout-minutes'] ?? 99) <= 30));
  expect(endless.map(({ name }) => name)).toEqual([]);
});

test('what is deployed and what is released is tested first', () => {
  for (const file of ['deploy.yml', 'release.yml']) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(/test:\n(?: {4}if: .*\n)? {4}uses: \.\/\.github\/workflows\/test\.yml\n/);
    expect(text).toMatch(/needs: test\n/);
  }
});
