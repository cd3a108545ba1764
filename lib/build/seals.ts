/**
 * What the last build made, known again by its bytes: beside `out/` a file holds one hash for each page that need not be drawn
 * again and for each text with its compressed twins. What has lost its seal is made anew.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export type Seals = ReadonlySet<string>;

/** One hash over several parts. Each goes in with its length, so that no part can run into the next. */
export function sealOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex');
}

/** The seals of the site in `folder`; none where there is no such file. */
export function readSeals(folder: string): Seals {
  return new Set(readIfThere(fileOf(folder))?.toString().split('\n'));
}

/** Writes down the seals of the site that has just taken its place in `folder`. */
export function writeSeals(folder: string, seals: readonly string[]): void {
  writeFileSync(fileOf(folder), seals.toSorted().join('\n'));
}

/** After this, the next build takes nothing over from the site in `folder`. */
export function forgetSeals(folder: string): void {
  rmSync(fileOf(folder), { force: true });
}

/** The bytes of a file; nothing where it cannot be read, since what it holds is then made anew. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function fileOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-seals`);
}
