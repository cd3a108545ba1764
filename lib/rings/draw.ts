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

/** The size of a thumbnail's view box; a drawing has 200. Whole numbers of half the size have fewer digits. */
export const thumbnailSize = 100;

/** The same drawing for a thumbnail: fewer of its rings, the outermost kept, and half as large. Two dozen have to fit one page. */
export function thumbnailOf({ solid = '', fine = '', bold = '' }: RingDrawing): RingDrawing {
  if (solid && !fine && !bold) {
    // A solid ring is two curves, its outer and its inner edge, around a heart of one.
    const [heart = '', ...edges] = curvesIn(solid);
    const rings = edges.flatMap((edge, at) => (at % 2 === 0 ? [edge + (edges[at + 1] ?? '')] : []));
    return { solid: halved(heart + evenly(rings, most - 1).join('')) };
  }
  const lines = fine && bold && !solid ? most - 1 : most;
  return {
    ...(solid && { solid: halved(solid) }),
    ...(fine && { fine: solid ? '' : halved(evenly(curvesIn(fine), lines).join('')) }),
    bold: halved(evenly(curvesIn(bold), lines).join('')),
  };
}

function curvesIn(path: string): string[] {
  return path
    .split('M')
    .slice(1)
    .map((curve) => `M${curve}`);
}

/** Pick evenly spaced rings, including the last. */
function evenly(rings: readonly string[], count: number): string[] {
  if (rings.length <= count) return [...rings];
  return Array.from({ length: count }, (_, at) => rings[Math.round(((at + 1) * rings.length) / count) - 1] ?? '');
}

/** A path of our drawings (`M` absolute; `q`, `t` relative) at half its size. Every point is rounded from where it is, so that errors don't add up. */
function halved(path: string): string {
  let [x, y] = [0, 0];
  const half = (value: number) => Math.round(value / 2);
  return path.replace(/([Mqt])([^Mqtz]*)/g, (_, command: string, numbers: string) => {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const pairs = command === 'q' ? 2 : 1;
    const written: number[] = [];
    for (let at = 0; at < values.length; at += 2 * pairs) {
      const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y];
      for (let pair = 0; pair < pairs; pair += 1) {
        [x, y] = [fromX + (values[at + 2 * pair] ?? 0), fromY + (values[at + 2 * pair + 1] ?? 0)];
        written.push(half(x) - half(fromX), half(y) - half(fromY));
      }
    }
    return command + written.join(' ').replaceAll(' -', '-');
  });
}
