import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { RingCharacter } from '../../../lib/rings/characters';
import type { RingDrawing } from '../../../lib/rings/draw';
import { drawRings, thumbnailOf } from '../../../lib/rings/draw';

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

test.each(characters)('a thumbnail of %s is a quarter shorter than its drawing', (character) => {
  for (let each = 0; each < 40; each += 1) {
    const drawing = drawRings(character, `${character}/resource-${each}`);
    const thumbnail = thumbnailOf(drawing);
    expect(JSON.stringify(thumbnail).length).toBeLessThan(JSON.stringify(drawing).length * 0.75);
    for (const path of Object.values(thumbnail)) {
      expect(path).toMatch(/^(?:M-?\d+[ -]\d+(?:[qt][-\d ]+)+z?)*$/);
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
