import { expect, test } from 'vitest';
import { buildTable } from '../../bench/build-table';
import { findTable } from '../../bench/find-table';
import { soakText } from '../../bench/soak-text';
import { viewTable } from '../../bench/view-table';
import { answer, measured, search, soak, view } from './made-up';

const rowsOf = (text: string) => text.split('\n').slice(2);

test('a build is held against that of this site with as many posts', () => {
  const text = buildTable([
    measured('This site', { count: 1000, pages: 1200 }),
    measured('Starlight', { count: 1000 }),
    measured('Starlight', { count: 10 }),
  ]);
  expect(rowsOf(text)).toEqual([
    '| 1,000 | This site | 1,200 | 3 | 10.0 s | 1.00 × | 500 MB | 1.00 × |',
    '| 1,000 | Starlight | 40 | 3 | 20.0 s | 2.00 × | 900 MB | 1.80 × |',
    '| 10 | Starlight | 40 | 3 | 20.0 s | – | 900 MB | – |',
  ]);
});

test('views stand by number of posts, then by page, then by site', () => {
  const text = viewTable(
    [10, 100].flatMap((count) => [measured('This site', { count }), measured('Starlight', { count })]),
  );
  expect(rowsOf(text).map((row) => row.split(' | ').slice(0, 3).join(' '))).toEqual([
    '| 10 Post This site',
    '| 10 Post Starlight',
    '| 10 List This site',
    '| 10 List Starlight',
    '| 100 Post This site',
    '| 100 Post Starlight',
    '| 100 List This site',
    '| 100 List Starlight',
  ]);
});

test('script counts in files and in the page, and a style sheet costs the one round trip', () => {
  const answers = [answer('document', 1000), answer('style', 500), answer('script', 2000)];
  const [row] = rowsOf(viewTable([measured('This site', { post: { answers, inlineScript: 300 } })]));
  expect(row).toBe('| 10 | Post | This site | 3.5 KB | 1.00 × | 3 | 2.3 KB | no |');
});

test('a search shows what came before, ahead and after; a site without one has no row', () => {
  const ours = search({ before: [answer('document', 9000), answer('empty', 1000)], after: [answer('empty', 4000)] });
  const theirs = search({ before: [answer('document', 9000)], after: [answer('script', 4000), answer('empty', 6000)] });
  const text = findTable([
    measured('This site', { search: ours }),
    measured('Eleventy'),
    measured('Starlight', { search: theirs }),
  ]);
  expect(rowsOf(text)).toEqual([
    '| 10 | This site | 10.0 KB | 1.0 KB | 4.0 KB | 1 | 5.0 KB | 1.00 × |',
    '| 10 | Starlight | 9.0 KB | 0 | 10.0 KB | 2 | 10.0 KB | 2.00 × |',
  ]);
});

test('keystrokes have a column only where a page times them', () => {
  const timed = measured('This site', { search: search({ keystroke: 3.21 }) });
  const untimed = measured('Starlight', { search: search() });
  expect(findTable([untimed])).not.toContain('Keystroke');
  const [heads] = findTable([timed, untimed]).split('\n');
  expect(heads).toContain('Keystroke');
  expect(rowsOf(findTable([timed, untimed])).map((row) => row.split(' | ').at(-1))).toEqual(['3.2 ms |', '– |']);
});

test('a search without a result has no bytes that look small', () => {
  const [row] = rowsOf(findTable([measured('This site', { search: search({ isAnswered: false }) })]));
  expect(row).toBe('| 10 | This site | 0 | 0 | no result | – | – | – |');
});

test('the local server and bare sirv are compared by answers a second', () => {
  const rows = soakText(soak()).split('\n').slice(-2);
  expect(rows).toEqual([
    '| This site | 100 | 1.00 × | 1,000 | 0 | 100 MB | 100 MB |',
    '| Bare sirv | 150 | 1.50 × | 1,500 | 0 | 100 MB | 100 MB |',
  ]);
});

test('a page in one answer of at most ten packets is one round trip', () => {
  const isOne = (bytes: number) => viewTable([measured('This site', { post: view(answer('document', bytes)) })]);
  expect(rowsOf(isOne(14_600))[0]).toContain('| yes |');
  expect(rowsOf(isOne(14_601))[0]).toContain('| no |');
});
