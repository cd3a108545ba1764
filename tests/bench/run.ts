/** `npm run bench`: this site beside Eleventy and Astro Starlight, on the same posts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../lib/build/find-browser';
import { ensureBrowser } from '../ensure-browser';
import { type Flags, readFlags } from './flags';
import { install } from './install';
import { noteCircumstances } from './machine';
import { measureCount, siteFolder } from './measure-count';
import type { Measured } from './measured';
import { writeReport } from './report';
import { type Soak, soak } from './soak';

try {
  await bench(readFlags(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function bench({ counts, soakSeconds, report }: Flags): Promise<void> {
  await ensureBrowser();
  for (const name of ['eleventy', 'starlight', 'soak']) install(name);
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  // On Ctrl-C too: with many posts, gigabytes would stay.
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const browser = await chromium.launch(findBrowser());
  try {
    const circumstances = noteCircumstances(browser.version());
    const measured: Measured[] = [];
    for (const count of counts) {
      console.log(`\nWith ${count} made-up posts`);
      measured.push(...(await measureCount(count, work, browser)));
      // Each time, because the next number of posts takes far longer, and may fail.
      writeFileSync(report, writeReport(circumstances, measured));
    }
    const pressed = soakSeconds > 0 ? await pressServers(work, counts.at(-1) ?? 0, soakSeconds) : undefined;
    const text = writeReport(circumstances, measured, pressed);
    writeFileSync(report, text);
    console.log(`\n${text}\nThis is in ${report} now.`);
    if (pressed && pressed.site.errors + pressed.site.refused > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

/** With the largest site that was built. */
function pressServers(work: string, count: number, seconds: number): Promise<Soak> {
  console.log(`\nPressing the local server, then bare sirv, for ${seconds} seconds each`);
  return soak(join(siteFolder(work, 'This site', count), 'out'), seconds);
}
