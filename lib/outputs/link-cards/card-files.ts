/** The cards as files of the site, each drawn only where what it shows or what draws it has changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeFile } from '../../build/place-files';
import { linkCardAt } from '../../routes';
import type { PlacedCard } from './list-cards';

/** The cards of these pages. */
export function linkCardFiles(cards: readonly PlacedCard[]): MadeFile[] {
  const code = hashDrawing();
  return cards.map(({ address, card }) => ({
    name: linkCardAt(address).slice(1),
    hash: createHash('sha256').update(code).update(JSON.stringify(card)).digest('hex'),
    // Loaded only now: where every card is as it was, no face and no drawing is needed.
    make: async () => (await import('./make-card')).makeCard(card),
  }));
}

/** One hash over all that decides how a card with given words looks: code and faces, and what shapes, fills and compresses. */
function hashDrawing(): string {
  const folders = ['lib/outputs/link-cards', 'lib/outputs/link-cards/fonts', 'lib/rings', 'lib/charts'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(folder, name)),
  );
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const versions = ['@observablehq/plot', '@resvg/resvg-js', 'bidi-js', 'harfbuzzjs'].map((name) => dependencies[name]);
  const hash = createHash('sha256').update([...versions, process.versions.zlib].join(' '));
  for (const file of [...files.sort(), 'lib/two-voices.ts']) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
