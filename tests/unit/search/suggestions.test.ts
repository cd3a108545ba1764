import { expect, test } from 'vitest';
import { suggestionRecords } from '../../../lib/outputs/search/search-records';
import { type Suggestion, suggestionsFor } from '../../../lib/search/suggestions';

const list: Suggestion[] = [
  ['Maternity', '/topics/maternity/', 'Topic', 'pregnancy baby loss'],
  ['Kingston upon Thames', '/places/kingston-upon-thames/', 'Borough'],
  ['The King’s Fund podcast', '/resources/a/', 'Podcast'],
  ['Our anti-racism statement', '/resources/b/', 'Statement'],
  ['Statement on maternity', '/resources/c/', 'Statement'],
];
const titles = (text: string) => suggestionsFor(list, text).map(([title]) => title);

test.each([
  ['a title that begins so comes before others', 'mat', ['Maternity', 'Statement on maternity']],
  ['each word may be the beginning of one', 'ma sta', ['Statement on maternity']],
  ['other names count as well', 'baby', ['Maternity']],
  ['apostrophes make no difference', "king's f", ['The King’s Fund podcast']],
  ['a hyphen may be a space', 'anti r', ['Our anti-racism statement']],
  ['or nothing at all', 'antir', ['Our anti-racism statement']],
  ['the middle of a word is no match', 'cism', []],
  ['nothing is suggested before something is typed', ' ', []],
])('%s', (_, text, found) => {
  expect(titles(text)).toEqual(found);
});

test('there are topics, places, statistics and titles to suggest, and at most seven at once', () => {
  const all = suggestionRecords();
  for (const folder of ['topics', 'places', 'statistics', 'resources'])
    expect(all.some(([, url]) => url.startsWith(`/${folder}/`))).toBe(true);
  expect(suggestionsFor(all, 'a')).toHaveLength(7);
});
