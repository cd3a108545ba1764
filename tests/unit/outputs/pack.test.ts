import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { addressInPack, inPack, longestNote, mostInPack, readPack, writePack } from '../../../lib/outputs/pack';

test('a pack is read from an address in its order, each with its note', () => {
  expect(readPack('?t=Board+day&r=remi&n=Read+this+first&r=topics/trust')).toEqual({
    title: 'Board day',
    items: [{ page: 'remi', note: 'Read this first' }, { page: 'topics/trust' }],
  });
});

test('writing what was read gives the same address', () => {
  const address = '?t=Board+day&r=remi&n=Read+this+%26+that&r=topics/trust&r=how-to-use/tour/search';
  expect(writePack(readPack(address))).toBe(address);
  expect(writePack({ title: '', items: [] })).toBe('');
});

test('any list of pages with any notes comes back as it was', () => {
  const item = record({
    page: constantFrom('a', 'b-1', 'topics/c', 'd/e/f'),
    note: string({ unit: 'grapheme', maxLength: 40 }),
  });
  assert(
    property(array(item, { maxLength: 4 }), (items) => {
      const once = items.filter(({ page }, index) => items.findIndex((other) => other.page === page) === index);
      const trimmed = once.map(({ page, note }) => (note.trim() ? { page, note: note.trim() } : { page }));
      expect(readPack(writePack({ title: 't', items: trimmed })).items).toEqual(trimmed);
    }),
  );
});

test.for([
  ['?r=a&r=a', [{ page: 'a' }]],
  ['?r=/resources/a/&r=a', [{ page: 'a' }]],
  ['?r=../secret&r=%2F%2Fevil.example&r=javascript:alert(1)&r=A&r=', []],
  ['?n=lonely&r=a', [{ page: 'a' }]],
  ['?q=trust&r=a&x=1', [{ page: 'a' }]],
] as const)('%s lists what can be a page, once', ([search, items]) => {
  expect(readPack(search).items).toEqual(items);
});

test('a pack holds no more than a hundred pages, and a note no more than a line', () => {
  const search = `?${Array.from({ length: 150 }, (_, index) => `r=page-${index}`).join('&')}`;
  expect(readPack(search).items).toHaveLength(mostInPack);
  expect(readPack(`?r=a&n=${'x'.repeat(500)}`).items[0]?.note).toHaveLength(longestNote);
});

test('a page has one name in a pack, and its address back', () => {
  for (const address of [
    '/resources/remi/',
    '/topics/trust/',
    '/how-to-use/tour/search/',
    '/about/',
    '/resources/a/b/c/',
  ])
    expect(addressInPack(inPack(address))).toBe(address);
  expect(inPack('/resources/remi/')).toBe('remi');
  expect(inPack('/about/')).toBe('pages/about');
});
