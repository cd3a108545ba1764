import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { palettePng } from '../../../../lib/outputs/link-cards/palette-png';

/** A picture of which each pixel has the colour that this gives. */
function picture(width: number, height: number, colourAt: (index: number) => readonly [number, number, number]) {
  const pixels = Uint8Array.from(
    Array.from({ length: width * height }, (_, index) => [...colourAt(index), 255]).flat(),
  );
  return { width, height, pixels };
}

test('a picture comes out of the file as it went in', async () => {
  const before = picture(7, 5, (index) => [index * 7, 255 - index, (index % 3) * 100]);
  const png = await palettePng(before);
  const href = `data:image/png;base64,${Buffer.from(png ?? []).toString('base64')}`;
  // Read by somebody else: resvg refuses a file with a wrong length or check sum.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="7" height="5"><image width="7" height="5" image-rendering="optimizeSpeed" xlink:href="${href}"/></svg>`;
  expect(new Resvg(svg).render().pixels).toEqual(Buffer.from(before.pixels));
});

test('each pixel takes one byte, which names a colour', async () => {
  const png = Buffer.from((await palettePng(picture(4, 2, (index) => [index % 2, 0, 9]))) ?? []);
  const data = png.indexOf('IDAT');
  expect([...inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)))]).toEqual([
    ...[0, 0, 1, 0, 1],
    ...[0, 0, 1, 0, 1],
  ]);
  expect(png.readUInt32BE(png.indexOf('PLTE') - 4)).toBe(2 * 3);
});

test('a picture of more than 256 colours has no such file', async () => {
  expect(await palettePng(picture(16, 16, (index) => [index, 0, 0]))).toBeDefined();
  expect(await palettePng(picture(257, 1, (index) => [index % 256, index >> 8, 0]))).toBeUndefined();
});
