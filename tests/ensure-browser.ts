import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasBrowser } from '../lib/build/find-browser';
import { programOf, runProgram } from '../lib/build/run-step';

/** A browser for the journeys: one that is there, else Playwright's own, else Debian's. Throws where none can be had. */
export async function ensureBrowser(): Promise<void> {
  if (hasBrowser()) return;
  console.log("No browser is here yet. Trying Playwright's own …");
  await runProgram(programOf('@playwright/test', 'playwright'), ['install', 'chromium']);
  if (hasBrowser()) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log("That could not be downloaded. Installing Debian's Chromium …");
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!hasBrowser())
    throw new Error(
      'There is no browser for the journeys. Install Chromium (on Debian: apt-get install chromium) and run npm test again.',
    );
}
