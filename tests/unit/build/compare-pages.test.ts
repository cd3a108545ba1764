import { expect, test } from 'vitest';
import { comparePages, exportedPages } from '../../../lib/build/compare-pages';

const files = [
  '404.html',
  '404/index.html',
  '_not-found/index.html',
  'what-works/_none/index.html',
  'index.html',
  'topics/index.html',
  'topics/trust/index.html',
  'topics.json',
  'licences.txt',
];

test('the exported pages are the HTML files, without the error pages and those of empty routes', () => {
  expect(exportedPages(files)).toEqual(['/', '/topics/', '/topics/trust/']);
  expect(exportedPages(['old.html', 'my-index.html'])).toEqual(['/old.html', '/my-index.html']);
});

test('there is nothing to report if every listed page was exported, and no other', () => {
  expect(comparePages(['/topics/trust/', '/', '/topics/'], files)).toEqual([]);
});

test('each page that is only in the list, or only in the export, is named', () => {
  expect(comparePages(['/', '/topics/', '/topics/cancer/', '/about/'], files)).toEqual([
    '/about/ is in the list of pages but not in the export.',
    '/topics/cancer/ is in the list of pages but not in the export.',
    '/topics/trust/ is in the export but not in the list of pages.',
  ]);
});
