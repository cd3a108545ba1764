import { expect, test } from 'vitest';
import { site } from '../../lib/site';
import { attributeOf, type Element, elementsOf, listFiles, listMovedPages, listPages, read } from './pages';

/** What loads by itself. A link that a reader follows (`a`) is not among it. */
const loading = ['src', 'poster', 'data', 'href', 'action', 'formaction', 'background', 'ping'];

test('nothing on a page is loaded from another site', () => {
  const problems = listPages().flatMap(({ file, tree }) =>
    elementsOf(tree).flatMap((element) =>
      outsideIn(element).map((address) => `${file}: <${element.tagName}> ${address}`),
    ),
  );
  expect(problems).toEqual([]);
});

test('no style loads or imports anything from another site', () => {
  const styles = [
    ...listPages().map(({ file, html }) => ({ file, text: html })),
    ...listFiles()
      .filter((file) => /\.(?:css|svg)$/.test(file))
      .map((file) => ({ file, text: read(file) })),
  ];
  const problems = styles.flatMap(({ file, text }) =>
    [...text.matchAll(/url\(\s*["']?([^"')]+)|@import[^;]+/g)]
      .filter(([whole, address = '']) => whole.startsWith('@import') || isOutside(address))
      .map(([whole]) => `${file}: ${whole}`),
  );
  expect(styles.some(({ text }) => text.includes('url('))).toBe(true);
  expect(problems).toEqual([]);
});

test('no page looks up or connects to another site before the reader asks', () => {
  const problems = listPages().flatMap(({ file, tree }) =>
    elementsOf(tree)
      .filter(({ tagName }) => tagName === 'link')
      .filter((link) => /dns-prefetch|preconnect|prefetch|prerender/.test(attributeOf(link, 'rel') ?? ''))
      .map((link) => `${file}: ${attributeOf(link, 'rel')} ${attributeOf(link, 'href')}`),
  );
  expect(problems).toEqual([]);
});

test('only former addresses move on, each to the page that the redirects name', () => {
  const redirects = read('_redirects').split('\n').filter(Boolean);
  const moved = listMovedPages().map(({ address, tree }) => {
    const refresh = elementsOf(tree).find((element) => attributeOf(element, 'http-equiv') === 'refresh');
    const [, to] = /^0; url=(.+)$/.exec((refresh && attributeOf(refresh, 'content')) ?? '') ?? [];
    return `${address} ${to} 301`;
  });
  expect(moved.sort()).toEqual(redirects.sort());
});

function outsideIn(element: Element): string[] {
  if (element.tagName === 'a' || element.tagName === 'area') return [];
  // These two only say an address; browsers load nothing for them.
  if (element.tagName === 'link' && ['canonical', 'license'].includes(attributeOf(element, 'rel') ?? '')) return [];
  const sets = attributeOf(element, 'srcset')?.split(/,\s*/) ?? [];
  return [...loading.flatMap((name) => attributeOf(element, name) ?? []), ...sets].filter(isOutside);
}

function isOutside(address: string): boolean {
  if (address.startsWith('data:')) return false;
  const ours = new URL(site.address);
  return new URL(address.trim(), ours).origin !== ours.origin;
}
