/** A stream of numbers from 0 up to 1, the same stream for the same start. */
export type Random = () => number;

/**
 * The 32-bit FNV-1a hash of a text's UTF-8 bytes.
 * Source: draft-eastlake-fnv (offset basis 2166136261, prime 16777619).
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}

/** A stream of random numbers grown from a 32-bit start. Source: mulberry32 by Tommy Ettinger, public domain. */
export function createRandom(start: number): Random {
  let state = start;
  return function next() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The next number of the stream, scaled to a range. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}
