import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawCard } from '../../../../lib/outputs/link-cards/draw-card';
import type { CardSpec } from '../../../../lib/outputs/link-cards/page-card';
import { renderCards, toPng } from '../../../../lib/outputs/link-cards/render-cards';
import { newFolder } from '../../build/made-up-site';

test('the densest card has at most 150 KB', async () => {
  const title = 'Worked examples of measuring mixed messages, memory, management and improvement: '
    .repeat(2)
    .slice(0, 160);
  const rings = { character: 'evidence', seed: 'evidence/dense' } as const;
  const svg = drawCard({ hue: 'evidence', label: 'Evidence summary', by: 'Somebody with a long name', title, rings });
  const png = Buffer.from(await toPng(svg));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(150_000);
});

test('a card is drawn once, copied while nothing changes, and deleted from the cache when no page has it', async () => {
  const folder = newFolder();
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
