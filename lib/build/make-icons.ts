/** Draws the site's icons from the mark, and the rings of the footer. Run by hand (`npm run make:icons`) when one changes; the results are checked in. */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { mark } from '../rings/draw';
import { drawSeason } from '../rings/season';
import { findBrowser } from './find-browser';

const { cx, cy, r } = mark.heart;
const drawing = `<g fill="none" stroke="#13211a" stroke-width="${mark.strokeWidth}"><circle cx="${cx}" cy="${cy}" r="${r}" fill="#13211a" stroke="none"/><path d="${mark.path}"/></g>`;
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-28 -28 256 256"><path fill="#f2b32e" d="M-28-28h256v256H-28z"/>${drawing}</svg>`;
writeFileSync('public/icon.svg', `${icon}\n`);

const { solid, fine } = drawSeason(9);
// The footer is dark in both colour schemes, so this is its gold.
const gold = '#f5bb3d';
const rings = `<path fill="${gold}" fill-rule="evenodd" d="${solid}"/><path fill="none" stroke="${gold}" stroke-width="1.6" d="${fine}"/>`;
writeFileSync('public/rings.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">${rings}</svg>\n`);

const browser = await chromium.launch(findBrowser());
writeFileSync('public/apple-touch-icon.png', await draw(180));
writeFileSync('public/icon-512.png', await draw(512));
writeFileSync('public/favicon.ico', asIco(await draw(32), 32));
await browser.close();

async function draw(size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${icon}`);
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** An ICO file with one PNG: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10). */
function asIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
