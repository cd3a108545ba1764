import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, onTestFinished, test } from 'vitest';
import type { CardSpec } from '../../../../lib/outputs/link-cards/card';
import { drawCard, svgOf } from '../../../../lib/outputs/link-cards/draw-card';
import { bufferSize, fontFiles, renderCards, toPng } from '../../../../lib/outputs/link-cards/render-cards';

const font = { loadSystemFonts: false, fontFiles };

/** What another program reads in a PNG. It refuses one with a wrong length or checksum. */
function pixelsOf(png: Uint8Array): Buffer {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1200" height="630"><image width="1200" height="630" image-rendering="optimizeSpeed" xlink:href="${href}"/></svg>`;
  return new Resvg(svg, { font }).render().pixels;
}

const gradient =
  '<linearGradient id="g"><stop stop-color="#000"/><stop offset="1" stop-color="#fe8"/></linearGradient><path fill="url(#g)" d="M0 0h1200v630H0z"/>';

test.each([
  [
    'a card, with a colour number for each pixel',
    drawCard({ hue: 'webinars', label: 'Webinar', title: 'Łódź & <b>' }),
    3,
  ],
  ['a picture of more than 256 colours, in full colours', svgOf(gradient), 6],
])('%s, comes out of its PNG as it was drawn', async (_, svg, type) => {
  const png = Buffer.from(await toPng(svg, Buffer.alloc(bufferSize)));
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([1200, 630, type]);
  expect(pixelsOf(png).equals(new Resvg(svg, { font }).render().pixels)).toBe(true);
});

test('the densest card has at most 60 KB', async () => {
  const title = 'Worked examples of measuring mixed messages, memory, management and improvement: '
    .repeat(2)
    .slice(0, 160);
  const rings = { character: 'evidence', seed: 'evidence/dense' } as const;
  const svg = drawCard({ hue: 'evidence', label: 'Evidence summary', by: 'Somebody with a long name', title, rings });
  expect((await toPng(svg, Buffer.alloc(bufferSize))).length).toBeLessThanOrEqual(60_000);
});

test('a card is drawn once, copied while nothing changes, and deleted from the cache when no page has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const render = (titles: Record<string, string>) =>
    renderCards(
      Object.entries(titles).map(([url, title]): CardSpec => ({ url, title, label: 'Topic', hue: 'gold' })),
      site,
      cache,
    );
  const read = (url: string) => readFileSync(join(site, 'cards', `${url}.png`));

  expect(await render({ '/': 'Home', '/topics/trust/': 'Trust' })).toEqual({ drawn: 2 });
  const [home, trust] = [read('index'), read('topics/trust')];
  expect(await render({ '/': 'Home', '/topics/trust/': 'Trust and time' })).toEqual({ drawn: 1 });
  expect(read('index').equals(home)).toBe(true);
  expect(read('topics/trust').equals(trust)).toBe(false);
  expect(await render({ '/': 'Home', '/topics/trust/': 'Trust' })).toEqual({ drawn: 1 });
  expect(read('topics/trust').equals(trust)).toBe(true);
});
