import { renderAsync } from '@resvg/resvg-js';
import type { LinkCard } from './card';
import { drawCard } from './draw-card';
import { palettePng } from './palette-png';

/** The card as a PNG of 1,200 by 630 pixels. */
export async function makeCard(card: LinkCard): Promise<Uint8Array> {
  const image = await renderAsync(drawCard(card), { font: { loadSystemFonts: false } });
  const { width, height, pixels } = image;
  return (await palettePng({ width, height, pixels })) ?? image.asPng();
}
