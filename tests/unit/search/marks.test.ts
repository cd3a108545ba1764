import { expect, test } from 'vitest';
import { hiddenPlace, markerFor } from '../../../lib/search/marks';
import { conceptsOf, readQuery, Synonyms } from '../../../lib/search/query';
import { madeUpTexts, madeUpTitles } from './made-up-records';

const synonyms = new Synonyms([
  ['vaccination', 'jab'],
  ['lived experience', 'experts by experience'],
]);

function marked(query: string, text: string): string[] {
  const mark = markerFor(conceptsOf(readQuery(query).words, { hasWord: () => false }, synonyms));
  return mark(text).map(([start, end]) => text.slice(start, end));
}

test('a word is marked in any form, and never within another word', () => {
  expect(marked('trust', 'Trusting, mistrust and trust’s')).toEqual(['Trusting', 'trust’s']);
  expect(marked('jab', 'Vaccinated by Jabeer Butt, two jabs')).toEqual(['Vaccinated', 'jabs']);
});

test('a synonym of several words is marked as a whole or not at all', () => {
  expect(marked('lived experience', 'Experts by experience have experience')).toEqual([
    'Experts by experience',
    'experience',
  ]);
  expect(marked('experts by experience', 'Lived in London, with experience')).toEqual(['experience']);
});

test('a part of a word with a hyphen marks all of it', () => {
  expect(marked('racism', 'Anti-racism')).toEqual(['Anti-racism']);
});

const pages = [
  {
    title: 'A day',
    summary: 'On trust.',
    headings: ['Opening', ['Power', 'p-1']] as (string | [string, string])[],
    people: ['Ann Lee'],
  },
];
const [titles, texts] = [madeUpTitles(pages), madeUpTexts(pages)];

test('where a page has the words is said if its title and summary don’t show them', () => {
  const place = (query: string) =>
    hiddenPlace(titles, texts, 0, markerFor(conceptsOf(readQuery(query).words, { hasWord: () => false }, synonyms)));
  expect(place('trust')).toBeUndefined();
  expect(place('power')).toMatchObject({ label: 'Under', text: 'Power', anchor: 'p-1' });
  expect(place('lee')).toMatchObject({ label: 'With', text: 'Ann Lee' });
});
