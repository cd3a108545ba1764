/** Link cards as PNG files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import { linkCardAt } from '../../routes';
import type { CardSpec } from './card';
import { drawCard } from './draw-card';

const here = dirname(fileURLToPath(import.meta.url));
/** The font of cards, two weights in two parts. */
export const fontFiles = readdirSync(join(here, 'fonts'))
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => join(here, 'fonts', name));
const compress = promisify(deflate);

/** One byte for each pixel, and one before each row. */
export const bufferSize = 1201 * 630;

/**
 * Writes the card of each page into `folder`, where its page names it. Cards that were drawn before come from `cache`, by a hash of
 * everything that decides how they look; cached cards that no page has any more are deleted. Returns how many were drawn now.
 */
export async function renderCards(
  cards: readonly CardSpec[],
  folder: string,
  cache = '.cache/cards',
): Promise<{ drawn: number }> {
  await mkdir(cache, { recursive: true });
  const renderer = hashRenderer();
  const used = new Set<string>();
  const waiting = [...cards];
  let drawn = 0;
  // resvg and zlib work on threads of their own, so a few lanes keep every core busy. Each lane has one buffer for its pixels.
  const lane = async () => {
    const rows = Buffer.alloc(bufferSize);
    for (let card = waiting.pop(); card; card = waiting.pop()) {
      const svg = drawCard(card);
      const name = `${createHash('sha256').update(renderer).update(svg).digest('hex')}.png`;
      const file = join(folder, linkCardAt(card.url));
      await mkdir(dirname(file), { recursive: true });
      used.add(name);
      try {
        await copyFile(join(cache, name), file);
      } catch {
        drawn += 1;
        await writeFile(file, await toPng(svg, rows));
        // Renamed when it is complete, so a build that is stopped leaves no half a card behind.
        const fresh = join(cache, `${name}.${process.pid}.${drawn}`);
        await copyFile(file, fresh);
        await rename(fresh, join(cache, name));
      }
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, lane));
  for (const name of await readdir(cache)) if (!used.has(name)) await rm(join(cache, name), { force: true });
  return { drawn };
}

/** One hash of what turns a drawing into a file: fonts, this module, resvg and zlib. */
function hashRenderer(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hash = createHash('sha256').update(`${dependencies['@resvg/resvg-js']} ${process.versions.zlib}`);
  for (const file of [...fontFiles, fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * The drawing as a PNG (https://www.w3.org/TR/png-3/) with one byte for each pixel, about half as large as with full colours.
 * `rows` is a buffer to work in, of `bufferSize`.
 */
export async function toPng(svg: string, rows: Buffer): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
  const { width, height, pixels } = image;
  const colours = indexColours(pixels, rows, width, height);
  if (!colours) return image.asPng();
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which are the number of a colour; compressed, without filters, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  const quick = await compress(rows, { level: 6 });
  // The hardest setting takes fifteen times as long for a tenth less, so only cards that come near the limit of 60 KB get it.
  const data = quick.length < 50_000 ? quick : await compress(rows, { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Fills `rows` with the number of each pixel's colour, each row after a zero, and returns the colours; undefined if there are more than 256. */
function indexColours(pixels: Buffer, rows: Buffer, width: number, height: number): Buffer | undefined {
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Map<number, number>();
  const colours: number[] = [];
  let last: number | undefined;
  let number = 0;
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    let to = row * (width + 1) + 1;
    for (let column = 0; column < width; column += 1) {
      const pixel = whole[at] ?? 0;
      if (pixel !== last) {
        last = pixel;
        number = numbers.get(pixel) ?? numbers.size;
        if (number === numbers.size) {
          numbers.set(pixel, number);
          colours.push(...pixels.subarray(4 * at, 4 * at + 3));
        }
      }
      rows[to] = number;
      to += 1;
      at += 1;
    }
  }
  return numbers.size > 256 ? undefined : Buffer.from(colours);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(data.length);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
