import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressInPack,
  inPack,
  joinPacks,
  longest,
  maxInPack,
  readPack,
  undone,
  withoutNotes,
  writePack,
} from '../../../lib/pack';

test('a pack is read from a link in its order, with title, message and notes', () => {
  expect(readPack('?t=Board+day&m=For+Friday.&r=remi&n=Read+this+first&r=topics/trust')).toEqual({
    title: 'Board day',
    message: 'For Friday.',
    items: [{ page: 'remi', note: 'Read this first' }, { page: 'topics/trust' }],
  });
});

test('links made before there were messages open as they did', () => {
  expect(readPack('?t=Team&r=remi&n=First&r=pages/about')).toEqual({
    title: 'Team',
    message: '',
    items: [{ page: 'remi', note: 'First' }, { page: 'pages/about' }],
  });
});

test('writing what was read gives the same link', () => {
  const link = '?t=Board+day&m=Two%0Alines&r=remi&n=Read+this+%26+that&r=topics/trust&r=a/b/c';
  expect(writePack(readPack(link))).toBe(link);
  expect(writePack(readPack(''))).toBe('');
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
      expect(readPack(writePack({ title: 't', message: '', items: trimmed })).items).toEqual(trimmed);
    }),
  );
});

test.for([
  ['?r=a&r=a', [{ page: 'a' }]],
  ['?r=/resources/a/&r=a', [{ page: 'a' }]],
  ['?r=../secret&r=%2F%2Fevil.example&r=javascript:alert(1)&r=A&r=', []],
  ['?n=lonely&r=a', [{ page: 'a' }]],
  ['?r=a&r=NOT+A+PAGE&n=lonely', [{ page: 'a' }]],
  ['?q=trust&r=a&x=1', [{ page: 'a' }]],
] as const)('%s lists what can be a page, once', ([search, items]) => {
  expect(readPack(search).items).toEqual(items);
});

test('a link can’t make a pack too large to show', () => {
  const search = `?${Array.from({ length: 150 }, (_, index) => `r=page-${index}`).join('&')}`;
  expect(readPack(search).items).toHaveLength(maxInPack);
  expect(readPack(`?r=a&n=${'x'.repeat(5000)}`).items[0]?.note).toHaveLength(longest.note);
});

test('a link without notes has the title and the pages only', () => {
  const pack = readPack('?t=Board&m=For+you&r=a&n=Secret&r=b');
  expect(writePack(withoutNotes(pack))).toBe('?t=Board&r=a&r=b');
});

test('adding a pack to another keeps everything the reader has, and fills what is empty', () => {
  const own = readPack('?t=Mine&r=a&n=My+note&r=b');
  const other = readPack('?t=Theirs&m=Hello&r=b&n=Their+note&r=a&n=Not+this&r=c');
  expect(writePack(joinPacks(own, other))).toBe('?t=Mine&m=Hello&r=a&n=My+note&r=b&n=Their+note&r=c');
});

test('a page has one name in a pack, and its path back', () => {
  for (const path of ['/resources/remi/', '/topics/trust/', '/a/b/c/', '/about/', '/resources/a/b/c/'])
    expect(addressInPack(inPack(path))).toBe(path);
  expect(inPack('/resources/remi/')).toBe('remi');
  expect(inPack('/about/')).toBe('pages/about');
});

test('undoing a change keeps what was written since', () => {
  const [before, after] = [readPack('?t=Board&r=a&n=First&r=b&n=Own'), readPack('?t=Board&r=a&n=First')];
  expect(undone(before, after, after)).toEqual(before);
  expect(undone(before, after, readPack('?t=Team&r=a&n=Second'))).toEqual(readPack('?t=Team&r=a&n=Second&r=b&n=Own'));
  expect(undone(before, readPack('?r=b&n=Theirs'), readPack('?r=b&n=Theirs'))).toEqual(before);
});

test('a note isn’t cut in the middle of an emoji', () => {
  const [item] = readPack(`?r=a&n=${'x'.repeat(longest.note - 1)}😀`).items;
  expect(item?.note).toBe('x'.repeat(longest.note - 1));
});
