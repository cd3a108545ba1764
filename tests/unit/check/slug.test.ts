import { expect, test } from 'vitest';
import { asShortSlug, asSlug, sayNoLatin, slugProblem } from '../../../lib/check/slug';

test.each([
  ["O'Brien’s café", 'obriens-cafe'],
  ['Łódź', 'lodz'],
  ['Straße & Ærø', 'strasse-and-aero'],
  ['বাংলা', ''],
])('the file name made from %s', (words, slug) => {
  expect(asSlug(words)).toBe(slug);
});

test('a long title is cut between words', () => {
  const slug = asShortSlug('Long words, and more of them, until no address bar in the world could hold them all');
  expect(slug).toBe('long-words-and-more-of-them-until-no-address-bar-in-the');
});

test.each([
  ['talk', undefined],
  [
    'My Talk',
    'A file name is part of the URL, so it has only lower-case letters, digits and hyphens. Call it my-talk.',
  ],
  ['con', 'Windows can’t have a file called con. Choose another name, such as con-page.'],
  ['com1', 'Windows can’t have a file called com1. Choose another name, such as com1-page.'],
  ['বাংলা', sayNoLatin],
])('what is wrong with the file name %s', (slug, problem) => {
  expect(slugProblem(slug)).toBe(problem);
});

test('a name without Latin letters is asked for', () => {
  expect(sayNoLatin).toBe(
    'This has no Latin letters or digits, and the URL is made from them. Give a name in Latin letters, such as listening-first.',
  );
});
