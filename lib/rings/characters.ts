import { between, type Random } from './random';
import {
  band,
  type Cut,
  closedCurve,
  drawScar,
  drawStems,
  growYears,
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

/** Move a year's end half way to where it would be if all years were equal. */
function evenOut(year: number, ordinal: number, count: number): number {
  return (year + ordinal / count) / 2;
}

/** Vary a shared angle slightly, so that rings look cut by hand. */
function slip(random: Random, turn: number): number {
  return turn + between(random, -0.15, 0.15);
}
