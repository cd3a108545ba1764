/** What pages have for people who share them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawQrCode } from '../../lib/outputs/qr-codes';
import { firstPageOf, routes, versionAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { attributeOf, findAll, folder, linksOf, listPages, read, textOf } from './pages';

const pages = listPages().filter(({ address }) => address !== '/404.html' && address !== routes.editor);

test('every page prints its link and the QR code that leads to it or to its list, except the lists of the finder', () => {
  const problems = pages.filter(({ address, tree }) => {
    if (isFinder(address)) return false;
    const file = versionAt(firstPageOf(address), 'qr.svg');
    const [code] = findAll(tree, 'img').filter((image) => attributeOf(image, 'src') === file);
    return (
      !code ||
      attributeOf(code, 'loading') !== 'lazy' ||
      !existsSync(join(folder, file)) ||
      read(file) !== drawQrCode(site.address + firstPageOf(address))
    );
  });
  expect(problems.map(({ address }) => address)).toEqual([]);
});

test('every page that can be shared has an email with its link, and a card that leads to it', () => {
  const shared = pages.filter(({ html }) => html.includes('id="share"'));
  expect(shared.length).toBeGreaterThan(90);
  const problems = shared.filter(({ address, tree }) => {
    const card = findAll(tree, 'code').find((code) => attributeOf(code, 'id') === 'intranet-card');
    const email = linksOf(tree).find((link) => link.startsWith('mailto:?'));
    return (
      !email?.endsWith(encodeURIComponent(site.address + address)) ||
      !card ||
      !textOf(card).includes(`<a href="${site.address}${address}">`)
    );
  });
  expect(problems.map(({ address }) => address)).toEqual([]);
});

test('no button can be seen before the script that it needs has started', () => {
  const problems = pages.flatMap(({ address, tree }) =>
    findAll(tree, 'button')
      .filter((button) =>
        ['data-copy', 'data-print', 'data-share'].some((name) => attributeOf(button, name) !== undefined),
      )
      .filter((button) => attributeOf(button, 'hidden') === undefined && address !== routes.pack)
      .map(() => address),
  );
  expect(problems).toEqual([]);
});

function isFinder(url: string): boolean {
  return url === routes.resources || url.startsWith(`${routes.resources}page/`);
}
