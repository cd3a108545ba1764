/**
 * The tests with made-up input draw the same input in each run, so that a change is blamed only for what it breaks.
 * `SEED=7 npx vitest run --project unit tests/unit/faults` looks elsewhere.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });
