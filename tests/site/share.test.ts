/** What stands beside the pages for those who hand them on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawQrCode } from '../../lib/outputs/qr-codes';
import { routes, twinAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { attributeOf, elementsOf, findAll, folder, listPages, type Node } from './pages';

const pages = listPages().filter(({ address }) => address !== '/404.html' && address !== routes.editor);

test('every page prints its address and the code that leads to it', () => {
  const faults = pages.filter(({ address, tree }) => {
    const [code] = findAll(tree, 'img').filter((image) => attributeOf(image, 'src') === twinAt(address, 'qr.svg'));
    const drawn = join(folder, twinAt(address, 'qr.svg'));
    return (
      !code ||
      attributeOf(code, 'loading') !== 'lazy' ||
      !existsSync(drawn) ||
      readFileSync(drawn, 'utf8') !== drawQrCode(site.address + address)
    );
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('on a page that can be taken along, every heading with an anchor that holds no other link is the link to it', () => {
  const whole = pages.filter(({ html }) => html.includes('id="take-along"'));
  expect(whole.length).toBeGreaterThan(90);
  const faults = whole.flatMap(({ address, tree }) =>
    ['h2', 'h3']
      .flatMap((name) => findAll(tree, name))
      .filter((heading) => attributeOf(heading, 'id') && isOfText(heading))
      .map((heading) => `${address}#${attributeOf(heading, 'id')}`),
  );
  // These name lists of links, facts and players, each of which can be sent by itself.
  expect(faults.filter((each) => !/#(?:menu|contents|key-facts|chapters|recording-\d+)$/.test(each))).toEqual([]);
});

function isOfText(heading: Node): boolean {
  return elementsOf(heading).every(({ tagName }) => tagName === 'span');
}
