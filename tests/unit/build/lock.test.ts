import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withLock } from '../../../lib/build/lock';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, '.building');
}

test('a second build is told to wait while the first runs', async () => {
  const file = lockFile();
  const first = withLock(file, async () => {
    await expect(withLock(file, async () => 'second')).rejects.toThrow(
      `Another build is under way (process ${process.pid}). Wait until it has ended, then try again.`,
    );
    return 'first';
  });
  expect(await first).toBe('first');
});

test('the lock is gone after a build, also after one that failed', async () => {
  const file = lockFile();
  await withLock(file, async () => undefined);
  expect(existsSync(file)).toBe(false);
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('a lock of a process that has died is passed over', async () => {
  const file = lockFile();
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  writeFileSync(file, String(pid));
  expect(await withLock(file, async () => 'built')).toBe('built');
});

test.for(['free', 'left by a process that has died'])(
  'of processes that ask at once for a lock that is %s, one has it',
  async (kind) => {
    const file = lockFile();
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    const said = await Promise.all([1, 2, 3].map(() => contend(file, kind === 'free' ? undefined : pid)));
    expect(said.map(({ had }) => had > 0)).toEqual([true, true, true]);
    expect(said.flatMap(({ faults }) => faults)).toEqual([]);
    expect(readdirSync(dirname(file)).filter((name) => name !== '.building')).toEqual([]);
  },
);

/** Takes the lock over and over for two seconds, in a process of its own. Says how often it had it, and what was wrong. */
function contend(file: string, dead?: number): Promise<{ had: number; faults: string[] }> {
  const program = `
    import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
    const { withLock } = await import(${JSON.stringify(resolve('lib/build/lock.ts'))});
    const file = ${JSON.stringify(file)};
    const faults = new Set();
    let had = 0;
    const work = async () => {
      // Only one can make a folder.
      mkdirSync(file + '-inside');
      rmdirSync(file + '-inside');
      had += 1;
    };
    for (const end = Date.now() + 2000; Date.now() < end; ) {
      try { if (${dead !== undefined}) writeFileSync(file, '${dead}', { flag: 'wx' }); } catch {}
      await withLock(file, work).catch(({ message }) => /^Another build is under way/.test(message) || faults.add(message));
    }
    console.log(JSON.stringify({ had, faults: [...faults] }));`;
  const args = ['--import', resolve('node_modules/tsx/dist/loader.mjs'), '--input-type=module', '--eval', program];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args);
    let said = '';
    child.stdout.on('data', (piece) => {
      said += piece;
    });
    child.on('error', fail).on('close', (code) => (code === 0 ? done(JSON.parse(said)) : fail(new Error(`${code}`))));
  });
}
