import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          testTimeout: 60_000,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/unit/faults/seed.ts',
        },
      },
      { test: { testTimeout: 60_000, name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
