import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findKept, sealPages, takeOver } from '../../../lib/build/kept-pages';
import { leaveOut, paramsToDraw } from '../../../lib/build/pages-to-draw';
import { forgetSeals, writeSeals } from '../../../lib/build/seals';
import { newFolder, readFiles, writeFiles } from './made-up-site';

const prints = new Map([
  ['/a/', 'what decides a'],
  ['/b/', 'what decides b'],
]);

/** A site of two pages, as a build leaves it. */
function standingSite(): string {
  const folder = join(writeFiles({ 'out/a/index.html': '<p>A</p>', 'out/b/index.html': '<p>B</p>' }), 'out');
  writeSeals(folder, sealPages(folder, prints));
  return folder;
}

test('a page is kept while its bytes and what decides them are those of the last build', () => {
  const folder = standingSite();
  expect(findKept(folder, prints)).toEqual(['/a/', '/b/']);
  expect(findKept(folder, new Map([...prints, ['/a/', 'a has changed']]))).toEqual(['/b/']);
  writeFileSync(join(folder, 'b/index.html'), '<p>Not what was built</p>');
  expect(findKept(folder, prints)).toEqual(['/a/']);
  rmSync(join(folder, 'a/index.html'));
  expect(findKept(folder, prints)).toEqual([]);
});

test('the bytes of one page do not pass for another', () => {
  const folder = standingSite();
  writeFileSync(join(folder, 'b/index.html'), '<p>A</p>');
  expect(findKept(folder, prints)).toEqual(['/a/']);
});

test('nothing is kept of a site that no build has sealed', () => {
  const folder = standingSite();
  forgetSeals(folder);
  expect(findKept(folder, prints)).toEqual([]);
  expect(findKept(join(folder, 'not-there'), prints)).toEqual([]);
});

test('kept pages are put beside those that were drawn', () => {
  const fresh = writeFiles({ 'a/index.html': '<p>A, drawn</p>' });
  expect(takeOver(['/a/', '/b/'], prints, standingSite(), fresh)).toBe(1);
  expect(readFiles(fresh)).toEqual(
    readFiles(writeFiles({ 'a/index.html': '<p>A, drawn</p>', 'b/index.html': '<p>B</p>' })),
  );
});

test('a page that changes after it was found the same is not taken over', () => {
  const folder = standingSite();
  const page = join(folder, 'a/index.html');
  writeFileSync(page, '<p>Changed</p>');
  expect(() => takeOver(['/a/'], prints, folder, newFolder())).toThrow(
    new Error(`${page} was changed while the site was built. Build it again.`),
  );
});

const pages = ['a', 'b'].map((slug) => ({ params: { slug }, address: `/${slug}/` }));

test('all pages are drawn where no build leaves any out', () => {
  expect(paramsToDraw(pages)).toEqual([{ slug: 'a' }, { slug: 'b' }]);
});

test('a build leaves out what it keeps, and has at least one page drawn, because Next refuses none', () => {
  const place = process.cwd();
  onTestFinished(() => {
    process.chdir(place);
    delete process.env.PAGES_TO_LEAVE_OUT;
  });
  process.chdir(newFolder());
  Object.assign(process.env, leaveOut(['/a/', '/gone/']));
  expect(paramsToDraw(pages)).toEqual([{ slug: 'b' }]);
  Object.assign(process.env, leaveOut(['/a/', '/b/']));
  expect(paramsToDraw(pages)).toEqual([{ slug: 'a' }]);
});
