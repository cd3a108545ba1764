import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './lib/build/find-browser';
import { portOfRecordings, recordingsSite } from './tests/recordings/made-up-talks';

const port = 3217;
const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

export default defineConfig({
  testDir: 'tests/e2e',
  // The web editor takes minutes, and unit tests try the injections as well, so these run with `NIGHTLY=1` only.
  ...(process.env.NIGHTLY ? {} : { testIgnore: ['editor*.test.ts', 'injection.test.ts'] }),
  projects: [
    { name: 'chromium', use: { launchOptions: findBrowser() } },
    // Debian's Firefox, through WebDriver BiDi. It can't yet turn scripts off, go back, download or print.
    ...(process.env.NIGHTLY && firefox
      ? [
          {
            name: 'firefox',
            testMatch: /(every-page|finder|keyboard|pack|player|share)\.test\.ts/,
            grepInvert: /@chromium|without script/,
            use: {
              browserName: 'firefox',
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            } as const,
          },
        ]
      : []),
  ],
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Browsers race: a test that fails once and then passes is named at the end of the run, and doesn't hold back a change.
  retries: 1,
  // Dots, so that failures are at the end of the log, the part that CI keeps.
  reporter: [['dot'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // For a machine five times slower than an idle one. How long a reader may wait is tested where it matters, with a clock of its own.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
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
    timeout: 300_000,
    reuseExistingServer: false,
  };
}
