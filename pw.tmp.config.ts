import { defineConfig } from '@playwright/test';
import { findBrowser } from './lib/publish/find-browser';

const port = 3417;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 3,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: findBrowser(),
  },
  webServer: {
    command: 'npx tsx tests/serve.ts',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
