import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardsOf } from '../../lib/outputs/link-cards/page-card';
import { allPages } from '../../lib/pages/all-pages';
import { linkCardAt, routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { attributeOf, findAll, folder, isNotFoundPage, listFiles, listPages, metaOf, type Node, pageAt } from './pages';

/** What a page says under this name in the words of Open Graph. */
function saidOf(tree: Node, name: string): string[] {
  return findAll(tree, 'meta')
    .filter((element) => attributeOf(element, 'property') === name)
    .flatMap((element) => attributeOf(element, 'content') ?? []);
}

const wanted = new Map(cardsOf(allPages()).map(({ url, title }) => [linkCardAt(url), title]));
const cards = listFiles().filter((file) => file.startsWith(routes.linkCards.slice(1)));

test('every page names its link card, which is there, with the title as its alternative text', () => {
  const problems = listPages().flatMap((page) => {
    const { address, tree } = page;
    const [image = '', ...others] = saidOf(tree, 'og:image');
    if (isNotFoundPage(page)) return image ? [`${address}: a card`] : [];
    const path = image.replace(site.address, '');
    if (path !== linkCardAt(address) || others.length > 0 || !wanted.has(path) || !existsSync(join(folder, path)))
      return [`${address}: ${image || 'no card'}`];
    return saidOf(tree, 'og:image:alt').join() === saidOf(tree, 'og:title').join()
      ? []
      : [`${address}: alternative text`];
  });
  expect(problems).toEqual([]);
});

test('every card is a PNG of the size that pages say, and at most 150 KB', () => {
  expect(cards.length).toBeGreaterThan(100);
  const problems = cards.filter((file) => {
    const png = readFileSync(join(folder, file));
    const isPng =
      png.toString('latin1', 1, 4) === 'PNG' && png.readUInt32BE(16) === 1200 && png.readUInt32BE(20) === 630;
    return !isPng || statSync(join(folder, file)).size > 150_000;
  });
  expect(problems).toEqual([]);
  const { tree } = pageAt(routes.home);
  const said = ['type', 'width', 'height'].map((name) => saidOf(tree, `og:image:${name}`).join());
  expect(said).toEqual(['image/png', '1200', '630']);
});

test('no card is there without a page', () => {
  expect(cards.filter((file) => !wanted.has(`/${file}`))).toEqual([]);
});

test('a page asks for the large card, and says nothing twice', () => {
  const problems = listPages().flatMap((page) => {
    const names = findAll(page.tree, 'meta').flatMap((element) => attributeOf(element, 'name') ?? []);
    const twitter = names.filter((name) => name.startsWith('twitter:'));
    const expected = isNotFoundPage(page) ? [] : ['twitter:card'];
    const isLarge = isNotFoundPage(page) || metaOf(page.tree, 'twitter:card') === 'summary_large_image';
    return twitter.join() === expected.join() && isLarge ? [] : [`${page.address}: ${twitter}`];
  });
  expect(problems).toEqual([]);
});
