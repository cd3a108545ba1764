/** Link cards as PNG files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { linkCardAt } from '../../routes';
import { drawCard } from './draw-card';
import type { CardSpec } from './page-card';

const here = dirname(fileURLToPath(import.meta.url));
/** The font of cards, two weights in two parts. */
export const fontFiles = readdirSync(join(here, 'fonts'))
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => join(here, 'fonts', name));

/**
 * Write the card of each page into `folder`. Unchanged cards come from `cache`, by a hash of
 * everything that affects them; unused cached cards are deleted. Returns how many were drawn.
 */
export async function renderCards(
  cards: readonly CardSpec[],
  folder: string,
  cache = '.cache/cards',
): Promise<{ drawn: number }> {
  await mkdir(cache, { recursive: true });
  const renderer = hashRenderer();
  const used = new Set<string>();
  const waiting = [...cards];
  let drawn = 0;
  // resvg has its own threads, so a few parallel lanes keep every core busy.
  const lane = async () => {
    for (let card = waiting.pop(); card; card = waiting.pop()) {
      const svg = drawCard(card);
      const name = `${createHash('sha256').update(renderer).update(svg).digest('hex')}.png`;
      const file = join(folder, linkCardAt(card.url));
      await mkdir(dirname(file), { recursive: true });
      used.add(name);
      try {
        await copyFile(join(cache, name), file);
      } catch {
        drawn += 1;
        await writeFile(file, await toPng(svg));
        // Renamed when complete, so an interrupted build leaves no partial card.
        const fresh = join(cache, `${name}.${process.pid}.${drawn}`);
        await copyFile(file, fresh);
        await rename(fresh, join(cache, name));
      }
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, lane));
  for (const name of await readdir(cache)) if (!used.has(name)) await rm(join(cache, name), { force: true });
  return { drawn };
}

/** A hash of everything that renders a card: fonts, this module and resvg. */
function hashRenderer(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hash = createHash('sha256').update(dependencies['@resvg/resvg-js']);
  for (const file of [...fontFiles, fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** The drawing as a PNG. */
export async function toPng(svg: string): Promise<Uint8Array> {
  return (await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } })).asPng();
}
