/** `npm run bench`: this site beside Eleventy and Astro Starlight, on the same posts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../lib/publish/find-browser';
import { ensureBrowser } from '../ensure-browser';
import { readFlags } from './flags';
import { install } from './install';
import { noteCircumstances } from './machine';
import { type Measured, measureCount, siteFolder } from './measure-count';
import { writeReport } from './report';
import { soak } from './soak';

const { counts, soakSeconds, report } = readFlags(process.argv.slice(2));
await ensureBrowser();
for (const name of ['eleventy', 'starlight', 'soak']) install(name);

const work = mkdtempSync(join(tmpdir(), 'bench-'));
const browser = await chromium.launch(findBrowser());
try {
  const circumstances = noteCircumstances(browser.version());
  const measured: Measured[] = [];
  for (const count of counts) {
    console.log(`\nWith ${count} made-up posts`);
    measured.push(...(await measureCount(count, work, browser)));
  }
  const pressed = soakSeconds > 0 ? await pressServers() : undefined;
  const text = writeReport(circumstances, measured, pressed);
  writeFileSync(report, text);
  console.log(`\n${text}\nThis is in ${report} now.`);
  if (pressed && pressed.site.errors + pressed.site.refused > 0) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** With the largest site that was built. */
function pressServers() {
  console.log(`\nPressing the local server, then bare sirv, for ${soakSeconds} seconds each`);
  return soak(join(siteFolder(work, 'This site', counts.at(-1) ?? 0), 'out'), soakSeconds);
}
