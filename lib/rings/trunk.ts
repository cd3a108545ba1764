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
export type Outline = (angle: number) => number;

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
export function angleFrom(direction: number, angle: number): number {
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
