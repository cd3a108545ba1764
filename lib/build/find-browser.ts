/** The browser that the journeys run in: Playwright's own where it is there, else the system's Chromium. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How to start it. As root Chromium refuses its sandbox; the rest keeps it from asking the network on its own. */
export function findBrowser(): { executablePath?: string; args: string[] } {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (existsSync(chromium.executablePath())) return { args };
  const executablePath = systemBrowsers.find((path) => existsSync(path));
  return executablePath ? { executablePath, args } : { args };
}

/** Whether a browser is there. */
export function hasBrowser(): boolean {
  return existsSync(chromium.executablePath()) || systemBrowsers.some((path) => existsSync(path));
}
