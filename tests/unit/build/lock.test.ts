import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withLock } from '../../../lib/build/lock';
import { newFolder } from './made-up-site';

test('a second build says that it waits, and runs when the first has finished', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const folder = newFolder();
  const file = join(folder, 'build');
  const order: string[] = [];
  let second = Promise.resolve();
  await withLock(file, async () => {
    second = withLock(file, async () => void order.push('second'));
    await vi.waitFor(() =>
      expect(log).toHaveBeenCalledWith(
        'Another build is running (or was killed in the last two minutes). Waiting for it to finish …',
      ),
    );
    order.push('first');
  });
  await second;
  log.mockRestore();
  expect(order).toEqual(['first', 'second']);
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock is released after work that failed', async () => {
  const file = join(newFolder(), 'build');
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(file, async () => 'built')).toBe('built');
});

test('the lock of a process that was killed is taken over', async () => {
  const file = join(newFolder(), 'build');
  mkdirSync(`${file}.lock`);
  const longAgo = new Date(Date.now() - 180_000);
  utimesSync(`${file}.lock`, longAgo, longAgo);
  expect(await withLock(file, async () => 'built')).toBe('built');
});
