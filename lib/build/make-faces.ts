/**
 * Cuts the faces that the words on link cards are set in: the site's own with the weights that cards use, and for other scripts
 * one face of Noto Sans each. Run by hand (`npm run make:faces`) when the set changes; the results are checked in.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = 'lib/outputs/link-cards/fonts';

/** The weights between which a face can be set; one weight alone makes it half as large. */
const voices = { min: 480, max: 800, default: 480 };
const bold = 700;

/** Latin as it is written in Africa, Europe and Vietnam, and marks for it; the rest of Noto Sans is phonetics and history. */
const latin: readonly [number, number][] = [
  [0x100, 0x24f],
  [0x254, 0x254],
  [0x256, 0x257],
  [0x259, 0x259],
  [0x25b, 0x25b],
  [0x263, 0x263],
  [0x268, 0x269],
  [0x272, 0x272],
  [0x289, 0x289],
  [0x28a, 0x28b],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
];

const everything: readonly [number, number][] = [
  [0x20, 0xd7ff],
  [0xf900, 0xffff],
];

const own = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const noto = '@fontsource-variable/noto-sans';

const scripts = ['arabic', 'bengali', 'devanagari', 'gujarati', 'gurmukhi', 'hebrew', 'tamil'];

const faces = [
  { name: 'atkinson', file: `${own}-latin-wght-normal.woff2`, weights: voices, signs: everything },
  { name: 'atkinson-ext', file: `${own}-latin-ext-wght-normal.woff2`, weights: voices, signs: everything },
  ...['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'greek'].map((part) => ({
    name: `noto-${part}`,
    file: `${noto}/files/noto-sans-${part}-wght-normal.woff2`,
    weights: voices,
    signs: part === 'latin-ext' ? latin : everything,
  })),
  ...scripts.map((script) => ({
    name: `noto-${script}`,
    file: `${noto}-${script}/files/noto-sans-${script}-${script}-wght-normal.woff2`,
    weights: bold,
    signs: everything,
  })),
];

/** What sets letters in their places and in their right forms: https://learn.microsoft.com/en-us/typography/opentype/spec/featuretags. */
const features = (
  'abvm abvs akhn blwf blwm blws calt ccmp cfar cjct curs dist fina haln half init isol kern liga locl mark medi mkmk nukt ' +
  'pref pres psts pstf rkrf rlig rphf vatu'
).split(' ');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, file, weights, signs } of faces) {
  const font = await subsetFont(readFileSync(require.resolve(file)), signs.map(textOf).join(''), {
    targetFormat: 'truetype',
    variationAxes: { wght: weights },
    keepFeatures: features,
    noHinting: true,
  });
  const small = brotliCompressSync(font);
  writeFileSync(`${folder}/${name}.ttf.br`, small);
  console.log(`${folder}/${name}.ttf.br: ${small.length} bytes`);
}
writeFileSync(`${folder}/LICENCE-atkinson.txt`, licenceOf(own));
// Each part of Noto has a first line of its own, which says whose it is; the terms are the same.
const parts = [noto, ...scripts.map((script) => `${noto}-${script}`)].map(licenceOf);
const [, terms] = split(parts[0] ?? '');
if (parts.some((licence) => split(licence)[1] !== terms))
  throw new Error('The parts of Noto Sans have different terms.');
writeFileSync(`${folder}/LICENCE-noto.txt`, [...parts.map((licence) => split(licence)[0]), terms].join('\n'));

function licenceOf(path: string): string {
  return readFileSync(require.resolve(`${path.replace(/\/files\/.*/, '')}/LICENSE`), 'utf8');
}

function split(licence: string): [string, string] {
  const end = licence.indexOf('\n');
  return [licence.slice(0, end), licence.slice(end + 1)];
}

function textOf([first, last]: readonly [number, number]): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
