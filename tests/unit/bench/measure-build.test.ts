import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { measureBuild, middleBuild } from '../../bench/measure-build';
import { build } from './made-up';

function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'build-')));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

const run = (where: string, script: string) =>
  measureBuild(where, { program: process.execPath, args: ['--eval', script] });

test('a build stands in its folder, and hears so', async () => {
  const where = folder();
  const { steps } = await run(where, "console.log('  ' + process.env.PWD + ' ' + process.cwd() + ' … done, 1.5 s')");
  expect(steps).toEqual([{ name: `${where} ${where}`, seconds: 1.5 }]);
});

test('a build that fails is told with the end of what it printed', async () => {
  const where = folder();
  await expect(run(where, "console.error('It is broken.'); process.exitCode = 3")).rejects.toThrow(
    `The build in ${where} failed:\nIt is broken.`,
  );
});

test('the middle build is the middle by time, with the middle memory', () => {
  const builds = [
    build({ seconds: 30, memory: 1e6, memoryDuring: 'Reading' }),
    build({ seconds: 10, memory: 2e6, memoryDuring: 'Drawing' }),
    build({ seconds: 20, memory: 9e6, memoryDuring: 'Finishing' }),
  ];
  expect(middleBuild(builds)).toMatchObject({ seconds: 20, memory: 2e6, memoryDuring: 'Drawing' });
  expect(() => middleBuild([])).toThrow('There is no build to take the middle of.');
});
