/** Finds the browser for the end-to-end tests: Playwright's own if installed, else the system's Chromium. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Launch options. Chromium refuses to run its sandbox as root; the other flags stop its own network requests. */
export function findBrowser(): { executablePath?: string; args: string[] } {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (existsSync(chromium.executablePath())) return { args };
  const executablePath = systemBrowsers.find((path) => existsSync(path));
  return executablePath ? { executablePath, args } : { args };
}

/** Whether there is a browser. */
export function hasBrowser(): boolean {
  return existsSync(chromium.executablePath()) || systemBrowsers.some((path) => existsSync(path));
}
