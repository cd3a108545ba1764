import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withLock } from '../../../lib/publish/lock';

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
