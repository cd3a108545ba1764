/** `npm test`: everything, one step after the other, and one line at the end that counts. */
import { readFileSync, rmSync } from 'node:fs';
import { buildContent } from '../lib/build/build-content';
import { buildSite } from '../lib/build/build-site';
import { programOf, runProgram } from '../lib/build/run-step';
import { forgetSeals } from '../lib/build/seals';
import { ensureBrowser } from './ensure-browser';

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
  ['A browser for the journeys', () => once(ensureBrowser)],
  ['Content', () => once(() => buildContent())],
  ['Format, types and import rules', checks],
  ['Unit tests', () => vitest('unit')],
  ['Build', () => once(buildWhole)],
  ['Tests of the exported pages', () => vitest('site')],
  ['Browser journeys', journeys],
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

/** A step of our own: it passes, or says why not. */
async function once(work: () => unknown): Promise<Outcome> {
  try {
    await work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** The tests read what Next draws too, so every page is drawn. */
function buildWhole(): Promise<void> {
  forgetSeals('out');
  return buildSite();
}

/** Side by side, because each keeps one processor busy. What each says is printed when all are done, so that it stands together. */
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

/** A run that ended badly without a failed test, or ran none, has failed all the same. */
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
