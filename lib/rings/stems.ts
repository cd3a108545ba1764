import { between, type Random } from './random';
import {
  angleFrom,
  band,
  closedCurve,
  type Outline,
  type RingDrawing,
  randomTurn,
  ringOutline,
  TRUNK_RADIUS,
  type Trunk,
} from './trunk';

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
