import { characterDrawers, type RingCharacter } from './characters';
import { createRandom, hashText } from './random';
import { growTrunk, type RingDrawing } from './trunk';

export type { RingDrawing };

/**
 * The ring drawing of one resource, permanent because its seed is `category/slug`.
 */
export function drawRings(character: RingCharacter, seed: string): RingDrawing {
  const random = createRandom(hashText(seed));
  return characterDrawers[character](growTrunk(random), random);
}

/** The logo: two rings that closed over a wound, and the heart. At least 24 pixels. */
export const mark = {
  viewBox: '0 0 200 200',
  strokeWidth: 17,
  heart: { cx: 106, cy: 106, r: 17 },
  path: 'M60 37q10-13 25-20t33-4 32 13 24 25 13 32-1 34-14 31-25 23-31 13-33 1-32-12-26-24-14-32 4-33 21-25 24-22zM80 68q2-10 11-18t20-6 21 9 16 16 8 20-1 22-9 20-16 15-20 8-21 0-21-8-16-15-9-20 5-20 19-11 13-12z',
} as const;

/** How many rings a thumbnail has. */
const most = 3;

/** The same drawing for a thumbnail, with fewer of its rings, the outermost kept: two dozen have to fit one page. */
export function thumbnailOf({ solid = '', fine = '', bold = '' }: RingDrawing): RingDrawing {
  if (solid && !fine && !bold) {
    // A solid ring is two curves, its outer and its inner edge, around a heart of one.
    const [heart = '', ...edges] = curvesIn(solid);
    const rings = edges.flatMap((edge, at) => (at % 2 === 0 ? [edge + (edges[at + 1] ?? '')] : []));
    return { solid: heart + evenly(rings, most - 1) };
  }
  const lines = fine && bold && !solid ? most - 1 : most;
  return { solid, fine: solid ? '' : evenly(curvesIn(fine), lines), bold: evenly(curvesIn(bold), lines) };
}

function curvesIn(path: string): string[] {
  return path
    .split('M')
    .slice(1)
    .map((curve) => `M${curve}`);
}

/** Evenly spaced rings, including the last. */
function evenly(rings: readonly string[], count: number): string {
  if (rings.length <= count) return rings.join('');
  return Array.from({ length: count }, (_, at) => rings[Math.round(((at + 1) * rings.length) / count) - 1]).join('');
}
