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
  const cache = join(newFolder(), 'cache');
  const render = async (titles: Record<string, string>) => {
    const cards = Object.entries(titles).map(([url, title]): CardSpec => ({ url, title, label: 'Topic', hue: 'gold' }));
    const { files, drawn } = await renderCards(cards, cache);
    const read = (name: string) => Buffer.from(files.find((file) => file.name === `cards/${name}.png`)?.text ?? []);
    return { drawn, home: read('index'), trust: read('topics/trust') };
  };

  const first = await render({ '/': 'Home', '/topics/trust/': 'Trust' });
  expect(first.drawn).toBe(2);
  const second = await render({ '/': 'Home', '/topics/trust/': 'Trust and time' });
  expect(second.drawn).toBe(1);
  expect(second.home.equals(first.home)).toBe(true);
  expect(second.trust.equals(first.trust)).toBe(false);
  const third = await render({ '/': 'Home', '/topics/trust/': 'Trust' });
  expect(third.drawn).toBe(1);
  expect(third.trust.equals(first.trust)).toBe(true);
});
