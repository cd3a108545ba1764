// What every ring drawing shares: the trunk it is cut from, and the way a line becomes path data.
import { between, type Random } from './random';

/** The mean radius of a whole trunk. It overshoots the 200 by 200 viewBox, so a cover is always a crop. */
export const TRUNK_RADIUS = 122;

/** Where a band is thinner than this, both its lines can fall on the same even numbers and the band vanishes. */
const THINNEST = 2;

/** Path data for at most three paths: filled even-odd, stroked fine, stroked bold. */
export type RingDrawing = { solid?: string; fine?: string; bold?: string };

type Point = { x: number; y: number };

type Wave = { count: number; amplitude: number; phase: number };

/** One trunk: the waves all its rings follow, the side it leans to (an angle), and its centre. */
export type Trunk = { waves: Wave[]; lean: number; centre: Point };

/** The radius of a line at an angle. */
type Outline = (angle: number) => number;

/** How a line is cut: about which point, with how many corners, the first of them at which angle. */
export type Cut = { centre: Point; corners: number; turn: number };

/** A trunk drawn from the stream. The order of the draws is part of every published drawing. */
export function growTrunk(random: Random): Trunk {
  const wave = (count: number, low: number, high: number): Wave => ({
    count,
    amplitude: between(random, low, high),
    phase: randomTurn(random),
  });
  const waves = [wave(2, 0.02, 0.07), wave(3, 0.02, 0.045), wave(5, 0.02, 0.02)];
  const lean = randomTurn(random);
  return { waves, lean, centre: { x: between(random, 104, 124), y: between(random, 92, 116) } };
}

