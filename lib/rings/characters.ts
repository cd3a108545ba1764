import { between, type Random } from './random';
import {
  angleFrom,
  band,
  type Cut,
  closedCurve,
  growYears,
  type Outline,
  openCurve,
  type RingDrawing,
  randomTurn,
  ringOutline,
  TRUNK_RADIUS,
  type Trunk,
} from './trunk';

/** Six ways a trunk can have grown, one for each category. */
export type RingCharacter = 'recommendations' | 'evidence' | 'webinars' | 'training' | 'case-studies' | 'tools';

/** Draws one trunk in one character. */
type CharacterDrawer = (trunk: Trunk, random: Random) => RingDrawing;

/** The drawer of each character. */
export const characterDrawers: Record<RingCharacter, CharacterDrawer> = {
  recommendations: drawHeartwood,
  evidence: drawDense,
  webinars: drawBroken,
  training: drawOffCentre,
  'case-studies': drawScar,
  tools: drawStems,
};

/** The character of a category's rings; a category without its own has that of tools. */
export function characterOf(category: string): RingCharacter {
  return isCharacter(category) ? category : 'tools';
}

/** The class that sets `--field` and `--deep`: `hue-evi` for evidence (components/layout/tokens.css). */
export function hueOf(category: string): string {
  return `hue-${characterOf(category).slice(0, 3)}`;
}

function isCharacter(category: string): category is RingCharacter {
  return Object.hasOwn(characterDrawers, category);
}

/** Heartwood: whole, few and broad. */
function drawHeartwood(trunk: Trunk, random: Random): RingDrawing {
  const years = growYears(random, 6);
  const firstThickness = between(random, 6, 9);
  const turn = randomTurn(random);
  const cut = (corners: number): Cut => ({ centre: trunk.centre, corners, turn: slip(random, turn) });
  let inside = TRUNK_RADIUS * (0.08 + 0.6 * (years[0] ?? 0));
  let solid = closedCurve(ringOutline(trunk, inside), cut(6));
  years.slice(1).forEach((year, index) => {
    const evened = evenOut(year, index + 2, years.length);
    const radius = TRUNK_RADIUS * (0.1 + 0.9 * evened);
    // Even-odd filling would invert a band that overlaps the previous one.
    const thickness = Math.min(firstThickness + 0.6 * index, 0.62 * (radius - inside));
    solid += band(ringOutline(trunk, radius), cut(8), { thickness, swell: 0.45, side: trunk.lean });
    inside = radius;
  });
  return { solid };
}

/** Dense: many fine years, three of them marked. */
function drawDense(trunk: Trunk, random: Random): RingDrawing {
  const years = growYears(random, 12);
  const marked = [random() < 0.5 ? 3 : 4, random() < 0.5 ? 7 : 8, 11];
  const turn = randomTurn(random);
  let fine = '';
  let bold = '';
  years.forEach((year, index) => {
    const outline = ringOutline(trunk, TRUNK_RADIUS * (0.04 + 0.96 * year), 0.5 + index / 14);
    const line = closedCurve(outline, { centre: trunk.centre, corners: 7, turn: slip(random, turn) });
    if (marked.includes(index + 1)) bold += line;
    else fine += line;
  });
  return { fine, bold };
}

/** Broken: every ring has an opening, which moves round. */
function drawBroken(trunk: Trunk, random: Random): RingDrawing {
  const { centre } = trunk;
  const years = growYears(random, 8);
  const firstGap = between(random, 0.5, 0.95);
  const walk = between(random, 0.16, 0.3) * (random() < 0.5 ? -1 : 1);
  const heartCut = { centre, corners: 5, turn: randomTurn(random) };
  const solid = closedCurve(ringOutline(trunk, TRUNK_RADIUS * 0.07), heartCut);
  const arcs = years.map((year, index) => {
    const evened = evenOut(year, index + 1, years.length);
    const outline = ringOutline(trunk, TRUNK_RADIUS * (0.1 + 0.9 * evened), 0.6);
    const gap = firstGap - 0.03 * index;
    return openCurve(outline, { centre, corners: 10, turn: trunk.lean + walk * index + gap / 2 }, gap);
  });
  return { solid, bold: arcs.join('') };
}

/** Off centre: growing towards the light, thin behind and thick in front. */
function drawOffCentre(trunk: Trunk, random: Random): RingDrawing {
  const { lean } = trunk;
  const years = growYears(random, 7);
  const turn = randomTurn(random);
  const cutAt = (year: number, corners: number): Cut => {
    const moved = 0.5 * TRUNK_RADIUS * (1 - year);
    const x = trunk.centre.x - moved * Math.cos(lean);
    const y = trunk.centre.y - moved * Math.sin(lean);
    return { centre: { x, y }, corners, turn: slip(random, turn) };
  };
  let solid = closedCurve(ringOutline(trunk, TRUNK_RADIUS * 0.07), cutAt(0, 6));
  let last = years[0] ?? 0;
  years.slice(1).forEach((year, index) => {
    const wanted = 2.2 + 7 * year * between(random, 0.7, 1.15);
    const thickness = Math.min(wanted, 0.66 * TRUNK_RADIUS * (year - last));
    const outline = ringOutline(trunk, TRUNK_RADIUS * (0.06 + 0.94 * year));
    // Six bands of eight corners would pass 887 bytes; the small ones need fewer.
    const cut = cutAt(year, index < 3 ? 7 : 8);
    solid += band(outline, cut, { thickness, swell: 0.9, side: lean });
    last = year;
  });
  return { solid };
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
function drawScar(trunk: Trunk, random: Random): RingDrawing {
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
function drawStems(trunk: Trunk, random: Random): RingDrawing {
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

/** Move a year's end half way to where it would be if all years were equal. */
function evenOut(year: number, ordinal: number, count: number): number {
  return (year + ordinal / count) / 2;
}

/** Vary a shared angle slightly, so that rings look cut by hand. */
function slip(random: Random, turn: number): number {
  return turn + between(random, -0.15, 0.15);
}
