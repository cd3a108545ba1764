import { defineConfig } from '@playwright/test';
import { findBrowser } from './lib/build/find-browser';
import { portOfRecordings, recordingsSite } from './tests/recordings/made-up-talks';

const port = 3217;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Browsers race: a journey that fails once and then passes is named at the end of the run, and does not hold back a change.
  retries: 1,
  // Dots, so that what failed and why stands at the end, where a machine that keeps only the end of a log keeps it.
  reporter: [['dot'], ['json', { outputFile: 'test-results/journeys.json' }]],
  // A shared machine stands still for seconds at times. What a reader may wait for is asked where it matters, with a clock of its own.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: findBrowser(),
  },
  webServer: [
    serve('out', port),
    // Built by tests/recordings/build-site.ts.
    serve(recordingsSite, portOfRecordings),
  ],
});

function serve(folder: string, at: number) {
  return {
    command: `npx tsx tests/serve.ts ${folder}`,
    env: { PORT: String(at) },
    port: at,
    reuseExistingServer: false,
  };
}
