/** What stands beside the pages, put in its place; what took time to make is taken from the last site where it would be the same. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { readIfThere, type Seals, sealOf } from './seals';

/** A file of the site, by its place in it, such as `feeds/all.xml`. */
export interface WrittenFile {
  name: string;
  text: string | Uint8Array;
}

/** A file that takes time to make. */
export interface MadeFile {
  name: string;
  /** One hash over everything that decides its bytes. */
  print: string;
  make(): Promise<Uint8Array>;
}

/** The site that stands, with the seals of what is in it. */
interface LastSite {
  folder: string;
  seals: Seals;
}

/** Puts the files into the new site in `fresh`. Returns the seals by which the next build knows those that were made, and how many were made now. */
export async function placeFiles(
  files: readonly (WrittenFile | MadeFile)[],
  fresh: string,
  last: LastSite,
): Promise<{ seals: string[]; made: number }> {
  const waiting: MadeFile[] = [];
  for (const file of files) {
    if ('make' in file) waiting.push(file);
    else place(join(fresh, file.name), file.text);
  }
  const seals: string[] = [];
  let made = 0;
  // Drawing and compressing run on threads of their own; a few more files than cores keeps them all busy.
  const workers = Array.from({ length: cpus().length * 2 }, async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const kept = findMade(file, last);
      const bytes = kept ?? (await file.make());
      if (!kept) made += 1;
      place(join(fresh, file.name), bytes);
      seals.push(sealMade(file, bytes));
    }
  });
  await Promise.all(workers);
  return { seals, made };
}

/** The bytes that the last site has for this file, if they are what making it would give. */
function findMade(file: MadeFile, { folder, seals }: LastSite): Buffer | undefined {
  const bytes = readIfThere(join(folder, file.name));
  return bytes && seals.has(sealMade(file, bytes)) ? bytes : undefined;
}

function sealMade({ name, print }: MadeFile, bytes: Uint8Array): string {
  return sealOf(name, print, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function place(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
