import { default as decode } from 'jsqr';
import { expect, test } from 'vitest';
import { drawQrCode } from '../../../lib/outputs/qr-codes';

test.for([
  'https://larch-resources.example/',
  'https://larch-resources.example/resources/structural-racism-ethnicity-and-health-inequalities-in-london/',
  `https://larch-resources.example/${'a-long-name/'.repeat(20)}`,
])('a phone reads back what was encoded: %s', (text) => {
  expect(readCode(drawQrCode(text))).toBe(text);
});

/** What a phone would read. The drawing becomes pixels, four to a module, for a library that had no part in making it. */
function readCode(svg: string): string | undefined {
  const [, side] = /viewBox="0 0 (\d+)/.exec(svg) ?? [];
  const width = Number(side) * 4;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let down = 0; down < 4; down += 1) {
      const from = ((Number(y) * 4 + down) * width + Number(x) * 4) * 4;
      for (let at = from; at < from + Number(length) * 16; at += 4) dots.fill(0, at, at + 3);
    }
  }
  return decode(dots, width, width)?.data;
}
