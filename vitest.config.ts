import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By default Vitest leaves one processor free, which would be half of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          testTimeout: 300_000,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/unit/fuzz/runs.ts',
          // The code keeps no state that a test changes. Without isolation each worker loads it once, not once per file: half the CPU seconds.
          isolate: false,
        },
      },
      {
        test: {
          testTimeout: 300_000,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // These only read the built site, and each worker parses it once.
          isolate: false,
        },
      },
      {
        test: {
          testTimeout: 600_000,
          name: 'nightly',
          include: ['tests/nightly/**/*.test.ts', 'tests/unit/fuzz/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/unit/fuzz/runs.ts',
          env: { FUZZ: 'full' },
          // Some build the whole project.
          fileParallelism: false,
        },
      },
    ],
  },
});
