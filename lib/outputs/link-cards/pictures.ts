/** What stands beside the words of a card. */
import { Resvg } from '@resvg/resvg-js';
import { drawRings, type RingDrawing } from '../../rings/draw';
import { drawSeason } from '../../rings/season';
import type { Picture } from './card';
import { drawPlate } from './draw-plate';

/** No drawing comes nearer to the left edge, in pixels: words end at 754. */
const leftmost = 778;

interface Place {
  x: number;
  y: number;
  /** Of the 200 units of a ring drawing, in pixels. */
  size: number;
}

const ringsPlace: Place = { x: 772, y: -60, size: 690 };
const seasonPlace: Place = { x: 900, y: -10, size: 560 };

/** The picture as SVG in the coordinates of a card: rings in one colour, a figure in those of a chart. */
export function drawPicture(picture: Picture, colour: string): string {
  if (picture === 'season') return placeRings(drawSeason(), seasonPlace, colour);
  if ('rings' in picture) return placeRings(drawRings(picture.rings, picture.seed), ringsPlace, colour);
  return drawPlate(picture.plate);
}

/** A ring drawing in its place, or as much further right as keeps it off the words: a trunk that leans overshoots its frame. */
function placeRings(drawing: RingDrawing, { x, y, size }: Place, colour: string): string {
  const scale = size / 200;
  const at = (left: number) =>
    `<g transform="translate(${left} ${y}) scale(${scale})" fill="none" stroke="${colour}">${pathsOf(drawing, colour)}</g>`;
  const box = new Resvg(svgOf(at(x)), { font: { loadSystemFonts: false } }).getBBox();
  const overshoot = leftmost - (box?.x ?? leftmost);
  return at(x + Math.max(0, Math.ceil(overshoot)));
}

function pathsOf({ solid, fine, bold }: RingDrawing, colour: string): string {
  return [
    solid && `<path d="${solid}" fill="${colour}" fill-rule="evenodd" stroke="none"/>`,
    fine && `<path d="${fine}" stroke-width="1.6"/>`,
    bold && `<path d="${bold}" stroke-width="5"/>`,
  ]
    .filter(Boolean)
    .join('');
}

/** A card of 1,200 by 630 pixels that holds these elements. */
export function svgOf(elements: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">${elements}</svg>`;
}
