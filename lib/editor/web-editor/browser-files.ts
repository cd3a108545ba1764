/**
 * Replaces `node:fs` and `node:path` in the browser, as far as the check and the pages need them: which files of
 * `public/` are there.
 */

let known: ReadonlySet<string> = new Set();

/** Below this root every file is there: what an editor has just uploaded is on no list yet. */
export const assumedRoot = '/assumed';

/** Tells which files of `public/` are there, by their addresses. */
export function setPublicFiles(addresses: readonly string[]): void {
  known = new Set(addresses);
}

/** Whether there is such a file. */
export function existsSync(path: string): boolean {
  return path.startsWith(`${assumedRoot}/`) || known.has(path.replace(/^.*?\/?public\//, '/'));
}

/** The parts with a slash between them. */
export function join(...parts: string[]): string {
  return parts.join('/').replace(/\/{2,}/g, '/');
}

function isNot(): never {
  throw new Error('In the browser there are no files to read.');
}

export {
  isNot as lstatSync,
  isNot as readdirSync,
  isNot as readFileSync,
  isNot as statSync,
  isNot as relative,
  isNot as sep,
};
