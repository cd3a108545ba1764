/** The faces that words on cards are set in. Each is read when a card first needs it: most need the first alone. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';

const own = ['atkinson', 'atkinson-ext'] as const;
const alphabets = ['noto-latin', 'noto-latin-ext', 'noto-vietnamese', 'noto-cyrillic', 'noto-greek'] as const;
const scripts = [
  'noto-arabic',
  'noto-bengali',
  'noto-devanagari',
  'noto-gujarati',
  'noto-gurmukhi',
  'noto-hebrew',
  'noto-tamil',
] as const;

export type FaceName = (typeof own)[number] | (typeof alphabets)[number] | (typeof scripts)[number];

interface OpenFace {
  face: Face;
  signs: ReadonlySet<number>;
  fonts: Map<number, Font>;
}

const open = new Map<FaceName, OpenFace>();

/** The font of one face at one weight (480 to 800); its scale is the face's own, 1,000 units to the em. A face cut to one weight gives that. */
export function fontAt(name: FaceName, weight: number): Font {
  const { face, fonts } = openFace(name);
  const known = fonts.get(weight);
  if (known) return known;
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  fonts.set(weight, font);
  return font;
}

/** Whether the site's own face has the whole text in its first part, as it has nearly all. */
export function isPlain(text: string): boolean {
  return has(own[0], text);
}

/** The face for each cluster of letters of a text, in its order; nothing in the place of one that no face has. */
export function facesFor(clusters: readonly string[]): (FaceName | undefined)[] {
  const isForeign = (each: string) => !own.some((name) => has(name, each)) && alphabets.some((name) => has(name, each));
  // One letter of another face in the middle of a word would stand out, so that a whole text changes its face together.
  const order = clusters.some(isForeign) ? [...alphabets, ...own, ...scripts] : [...own, ...alphabets, ...scripts];
  return clusters.map((each) => order.find((name) => has(name, each)));
}

/** Whether it is the site's own, which alone is set closer: it spaces words widely, and letters of other scripts hang together. */
export function isOwn(name: FaceName): boolean {
  return own.some((each) => each === name);
}

/** Whether the face has every sign of the cluster that shows. */
function has(name: FaceName, cluster: string): boolean {
  const { signs } = openFace(name);
  return [...cluster].every((sign) => signs.has(sign.codePointAt(0) ?? 0) || isInvisible(sign));
}

function isInvisible(sign: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(sign);
}

function openFace(name: FaceName): OpenFace {
  const known = open.get(name);
  if (known) return known;
  const file = brotliDecompressSync(readFileSync(new URL(`fonts/${name}.ttf.br`, import.meta.url)));
  const face = new Face(new Blob(file));
  const opened = { face, signs: new Set(face.collectUnicodes()), fonts: new Map() };
  open.set(name, opened);
  return opened;
}
