import { lock } from 'proper-lockfile';

/** A lock that its process has not renewed for so long is stale: the process was killed. In milliseconds. */
const stale = 20_000;

/**
 * Does the work while no other process does work under the same lock; waits for its turn, and says so. Two builds at once would mix
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
  const options = { realpath: false, stale };
  try {
    return await lock(file, options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    console.log('Another build is running. Waiting for it to finish …');
    return lock(file, { ...options, retries: { forever: true, minTimeout: 500, maxTimeout: 1000 } });
  }
}
