import { readFileSync } from 'node:fs';
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
  const files = placed({ '/': 'Taking racism out of health and care in London', '/topics/trust/': 'Trust' });
  expect(await placeFiles(files, first, newFolder())).toBe(2);
  await placeFiles(files, second, newFolder());
  expect(Object.keys(readFiles(first))).toEqual(['cards/index.png', 'cards/topics/trust.png']);
  expect(readFiles(first)).toEqual(readFiles(second));
  const png = readFileSync(join(first, 'cards/index.png'));
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  expect(png.length).toBeLessThanOrEqual(60_000);
});

test('a card is drawn again only if what it shows has changed', () => {
  const hashes = (titles: Record<string, string>) => placed(titles).map(({ hash }) => hash);
  const [trust, cancer] = hashes({ '/topics/trust/': 'Trust', '/topics/cancer/': 'Cancer' });
  expect(hashes({ '/topics/trust/': 'Trust' })).toEqual([trust]);
  expect(trust).not.toBe(cancer);
});
