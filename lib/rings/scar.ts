import type { Random } from './random';
import {
  angleFrom,
  closedCurve,
  growYears,
  type Outline,
  type RingDrawing,
  randomTurn,
  ringOutline,
  TRUNK_RADIUS,
  type Trunk,
} from './trunk';

/** How deep the wound still is, ring by ring: the tree closes over it. */
const DEPTHS = [0.56, 0.5, 0.42, 0.3, 0.17, 0.06];

/** How far a bold ring stays outside the last one, line to line. */
const CLEARANCE = 6.6;

/** The part of its radius a ring keeps at an angle: cut away at the wound, swollen at its two shoulders. */
export function woundFactor(depth: number, direction: number, angle: number): number {
  const away = angleFrom(direction, angle);
  const cut = Math.exp(-((away / 0.34) ** 2));
  const shoulder = Math.exp(-(((away - 0.75) / 0.3) ** 2));
  return 1 - depth * cut + 0.16 * depth * shoulder;
}

/** Scar: a wound closed over. The character of the case studies. */
export function drawScar(trunk: Trunk, random: Random): RingDrawing {
  const { centre, lean } = trunk;
  const years = growYears(random, 2 + DEPTHS.length);
  const radiusOf = (index: number) => TRUNK_RADIUS * (years[index] ?? 1);
  const heart = TRUNK_RADIUS * 0.11;
  const rings: Outline[] = [];
  DEPTHS.forEach((depth, index) => {
    const grown = ringOutline(trunk, radiusOf(index + 2), 0.6);
    const last = rings.at(-1) ?? (() => heart + 4);
    // Where the wound was deepest the rings press on each other; bold lines closer than this would run together.
    rings.push((angle) => Math.max(grown(angle) * woundFactor(depth, lean, angle), last(angle) + CLEARANCE));
  });
  const lines = rings.map((ring, index) => closedCurve(ring, { centre, corners: index < 4 ? 13 : 11, turn: lean }));
  const early = ringOutline(trunk, radiusOf(1), 0.6);
  const firstBold = rings[0] ?? early;
  // The year before the wound was cut too: it gives way, so that no line runs through a bold one.
  const fine: Outline = (angle) => Math.min(early(angle), firstBold(angle) - 5);
  const heartCut = { centre, corners: 6, turn: randomTurn(random) };
  return {
    solid: closedCurve(ringOutline(trunk, heart, 0.6), heartCut),
    fine: closedCurve(fine, { centre, corners: 13, turn: lean }),
    bold: lines.join(''),
  };
}
