/** Pages that are as they were in the last build: they are not drawn again, and taken over from the site that stands. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfThere, readSeals, type Seals, sealOf } from './seals';

/** For each address of the many pages, one hash over everything that decides what stands there. */
export type Prints = ReadonlyMap<string, string>;

/** The prints of the many pages, drawn by the code that `code` is the hash of. */
export async function printPages(code: string): Promise<Prints> {
  // Loaded only now, because it reads what the content step has just written.
  const { frameValues, listValuedPages } = await import('../content/page-values');
  const frame = JSON.stringify(frameValues());
  return new Map(
    listValuedPages().map(({ address, values }) => [address, sealOf(code, frame, address, JSON.stringify(values()))]),
  );
}

/** The addresses that the site in `folder` answers already, with the very bytes that drawing would give. */
export function findKept(folder: string, prints: Prints): string[] {
  const seals = readSeals(folder);
  return [...prints].filter((page) => readKept(folder, page, seals)).map(([address]) => address);
}

/** Puts the kept pages that were not drawn after all into the new site; returns how many. Throws where one has changed since. */
export function takeOver(kept: readonly string[], prints: Prints, last: string, fresh: string): number {
  const seals = readSeals(last);
  const missing = kept.filter((address) => !existsSync(fileAt(fresh, address)));
  for (const address of missing) {
    const html = readKept(last, [address, prints.get(address) ?? ''], seals);
    if (!html) throw new Error(`${fileAt(last, address)} was changed while the site was built. Build it again.`);
    mkdirSync(dirname(fileAt(fresh, address)), { recursive: true });
    writeFileSync(fileAt(fresh, address), html);
  }
  return missing.length;
}

/** The seals by which the next build knows the many pages in `folder`. */
export function sealPages(folder: string, prints: Prints): string[] {
  return [...prints].map(([address, print]) => sealOf(print, readIfThere(fileAt(folder, address)) ?? ''));
}

function readKept(folder: string, [address, print]: [string, string], seals: Seals): Buffer | undefined {
  const html = readIfThere(fileAt(folder, address));
  return html && seals.has(sealOf(print, html)) ? html : undefined;
}

function fileAt(folder: string, address: string): string {
  return join(folder, address, 'index.html');
}
