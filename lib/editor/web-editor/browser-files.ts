/**
 * Replaces the parts of `node:fs` and `node:path` that the check and the pages need in the browser: which files in
 * `public/` exist.
 */

let known: ReadonlySet<string> = new Set();

/** Every file below this root exists: recent uploads are on no list yet. */
export const assumedRoot = '/assumed';

/** Set the files in `public/`, by URL path. */
export function setPublicFiles(addresses: readonly string[]): void {
  known = new Set(addresses);
}

export function existsSync(path: string): boolean {
  return path.startsWith(`${assumedRoot}/`) || known.has(path.replace(/^.*?\/?public\//, '/'));
}

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
