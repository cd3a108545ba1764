/** `npm run make:pictures`: takes screenshots of the pages that a pull request changes, for its reviewers. */
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { reportRule } from '../editor/review/report';
import { findBrowser } from './find-browser';

const folder = '.review/pictures';
/** Nobody would look at more. */
const mostPages = 12;
const widths = [320, 1440];

const { pages } = reportRule.parse(JSON.parse(readFileSync('.review/report.json', 'utf8')));
const shown = pages.filter(({ now }) => now !== undefined).slice(0, mostPages);
mkdirSync(folder, { recursive: true });
const server = createServer(sirv('out')).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch(findBrowser());
for (const { address } of shown)
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`http://127.0.0.1:${port}${address}`);
    const name = address === '/' ? 'home' : address.slice(1, -1).replaceAll('/', '-');
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    await page.close();
  }
await browser.close();
server.close();
console.log(`${shown.length * widths.length} screenshots of ${shown.length} pages are in ${folder}/`);
