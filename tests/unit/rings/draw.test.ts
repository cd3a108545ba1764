import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { RingCharacter } from '../../../lib/rings/characters';
import type { RingDrawing } from '../../../lib/rings/draw';
import { drawRings } from '../../../lib/rings/draw';
import { drawSeason } from '../../../lib/rings/season';

const characters: RingCharacter[] = ['recommendations', 'evidence', 'webinars', 'training', 'case-studies', 'tools'];

const slugs = Array.from({ length: 2000 }, (_, index) => `a-resource-${index}`);

/** The tag as components/figure/rings.tsx sends it. */
function asTag(drawing: RingDrawing): string {
  const path = (data: string | undefined, attribute: string) => (data ? `<path${attribute} d="${data}"></path>` : '');
  const solid = path(drawing.solid, ' class="s"');
  const bold = path(drawing.bold, ' class="b"');
  return `<svg class="rings" viewBox="0 0 200 200" aria-hidden="true">${solid}${path(drawing.fine, '')}${bold}</svg>`;
}

test('the same seed gives the same drawing', () => {
  const seed = 'evidence/racial-health-inequalities-evidence-summary';
  expect(drawRings('evidence', seed)).toEqual(drawRings('evidence', seed));
});

test.each(characters)('every slug of %s has its own drawing', (character) => {
  const drawings = slugs.map((slug) => asTag(drawRings(character, `${character}/${slug}`)));
  expect(new Set(drawings).size).toBe(slugs.length);
});

test.each(characters)('%s is drawn in at most three paths of whole numbers', (character) => {
  for (const slug of slugs) {
    const paths = Object.entries(drawRings(character, `${character}/${slug}`));
    expect(paths.length).toBeLessThanOrEqual(3);
    for (const [name, data] of paths) {
      expect(['solid', 'fine', 'bold']).toContain(name);
      expect(data).toMatch(/^(M-?\d+[ -]\d+q[-\d ]+t[-\d ]+z?)+$/);
    }
  }
});

test.each(characters)('%s takes at most 887 bytes with its svg tag', (character) => {
  const sizes = slugs.map((slug) => Buffer.byteLength(asTag(drawRings(character, `${character}/${slug}`))));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(887);
});

test('a published drawing never changes', () => {
  const hashes = characters.map((character) => {
    const drawing = asTag(drawRings(character, `${character}/a-published-resource`));
    return `${character} ${createHash('sha256').update(drawing).digest('hex').slice(0, 16)}`;
  });
  expect(hashes).toEqual([
    'recommendations d306b60782d46c4b',
    'evidence 98aab0cf95b6466f',
    'webinars 726ec9ecb8a021b8',
    'training 8ed870a26b219c5c',
    'case-studies 8ca083b02202ec7e',
    'tools 963f79ab7ce173ac',
  ]);
});

test.each([9, 10, 11, 12, 13, 14, 15])('no two lines of a season of %i rings cross', (rings) => {
  const { solid = '', fine = '' } = drawSeason(rings);
  // The first closed line of the solid path is the heart, a circle.
  const lines = [...closedLines(solid).slice(1), ...closedLines(fine)].map(reachByAngle);
  lines.sort((a, b) => Math.max(...a) - Math.max(...b));
  expect(lines.length).toBeGreaterThan(rings);
  lines.slice(1).forEach((line, index) => {
    const inside = lines[index] ?? [];
    const gaps = line.map((reach, angle) => reach - (inside[angle] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });
});

test.each([9, 10, 11, 12, 13, 14, 15])('each of %i season rings lies 3.4 outside the last', (rings) => {
  const { solid = '', fine = '' } = drawSeason(rings);
  const outsides = closedLines(solid)
    .slice(1)
    .filter((_, index) => index % 2 === 0);
  const reaches = [...outsides, ...closedLines(fine)].map(reachByAngle);
  reaches.sort((a, b) => Math.max(...a) - Math.max(...b));
  expect(reaches).toHaveLength(rings);
  const steps = reaches.slice(1).map((ring, index) => {
    const inside = reaches[index] ?? [];
    return Math.min(...ring.map((reach, angle) => reach - (inside[angle] ?? 0)));
  });
  expect(Math.min(...steps)).toBeGreaterThan(3.4);
});

test('the season takes about 2.5 kilobytes', () => {
  expect(Buffer.byteLength(asTag(drawSeason()))).toBeLessThan(2600);
});

function closedLines(path: string): string[] {
  return path.split('z').filter((line) => line !== '');
}

/** How far a closed line is from the centre, for each of 360 angles. */
function reachByAngle(line: string): number[] {
  const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
  const at = (index: number) => numbers[index] ?? 0;
  let from = { x: at(0), y: at(1) };
  let control = { x: from.x + at(2), y: from.y + at(3) };
  const reaches: number[] = [];
  for (let index = 4; index < numbers.length; index += 2) {
    const to = { x: from.x + at(index), y: from.y + at(index + 1) };
    for (let step = 0; step < 400; step += 1) {
      const t = step / 400;
      const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      const x = mix(from.x, control.x, to.x) - 100;
      const y = mix(from.y, control.y, to.y) - 100;
      const degree = Math.floor((Math.atan2(y, x) / Math.PI + 1) * 180) % 360;
      reaches[degree] ??= Math.hypot(x, y);
    }
    control = { x: 2 * to.x - control.x, y: 2 * to.y - control.y };
    from = to;
  }
  return reaches;
}
