/** `npm test`, and with `NIGHTLY=1` the slow tests: runs every step in order, counts what each found, and prints the totals at the end. */
import { readFileSync, rmSync } from 'node:fs';
import { buildSite } from '../lib/build/build';
import { programOf, runProgram } from '../lib/build/run-step';
import { ensureBrowser } from './ensure-browser';
import { buildRecordingsSite } from './recordings/build-site';

interface Outcome {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run(): Promise<Outcome>;
  /** The steps whose results it reads. If one of them fails it can't run, and is counted as failed. */
  needs?: readonly string[];
}

const results = 'test-results';
const code = [
  'app',
  'components',
  'lib',
  'tests',
  'contentlayer.config.ts',
  'playwright.config.ts',
  'vitest.config.ts',
];

const steps: readonly Step[] = [
  { name: 'Browser', run: () => once(ensureBrowser) },
  // First, because its content step writes the records that types, unit tests and the tests of pages read.
  { name: 'Build the site', run: () => once(buildSite) },
  { name: 'Build a small site with recordings', run: () => once(buildRecordingsSite) },
  ...(process.env.NIGHTLY
    ? [
        {
          name: 'Slow tests',
          run: () => vitest('nightly'),
          needs: ['Browser', 'Build the site', 'Build a small site with recordings'],
        },
      ]
    : [
        { name: 'Format, types and import rules', run: checkCode },
        { name: 'Unit tests', run: () => vitest('unit') },
        { name: 'Tests of the exported pages', run: () => vitest('site'), needs: ['Build the site'] },
      ]),
  {
    name: 'End-to-end tests',
    run: playwright,
    needs: ['Browser', 'Build the site', 'Build a small site with recordings'],
  },
];

const total = { passed: 0, failed: 0 };
const lost = new Set<string>();
rmSync(results, { recursive: true, force: true });
for (const { name, run, needs = [] } of steps) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const missing = needs.find((need) => lost.has(need));
  if (missing) console.error(`Not run, because this failed: ${missing}.`);
  const { passed, failed } = missing ? { passed: 0, failed: 1 } : await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) lost.add(name);
  console.log(`== ${name}: ${passed} passed, ${failed} failed (${((performance.now() - start) / 1000).toFixed(0)} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** A step that either passes, or prints why not. */
async function once(work: () => unknown): Promise<Outcome> {
  try {
    await work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** In parallel, because each uses one processor. Their output is printed when all are done, so that it isn't mixed. */
async function checkCode(): Promise<Outcome> {
  const outcomes = await Promise.all([
    runProgram(programOf('@biomejs/biome', 'biome'), ['check', '--error-on-warnings', '.']),
    runProgram(programOf('typescript', 'tsc'), ['--noEmit']),
    runProgram(programOf('dependency-cruiser', 'depcruise'), ['--config', '.dependency-cruiser.mjs', ...code]),
  ]);
  for (const { output } of outcomes) process.stdout.write(output);
  const passed = outcomes.filter(({ ok }) => ok).length;
  return { passed, failed: outcomes.length - passed };
}

async function vitest(project: string): Promise<Outcome> {
  const file = `${results}/${project}.json`;
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runProgram(programOf('vitest'), args, { onOutput: (piece) => process.stdout.write(piece) });
  return counted(ok, file, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

async function playwright(): Promise<Outcome> {
  const { ok } = await runProgram(programOf('@playwright/test', 'playwright'), ['test'], {
    onOutput: (piece) => process.stdout.write(piece),
  });
  return counted(
    ok,
    `${results}/e2e.json`,
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }),
  );
}

/** What a report says. A run that ended with an error, or without any tests, has failed even if no test did. */
function counted<Json>(ok: boolean, report: string, read: (json: Json) => Outcome): Outcome {
  let outcome: Outcome = { passed: 0, failed: 0 };
  try {
    outcome = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    // The program has said why it wrote no report.
  }
  const isLost = outcome.failed === 0 && (!ok || outcome.passed === 0);
  return isLost ? { ...outcome, failed: 1 } : outcome;
}
