import { expect, test } from 'vitest';
import { characterDrawers, type RingCharacter } from '../../../lib/rings/characters';
import { drawRings, thumbnailOf, thumbnailSize } from '../../../lib/rings/draw';

test.each(Object.keys(characterDrawers) as RingCharacter[])(
  'a thumbnail of %s is small, and ends where its rings do',
  (character) => {
    for (let each = 0; each < 40; each += 1) {
      const drawing = drawRings(character, `${character}/resource-${each}`);
      const thumbnail = thumbnailOf(drawing);
      expect(JSON.stringify(thumbnail).length).toBeLessThan(JSON.stringify(drawing).length * 0.75);
      for (const path of Object.values(thumbnail)) {
        expect(path).toMatch(/^(?:M-?\d+[ -]\d+(?:[qt][-\d ]+)+z?)*$/);
        for (const [, x] of path.matchAll(/M(-?\d+)/g)) expect(Math.abs(Number(x))).toBeLessThan(2 * thumbnailSize);
      }
    }
  },
);
