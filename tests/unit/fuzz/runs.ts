/**
 * Property tests draw the same input in each run, so that a change is blamed only for what it breaks. `SEED=7` looks elsewhere,
 * and the nightly tests run each property at full length (see vitest.config.ts).
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });

/** How often to try a property: `full` times at night, a twentieth of that in `npm test`. */
export function runs(full: number): { numRuns: number } {
  return { numRuns: process.env.FUZZ === 'full' ? full : Math.ceil(full / 20) };
}

/** Which of many inputs to try: all at night, the first and every fifth (or so) after it in `npm test`. */
export function some<Input>(all: readonly Input[], every = 5): readonly Input[] {
  return process.env.FUZZ === 'full' ? all : all.filter((_, index) => index % every === 0);
}
