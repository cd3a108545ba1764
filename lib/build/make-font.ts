/**
 * Subsets the typeface to what the site uses: Latin-1 and some punctuation, weights 400 to 800, kerning and tabular figures. Also
 * writes the table of letter widths that link cards are measured with, from the two static fonts beside it; those come
 * unchanged from the npm package `@expo-google-fonts/atkinson-hyperlegible-next` 0.4.1.
 * Run by hand (`npm run make:font`) when one of them changes; the results are checked in.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Buffer as Letters, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const family = '@fontsource-variable/atkinson-hyperlegible-next';
const source = require.resolve(`${family}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`);
const latin1 = Array.from({ length: 0x100 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join('');
const signs = '–—‘’“”…•−×→←↑↓';

const page = await subsetFont(readFileSync(source), latin1 + signs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
  keepFeatures: ['kern', 'mark', 'tnum'],
  noHinting: true,
});
const hash = createHash('sha256').update(page).digest('hex').slice(0, 10);
rmSync('public/fonts', { recursive: true, force: true });
mkdirSync('public/fonts', { recursive: true });
writeFileSync(`public/fonts/atkinson-next.${hash}.woff2`, page);
writeFileSync('public/fonts/LICENCE.txt', readFileSync(require.resolve(`${family}/LICENSE`)));
console.log(`public/fonts/atkinson-next.${hash}.woff2: ${page.length} bytes. Name it in components/layout/base.css.`);

const cardFonts = 'lib/outputs/link-cards/fonts';
const widths: Record<string, number[]> = {};
for (const file of ['medium-500.ttf', 'extra-bold-800.ttf']) {
  const face = new Face(new Blob(readFileSync(`${cardFonts}/${file}`)));
  const shaped = new Font(face);
  // Copied first: measuring can move the memory that they are in.
  for (const letter of [...face.collectUnicodes()].map((sign) => String.fromCodePoint(sign))) {
    widths[letter] ??= [];
    widths[letter].push(widthOf(letter, shaped));
  }
}
writeFileSync(`${cardFonts}/widths.json`, `${JSON.stringify(widths)}\n`);

/** In thousandths of the font size. */
function widthOf(letter: string, font: Font): number {
  const letters = new Letters();
  letters.addText(letter);
  letters.guessSegmentProperties();
  shape(font, letters);
  return letters.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
}
