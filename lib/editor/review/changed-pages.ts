/** Which pages of two built sites differ. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Report } from './report';

/** The pages that differ between the site in `before` and the one in `now`, by address, each with its compressed sizes. */
export function changedPages(before: string, now: string): Report['pages'] {
  const addresses = [...new Set([...pagesIn(before), ...pagesIn(now)])].sort();
  return addresses.flatMap((address) => {
    const [was, is] = [before, now].map((folder) => read(join(folder, address, 'index.html')));
    if (was && is && was.equals(is)) return [];
    return [{ address, ...(was && { before: sizeOf(was) }), ...(is && { now: sizeOf(is) }) }];
  });
}

function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `/${relative(folder, entry.parentPath).split(sep).join('/')}/`.replace('//', '/'));
}

function read(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function sizeOf(page: Buffer): number {
  return brotliCompressSync(page).length;
}
