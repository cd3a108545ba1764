import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { RingCharacter } from '../../../lib/rings/characters';
import type { RingDrawing } from '../../../lib/rings/draw';
import { drawRings, thumbnailOf, thumbnailSize } from '../../../lib/rings/draw';
import { drawSeason } from '../../../lib/rings/season';

const characters: RingCharacter[] = ['recommendations', 'evidence', 'webinars', 'training', 'case-studies', 'tools'];

const slugs = Array.from({ length: 300 }, (_, index) => `a-resource-${index}`);

/** The tag as components/figure/rings.tsx sends it. */
function asTag(drawing: RingDrawing): string {
  const path = (data: string | undefined, attribute: string) => (data ? `<path${attribute} d="${data}"></path>` : '');
  const solid = path(drawing.solid, ' class="s"');
  const bold = path(drawing.bold, ' class="b"');
  return `<svg class="rings" viewBox="0 0 200 200" aria-hidden="true">${solid}${path(drawing.fine, '')}${bold}</svg>`;
}

test.each(characters)(
  '%s: each slug has its own drawing, in three paths of whole numbers at most, in 887 bytes',
  (character) => {
    const seen = new Set<string>();
    for (const slug of slugs) {
      const drawing = drawRings(character, `${character}/${slug}`);
      const paths = Object.entries(drawing);
      expect(paths.length).toBeLessThanOrEqual(3);
      for (const [name, data] of paths) {
        expect(['solid', 'fine', 'bold']).toContain(name);
        expect(data).toMatch(/^(M-?\d+[ -]\d+q[-\d ]+t[-\d ]+z?)+$/);
      }
      expect(Buffer.byteLength(asTag(drawing))).toBeLessThanOrEqual(887);
      seen.add(asTag(drawing));
    }
    expect(seen.size).toBe(slugs.length);
  },
);

test.each(characters)('a thumbnail of %s is small, and ends where its rings do', (character) => {
  for (let each = 0; each < 40; each += 1) {
    const drawing = drawRings(character, `${character}/resource-${each}`);
    const thumbnail = thumbnailOf(drawing);
    expect(JSON.stringify(thumbnail).length).toBeLessThan(JSON.stringify(drawing).length * 0.75);
    for (const path of Object.values(thumbnail)) {
      expect(path).toMatch(/^(?:M-?\d+[ -]\d+(?:[qt][-\d ]+)+z?)*$/);
      for (const [, x] of path.matchAll(/M(-?\d+)/g)) expect(Math.abs(Number(x))).toBeLessThan(2 * thumbnailSize);
    }
  }
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

test.each([9, 12, 15])('no two lines of a season of %i rings cross, and each ring is 3.4 outside the last', (rings) => {
  const { solid = '', fine = '' } = drawSeason(rings);
  // The first closed line of the solid path is the heart, a circle.
  const bold = closedLines(solid).slice(1);
  const gapsOf = (lines: readonly string[]) => {
    const reaches = lines.map(reachByAngle).sort((one, other) => Math.max(...one) - Math.max(...other));
    return reaches
      .slice(1)
      .map((ring, index) => Math.min(...ring.map((reach, angle) => reach - (reaches[index]?.[angle] ?? 0))));
  };
  expect(Math.min(...gapsOf([...bold, ...closedLines(fine)]))).toBeGreaterThan(0);
  const outsides = [...bold.filter((_, index) => index % 2 === 0), ...closedLines(fine)];
  expect(outsides).toHaveLength(rings);
  expect(Math.min(...gapsOf(outsides))).toBeGreaterThan(3.4);
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
