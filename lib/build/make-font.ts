/**
 * Cuts the one typeface to what the site sets: Latin-1 and a few signs, weights 400 to 800, kerning and tabular figures.
 * Run by hand (`npm run make:font`) when the set changes; the result is checked in.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const source = require.resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
const latin1 = Array.from({ length: 0x100 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join('');
const signs = '–—‘’“”…•−×→←↑↓';

const font = await subsetFont(readFileSync(source), latin1 + signs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
  keepFeatures: ['kern', 'mark', 'tnum'],
  noHinting: true,
});
const hash = createHash('sha256').update(font).digest('hex').slice(0, 10);
rmSync('public/fonts', { recursive: true, force: true });
mkdirSync('public/fonts', { recursive: true });
writeFileSync(`public/fonts/atkinson-next.${hash}.woff2`, font);
writeFileSync(
  'public/fonts/LICENCE.txt',
  readFileSync(require.resolve('@fontsource-variable/atkinson-hyperlegible-next/LICENSE')),
);
console.log(`public/fonts/atkinson-next.${hash}.woff2: ${font.length} bytes. Name it in components/layout/base.css.`);
