import { lock } from 'proper-lockfile';

/**
 * A lock that hasn't been renewed for this long, in milliseconds, belongs to a process that was killed. A build on a busy machine can
 * be too busy to renew its lock for half a minute.
 */
const stale = 120_000;

/**
 * Do the work while holding the lock; wait for it if need be, with a message. Two builds at once would mix
 * their files.
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const release = await take(file);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function take(file: string): Promise<() => Promise<void>> {
  const options = { realpath: false, stale, update: 5000 };
  try {
    return await lock(file, options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    console.log('Another build is running (or was killed in the last two minutes). Waiting for it to finish …');
    return lock(file, { ...options, retries: { forever: true, minTimeout: 500, maxTimeout: 1000 } });
  }
}
