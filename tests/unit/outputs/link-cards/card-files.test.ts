import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeFiles } from '../../../../lib/build/place-files';
import { linkCardFiles } from '../../../../lib/outputs/link-cards/card-files';
import { findingCard } from '../../../../lib/outputs/link-cards/page-cards';
import { newFolder, readFiles } from '../../build/made-up-site';

const placed = (titles: Record<string, string>) =>
  linkCardFiles(Object.entries(titles).map(([address, title]) => ({ address, card: findingCard(title) })));

test('a card is a PNG of 1,200 by 630 pixels and at most 60 KB, and comes out the same each time', async () => {
  const [first, second] = [newFolder(), newFolder()];
  const none = { folder: newFolder(), seals: new Set<string>() };
  const files = placed({ '/': 'Taking racism out of health and care in London', '/topics/trust/': 'Trust' });
  expect(await placeFiles(files, first, none)).toMatchObject({ made: 2 });
  await placeFiles(files, second, none);
  expect(Object.keys(readFiles(first))).toEqual(['cards/index.png', 'cards/topics/trust.png']);
  expect(readFiles(first)).toEqual(readFiles(second));
  const png = readFileSync(join(first, 'cards/index.png'));
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  expect(png.length).toBeLessThanOrEqual(60_000);
});

test('a build draws no card that the last one drew, and one whose title has changed', async () => {
  const [first, second, third] = [newFolder(), newFolder(), newFolder()];
  const titles = { '/topics/trust/': 'Trust', '/topics/cancer/': 'Cancer' };
  const before = await placeFiles(placed(titles), first, { folder: newFolder(), seals: new Set() });
  const last = { folder: first, seals: new Set(before.seals) };

  const again = await placeFiles(placed(titles), second, last);
  expect(again.made).toBe(0);
  expect(readFiles(second)).toEqual(readFiles(first));
  expect(again.seals.sort()).toEqual(before.seals.sort());

  expect(await placeFiles(placed({ ...titles, '/topics/trust/': 'Trust and time' }), third, last)).toMatchObject({
    made: 1,
  });
  const card = 'cards/topics/cancer.png';
  expect(readFileSync(join(third, card))).toEqual(readFileSync(join(first, card)));

  // What somebody has changed by hand is drawn again.
  writeFileSync(join(first, card), 'not what was drawn');
  expect(await placeFiles(placed(titles), newFolder(), last)).toMatchObject({ made: 1 });
});