/** Where each of a number of years ends, from the heart (0) to the bark (1); early years are wider, as in a tree. */
export function growYears(random: Random, count: number): number[] {
  const widths = Array.from(
    { length: count },
    (_, year) => between(random, 0.6, 1.5) * (1.25 - (0.5 * year) / (count - 1)),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  return widths.map((width) => {
    reached += width;
    return reached / total;
  });
}

/** Any angle, in radians. */
export function randomTurn(random: Random): number {
  return random() * 2 * Math.PI;
}

/** The outline of one ring: its mean radius, bent by the waves of its trunk. */
export function ringOutline(trunk: Trunk, radius: number, wobble = 1): Outline {
  return function radiusAt(angle) {
    const bend = trunk.waves.reduce((sum, wave) => sum + wave.amplitude * Math.cos(wave.count * angle + wave.phase), 0);
    return radius * (1 + wobble * bend);
  };
}

/** How far an angle is from a direction, from 0 to π. */
function angleFrom(direction: number, angle: number): number {
  return Math.abs(Math.atan2(Math.sin(angle - direction), Math.cos(angle - direction)));
}

/** The nearest even whole number. The middle of two even numbers is whole, so no rounding adds up along a curve. */
function toEven(value: number): number {
  return 2 * Math.round(value / 2);
}

/** A point seen from a centre, moved to even coordinates. */
function evenPoint(centre: Point, angle: number, distance: number): Point {
  return {
    x: toEven(centre.x + distance * Math.cos(angle)),
    y: toEven(centre.y + distance * Math.sin(angle)),
  };
}

/** How far out a corner lies so that the curve between corners keeps its radius; half the step between two corners is given. */
function cornerReach(halfStep: number): number {
  return 0.35 + 0.65 / Math.cos(halfStep);
}

/** A closed line as path data. */
export function closedCurve(outline: Outline, cut: Cut): string {
  return closedPath(cutCorners(outline, cut, (2 * Math.PI) / cut.corners));
}

/** A line left open before its first corner, as path data; the gap is an angle. */
export function openCurve(outline: Outline, cut: Cut, gap: number): string {
  return curveThrough(cutCorners(outline, cut, (2 * Math.PI - gap) / (cut.corners - 1)));
}

function cutCorners(outline: Outline, cut: Cut, step: number): Point[] {
  return Array.from({ length: cut.corners }, (_, corner) => {
    const angle = cut.turn + corner * step;
    return evenPoint(cut.centre, angle, outline(angle) * cornerReach(step / 2));
  });
}

/** A line that swells on one side: two closed curves, the space between them to be filled even-odd. */
export function band(outline: Outline, cut: Cut, swelling: { thickness: number; swell: number; side: number }): string {
  const { thickness, swell, side } = swelling;
  const inner: Outline = (angle) =>
    outline(angle) - Math.max(THINNEST, thickness * (1 + swell * Math.cos(angle - side)));
  return closedCurve(outline, cut) + closedCurve(inner, cut);
}

/** Path data of the closed curve that even corners pull on. */
function closedPath(corners: Point[]): string {
  return `${curveThrough([...corners, ...corners.slice(0, 2)])}z`;
}

/**
 * Path data of a smooth curve through the middles of the sides between even corners.
 * Only the first corner is written: `t` mirrors it into the next one, so each further corner costs one number pair.
 */
function curveThrough([first = origin, ...corners]: Point[]): string {
  let before = first;
  const middles = corners.map((corner) => {
    const middle = { x: (before.x + corner.x) / 2, y: (before.y + corner.y) / 2 };
    before = corner;
    return middle;
  });
  const [start = origin, second = origin, ...others] = middles;
  const [control = origin] = corners;
  const steps = others.map((middle, index) => stepTo(middle, middles[index + 1]));
  return `M${joinNumbers(start.x, start.y)}q${joinNumbers(...stepTo(control, start), ...stepTo(second, start))}t${joinNumbers(...steps.flat())}`;
}

const origin: Point = { x: 0, y: 0 };

function stepTo({ x, y }: Point, from = origin): [number, number] {
  return [x - from.x, y - from.y];
}

/** Numbers one after another; a minus sign parts them as well as a space does, and is shorter. */
function joinNumbers(...numbers: number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}

/** How deep the wound still is, ring by ring: the tree closes over it. */
const DEPTHS = [0.56, 0.5, 0.42, 0.3, 0.17, 0.06];

/** How far a bold ring stays outside the last one, line to line. */
const CLEARANCE = 6.6;

/** The part of its radius a ring keeps at an angle: cut away at the wound, swollen at its two shoulders. */
function woundFactor(depth: number, direction: number, angle: number): number {
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

/** The ring both stems share first; together they fill it along their axis. */
const SPAN = 0.84 * TRUNK_RADIUS;

/** Two stems: two hearts under one bark. The character of the tools. */
export function drawStems(trunk: Trunk, random: Random): RingDrawing {
  const diagonal = Math.PI / 4 + (Math.PI / 2) * Math.floor(4 * random());
  const axis = diagonal + between(random, -0.3, 0.3);
  const share = between(random, 0.6, 0.66);
  const first = drawStem(trunk, random, { facing: axis, radius: SPAN * share, rings: 3 });
  const second = drawStem(trunk, random, {
    facing: axis + Math.PI,
    radius: SPAN * (1 - share),
    rings: 2,
  });
  const shared = (radius: number, stretch: number): Outline => {
    const round = ringOutline(trunk, TRUNK_RADIUS * radius);
    return (angle) => round(angle) * (1 + stretch * Math.cos(angle - axis) ** 2);
  };
  const cut = { centre: trunk.centre, corners: 9, turn: randomTurn(random) };
  const inner = closedCurve(shared(0.84, 0.13), cut);
  const swelling = { thickness: 6, swell: 0.6, side: trunk.lean };
  const middle = band(shared(0.98, 0.08), cut, swelling);
  const outer = closedCurve(shared(1.12, 0.03), cut);
  return {
    solid: first.heart + second.heart + middle,
    bold: first.rings + second.rings + inner + outer,
  };
}

type Stem = { facing: number; radius: number; rings: number };

/** A heart and its rings, pressed flat on the side that faces the other stem. */
function drawStem(trunk: Trunk, random: Random, stem: Stem): { heart: string; rings: string } {
  const offset = SPAN - stem.radius;
  const centre = {
    x: trunk.centre.x - offset * Math.cos(stem.facing),
    y: trunk.centre.y - offset * Math.sin(stem.facing),
  };
  const line = (radius: number, corners: number) => {
    const round = ringOutline(trunk, radius);
    const pressed: Outline = (angle) =>
      round(angle) * (1 - 0.12 * Math.exp(-((angleFrom(stem.facing, angle) / 0.6) ** 2)));
    return closedCurve(pressed, { centre, corners, turn: randomTurn(random) });
  };
  const heart = line(4 + stem.radius * 0.06, 5);
  let rings = '';
  for (let ring = 1; ring <= stem.rings; ring += 1) {
    rings += line((0.95 * stem.radius * ring) / stem.rings, 8);
  }
  return { heart, rings };
}
