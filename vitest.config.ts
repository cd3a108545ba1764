import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The file that builds takes longest by far, so it begins first, and the others are done beside it. It copies the project,
 * so the file that starts the editor there, which writes beside the packages, is the last.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  if (moduleId.endsWith('/site/kept-pages.test.ts')) return -1;
  return moduleId.endsWith('/site/start.test.ts') ? 1 : 0;
}

export default defineConfig({
  test: {
    // Vitest would leave one processor for a person at the machine: of two, that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          testTimeout: 60_000,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/unit/faults/seed.ts',
        },
      },
      {
        test: {
          testTimeout: 60_000,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // They only look at what is built, so two hundred pages are parsed once in each process and not once in each file.
          isolate: false,
        },
      },
    ],
  },
});
