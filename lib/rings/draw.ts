import { characterDrawers, type RingCharacter } from './characters';
import { createRandom, hashText } from './random';
import { growTrunk, type RingDrawing } from './trunk';

export type { RingDrawing };

/**
 * The ring drawing of one resource, the same for good: its seed is its `category/slug`.
 */
export function drawRings(character: RingCharacter, seed: string): RingDrawing {
  const random = createRandom(hashText(seed));
  return characterDrawers[character](growTrunk(random), random);
}
