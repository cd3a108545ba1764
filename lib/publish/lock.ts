import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Does the work while nobody else does: two builds at once would mix what they write. The file holds the number of the process.
 * Rejects with a sentence where another process that still runs holds it; one that has died is passed over.
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder))
      throw new Error(`Another build is under way (process ${holder}). Wait until it has ended, then try again.`);
    rmSync(file, { force: true });
    take(file);
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
