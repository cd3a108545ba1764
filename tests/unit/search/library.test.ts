/** The search over the library's own content: every case that a reader reported, and every word that an editor wrote. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../../lib/content/load';
import { ordinaryWords } from '../../../lib/outputs/search/ordinary-words';
import { textRecords, titleRecords } from '../../../lib/outputs/search/search-records';
import { find } from '../../../lib/search/find';
import { markerFor } from '../../../lib/search/marks';
import { emptyState } from '../../../lib/search/state';
import { atOnce, WordIndex } from '../../../lib/search/word-index';
import { runOf, stemOf } from '../../../lib/search/words';

const titles = titleRecords();
const texts = textRecords();
const index = new WordIndex(titles);
let ordinary: ReadonlySet<string>;

beforeAll(() => {
  atOnce(index.addTitles());
  atOnce(index.addTexts(texts));
  ordinary = new Set(ordinaryWords());
}, 120_000);

const ask = (text: string) => find(index, { ...emptyState, text }, { ordinary });
const urls = (text: string) => ask(text).indexes.map((page) => titles.url[page] ?? '');

test.each([
  'sickle cell',
  'refugees asylum seekers',
  'detained under the mental health act',
  'kings college hospital',
  'reverse mentoring',
  'knitting',
  'Leeds',
  'Callaghan',
  'endometriosis',
  'statins',
  'hypotension',
  'skin bleaching',
  'seething',
  'trafficking',
  'heartburn',
  'Peterborough',
  'Rochdale',
  'Dartford',
  'Nasir',
  'Rajinder',
  'Modupe',
])('%s is never corrected', (text) => {
  const { corrections, suggestions } = ask(text);
  expect([...corrections, ...suggestions]).toEqual([]);
});

test.each([
  ['matrnity', 'maternity'],
  ['mental helth', 'mental health'],
  ['mentalhealth', 'mental health'],
  ['lambth', 'lambeth'],
])('%s is corrected to %s', (text, to) => {
  expect(ask(text).corrections.length).toBe(1);
  expect(urls(text)).toEqual(urls(to));
});

test.each([
  ['asthma', '/topics/respiratory-disease/'],
  ['stroke', '/topics/heart-disease/'],
  ['strokes', '/topics/heart-disease/'],
  ['blood pressure', '/topics/heart-disease/'],
  ['high blood pressure', '/topics/heart-disease/'],
  ['bullying', '/topics/workforce/'],
  ['jab', '/topics/vaccination/'],
  ['twickenham', '/places/richmond-upon-thames/'],
  ['Shepherds Bush', '/places/hammersmith-and-fulham/'],
  ['sugar', '/topics/diabetes/'],
  ['sectioned', '/topics/mental-health/'],
  ['baby loss', '/topics/maternity/'],
  ['heart attack', '/topics/heart-disease/'],
  ['hiring', '/topics/workforce/'],
  ['interpreters', '/topics/language-and-interpreting/'],
  ['race pay gap', '/topics/workforce/'],
  ['privacy', '/privacy/'],
  ['cookies', '/privacy/'],
  ['accessibility statement', '/accessibility/'],
  ['contact', '/contribute/'],
  ['how do i add a resource', '/contribute/'],
  ['rss', '/subscribe-and-reuse/'],
  ['feed', '/subscribe-and-reuse/'],
  ['subscribe', '/subscribe-and-reuse/'],
  ['newsletter', '/subscribe-and-reuse/'],
  ['licence', '/subscribe-and-reuse/'],
  ['about larch', '/about/'],
  ['what percentage of doctors who died of covid were black or asian', '/statistics/covid-19-deaths-doctors-2020/'],
])('%s finds %s among the first three', (text, url) => {
  expect(urls(text).slice(0, 3)).toContain(url);
});

test.each([
  ['anti racist toolkit', 'anti-racist toolkit', 'antiracist toolkit'],
  ['well being', 'well-being', 'wellbeing'],
  ['tool kit', 'toolkit', 'tool kits'],
  ['co production', 'co-production', 'coproduction'],
  ['king’s fund', "king's fund", 'kings fund'],
  ['behaviours at work', 'behaviors at work', 'behavior at work'],
])('%s, %s and %s find the same pages', (first, ...others) => {
  for (const other of others) expect(new Set(urls(other))).toEqual(new Set(urls(first)));
  expect(urls(first).length).toBeGreaterThan(0);
});

test('the toolkit is first, however “anti-racist” is written', () => {
  for (const text of ['anti racist toolkit', 'anti-racist tool kit', 'toolkit anti racism', 'antiracist toolkit'])
    expect(urls(text)[0]).toBe('/resources/hin-anti-racism-toolkit/');
});

test('a question for a number, and a place with a topic, get a statistic as their answer', () => {
  const statistic = (text: string) => titles.url[ask(text).answer?.statistic ?? -1];
  expect(statistic('what percentage of doctors who died of covid were black or asian')).toBe(
    '/statistics/covid-19-deaths-doctors-2020/',
  );
  expect(statistic('maternity in Lambeth')).toMatch(/^\/statistics\//);
  expect(ask('maternity in Lambeth').answer?.title).toMatch(
    /^Maternity in Lambeth: no borough figure yet\. The nearest is for /,
  );
});

test('every synonym marks whole words and their forms, and finds pages that have them', () => {
  const groups: string[][] = parse(readFileSync('content/synonyms.yml', 'utf8'));
  const wrong = groups.flat().flatMap((phrase) => {
    const { concepts, indexes } = ask(phrase);
    const stems = new Set(concepts.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.stems)));
    const mark = markerFor(concepts);
    return indexes.slice(0, 20).flatMap((page) =>
      [titles.title[page] ?? '', texts.summary[page] ?? ''].flatMap((text) =>
        mark(text)
          .map(([start, end]) => text.slice(start, end))
          .filter((word) => !runOf(word).some((stem) => stems.has(stem)) && !stems.has(stemOf(word)))
          .map((word) => `${phrase}: ${word}`),
      ),
    );
  });
  expect(wrong).toEqual([]);
});

test('every search word finds the page that an editor gave it to', () => {
  const library = loadLibrary();
  const paths = {
    topics: '/topics/',
    organisations: '/organisations/',
    approaches: '/what-works/',
    glossary: '/glossary/#',
  };
  const given = [
    ...(['topics', 'organisations', 'approaches', 'glossary'] as const).flatMap((folder) =>
      library[folder].map(
        ({ slug, searchWords }) => [`${paths[folder]}${slug}${folder === 'glossary' ? '' : '/'}`, searchWords] as const,
      ),
    ),
    ...library.statistics.map(({ slug, searchWords }) => [`/statistics/${slug}/`, searchWords] as const),
    ...library.pages
      .filter(({ slug }) => slug !== 'home')
      .map(({ slug, searchWords }) => [`/${slug}/`, searchWords] as const),
  ].filter(([url]) => titles.url.includes(url));
  const lost = given.flatMap(([url, words]) =>
    words.filter((word) => !urls(word).includes(url)).map((word) => `${word}: ${url}`),
  );
  expect(lost).toEqual([]);
}, 60_000);

test('nothing is found for what the library has nothing on, or for care that it cannot give', () => {
  for (const text of ['bus timetable', 'pizza delivery near me', 'premier league fixtures', 'বাংলা গান', 'asdfghjkl'])
    expect(urls(text)).toEqual([]);
  for (const text of [
    'am i having a stroke',
    'diabetes test results',
    'back pain',
    'glasses for reading',
    'cancer tablets',
  ])
    expect(urls(text)).toEqual([]);
});
