/** `npm test`: runs every check and test in order, and prints the totals at the end. */
import { readFileSync, rmSync } from 'node:fs';
import { buildSite } from '../lib/build/build';
import { buildContent } from '../lib/build/build-content';
import { programOf, runProgram } from '../lib/build/run-step';
import { ensureBrowser } from './ensure-browser';
import { buildRecordingsSite } from './recordings/build-site';

interface Outcome {
  passed: number;
  failed: number;
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

const steps: readonly [string, () => Promise<Outcome>][] = [
  ['A browser for the end-to-end tests', () => once(ensureBrowser)],
  ['Content', () => once(() => buildContent())],
  ['Format, types and import rules', checks],
  ['Unit tests', () => vitest('unit')],
  ['Build', () => once(buildSite)],
  ['Tests of the exported pages', () => vitest('site')],
  ['Build with made-up recordings', () => once(buildRecordingsSite)],
  ['End-to-end tests', journeys],
];

const total = { passed: 0, failed: 0 };
rmSync(results, { recursive: true, force: true });
for (const [name, run] of steps) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
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
async function checks(): Promise<Outcome> {
  const results = await Promise.all([
    runProgram(programOf('@biomejs/biome', 'biome'), ['check', '--error-on-warnings', '.']),
    runProgram(programOf('typescript', 'tsc'), ['--noEmit']),
    runProgram(programOf('dependency-cruiser', 'depcruise'), ['--config', '.dependency-cruiser.mjs', ...code]),
  ]);
  for (const { output } of results) process.stdout.write(output);
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed };
}

async function vitest(project: string): Promise<Outcome> {
  const file = `${results}/${project}.json`;
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runProgram(programOf('vitest'), args, { onOutput: (piece) => process.stdout.write(piece) });
  const report = read(file, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
  return counted(report, ok);
}

async function journeys(): Promise<Outcome> {
  const { ok } = await runProgram(programOf('@playwright/test', 'playwright'), ['test'], {
    onOutput: (piece) => process.stdout.write(piece),
  });
  const report = read(
    `${results}/journeys.json`,
    (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: json.stats.expected + json.stats.flaky,
      failed: json.stats.unexpected,
    }),
  );
  return counted(report, ok);
}

/** A run that ended with an error, or without any tests, has failed even if no test did. */
function counted(report: Outcome | undefined, ok: boolean): Outcome {
  const { passed, failed } = report ?? { passed: 0, failed: 0 };
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

function read<Json>(file: string, pick: (json: Json) => Outcome): Outcome | undefined {
  try {
    return pick(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
