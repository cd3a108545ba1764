/** The records of the library are written beside those in use, and take their place when all is well. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { libraryFile, stampFile } from './generated-files';

/** Writes new records and their stamp, which nobody reads yet. */
export function writeFreshLibrary(root: string, library: string, stamp: string): void {
  mkdirSync(dirname(join(root, libraryFile)), { recursive: true });
  writeFileSync(fresh(root, libraryFile), library);
  // The last of the two: where it is there, both are whole.
  writeFileSync(fresh(root, stampFile), stamp);
}

/** Puts the new records in the place of the last ones. Says whether there were any. */
export function placeLibrary(root: string): boolean {
  if (!existsSync(fresh(root, stampFile))) return false;
  for (const file of [libraryFile, stampFile]) renameSync(fresh(root, file), join(root, file));
  return true;
}

/** A run that writes no records cannot pass for one that did. */
export function forgetFreshLibrary(root: string): void {
  for (const file of [libraryFile, stampFile]) rmSync(fresh(root, file), { force: true });
}

function fresh(root: string, file: string): string {
  return `${join(root, file)}.new`;
}
