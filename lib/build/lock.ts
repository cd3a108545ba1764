import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

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
  while (!write(file)) {
    const holder = read(file);
    if (holder === undefined) continue;
    if (isRunning(Number(holder)))
      throw new Error(`Another build is under way (process ${holder}). Wait until it has ended, then try again.`);
    passOver(file, holder);
  }
}

/** Whether the lock could be written. A link, because it is there at once with its holder in it, or not at all. */
function write(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes away the lock of a dead process; one at a time, or the second would take away what the first has just written. */
function passOver(file: string, holder: string): void {
  const next = `${file}.next`;
  take(next);
  try {
    if (read(file) === holder) rmSync(file, { force: true });
  } finally {
    rmSync(next, { force: true });
  }
}

/** Who holds the lock; nobody where it has just been released. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Whether a process with this number is there. */
export function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else's.
    return hasCode(error, 'EPERM');
  }
}
