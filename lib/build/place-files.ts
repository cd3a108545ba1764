/** Writes the files that go beside the pages. What is slow to make, such as a link card, is cached. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';

/** A file of the site. `name` is its path, such as `feeds/all.xml`. */
export interface WrittenFile {
  name: string;
  text: string | Uint8Array;
}

/** A file that is slow to make. */
export interface MadeFile {
  name: string;
  /** A hash of everything that decides the bytes: while it stays the same, the file comes from the cache. */
  hash: string;
  make(): Promise<Uint8Array>;
}

/** Writes the files into `folder`, and removes from the cache whatever is out of date. Returns how many files were not cached. */
export async function placeFiles(
  files: readonly (WrittenFile | MadeFile)[],
  folder: string,
  cache = '.cache/made',
): Promise<number> {
  const slow: MadeFile[] = [];
  for (const file of files) {
    if ('make' in file) slow.push(file);
    else writeFile(join(folder, file.name), file.text);
  }
  const waiting = [...slow];
  let made = 0;
  // Drawing happens on other threads. A few more files than cores keeps them all busy.
  const workers = Array.from({ length: cpus().length * 2 }, async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const cached = join(cache, file.hash);
      let bytes: Uint8Array | undefined = readIfExists(cached);
      if (!bytes) {
        bytes = await file.make();
        made += 1;
        // Renamed into place, because a build can be stopped while it writes.
        writeFile(`${cached}.new`, bytes);
        renameSync(`${cached}.new`, cached);
      }
      writeFile(join(folder, file.name), bytes);
    }
  });
  await Promise.all(workers);
  if (slow.length > 0) prune(cache, new Set(slow.map(({ hash }) => hash)));
  return made;
}

export function writeFile(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function prune(cache: string, needed: ReadonlySet<string>): void {
  for (const name of readdirSync(cache)) if (!needed.has(name)) rmSync(join(cache, name));
}

function readIfExists(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
