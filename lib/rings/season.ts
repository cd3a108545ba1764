import { between, createRandom, hashText } from './random';
import {
  closedPath,
  cornerReach,
  evenPoint,
  growTrunk,
  type Point,
  type RingDrawing,
  ringOutline,
  woundFactor,
} from './trunk';

/**
 * Chosen by eye from a dozen seeds: the wound is open and no bands merge. Every season is the inner part of the
 * largest, so that two on a page compress to little more than one.
 */
const SEED = 'heart/15';

const CENTRE: Point = { x: 100, y: 100 };
const HEART = 'M95.5 100a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0z';
const HEART_RADIUS = 4.5;

const WOUND = { side: -2.35, ring: 4, depth: 0.5, healing: 0.058 };

/**
 * All rings have their corners at the same angles, one of them on the wound: then corners that keep apart
 * keep the whole curves apart.
 */
const CORNERS = 14;
const STEP = (2 * Math.PI) / CORNERS;
const REACH = cornerReach(STEP / 2);
const ANGLES = Array.from({ length: CORNERS }, (_, corner) => WOUND.side + corner * STEP);

/** How far the outside of a ring stays from the outside of the last one. */
const CLEARANCE = 3.4;

/** How far the inside of a band stays from the last ring: half the stroke of a fine ring, and a slit of light. */
const SLIT = 1.8;

/** The side on which bands swell, each turned from it a little: down to the left, where the page shows them whole. */
const SWELLING_SIDE = 2.1;

/**
 * The season drawing of the page tops and the foot: `fine` is every third ring counted from the bark,
 * `solid` the heart and the bands.
 * Fifteen rings reach 1.35 times the viewBox; elsewhere 9 to 13 are enough.
 */
export function drawSeason(rings = 15): RingDrawing {
  const random = createRandom(hashText(SEED));
  const trunk = growTrunk(random);
  let solid = HEART;
  let fine = '';
  let radius = HEART_RADIUS;
  let last = ANGLES.map(() => HEART_RADIUS);
  for (let ring = 1; ring <= rings; ring += 1) {
    radius += between(random, 5.2, 11.6);
    const thickness = between(random, 3.8, 5.8);
    const side = SWELLING_SIDE + between(random, -1.3, 1.3);
    const grown = ringOutline(trunk, radius, 0.8);
    const depth = woundDepth(ring);
    const outer = ANGLES.map((angle, corner) => {
      const wanted = grown(angle) * woundFactor(depth, WOUND.side, angle);
      return cornerBeyond(angle, wanted, (last[corner] ?? 0) + CLEARANCE);
    });
    if ((rings - ring) % 3 === 1) fine += ringPath(ring, outer);
    else {
      const inner = ANGLES.map((angle, corner) => {
        const swollen = Math.max(2, thickness * (1 + 0.65 * Math.cos(angle - side)));
        const wanted = distance(outer[corner] ?? CENTRE) / REACH - swollen;
        return cornerBeyond(angle, wanted, (last[corner] ?? 0) + SLIT);
      });
      solid += ringPath(ring, outer) + ringPath(ring, inner);
    }
    last = outer.map((point) => distance(point) / REACH);
  }
  return { solid, fine };
}

function woundDepth(ring: number): number {
  if (ring < WOUND.ring) return 0;
  return Math.max(0, WOUND.depth - WOUND.healing * (ring - WOUND.ring));
}

/** Near the heart even numbers are coarse, so a ring there takes every second corner and stays smooth. */
function ringPath(ring: number, corners: Point[]): string {
  return closedPath(ring < WOUND.ring ? corners.filter((_, index) => index % 2 === 0) : corners);
}

/** The even corner for a wanted radius, moved out until rounding cannot bring it nearer than the least radius. */
function cornerBeyond(angle: number, wanted: number, least: number): Point {
  let radius = Math.max(wanted, least);
  let corner = evenPoint(CENTRE, angle, radius * REACH);
  while (distance(corner) < least * REACH) {
    radius += 0.5;
    corner = evenPoint(CENTRE, angle, radius * REACH);
  }
  return corner;
}

function distance(point: Point): number {
  return Math.hypot(point.x - CENTRE.x, point.y - CENTRE.y);
}
