import { pageTypes, type RecordType, type Texts, type Titles } from '../../../lib/search/records';
import { facetNames } from '../../../lib/search/state';
import { atOnce, WordIndex } from '../../../lib/search/word-index';

interface MadeUp {
  title: string;
  type?: RecordType;
  url?: string;
  label?: string;
  date?: string;
  names?: string[];
  searchWords?: string[];
  topics?: string[];
  categories?: string[];
  summary?: string;
  body?: string;
  people?: string[];
  headings?: (string | [string, string])[];
  /** Statistics: the number set large, and the name of the place. */
  number?: [string, string];
}

const topics = ['maternity', 'mental-health', 'trust'];
const topicNames = ['Maternity', 'Mental health', 'Trust'];
const categories = ['evidence', 'webinars', 'statistics', 'topics-and-places'];
const categoryNames = ['Evidence', 'Webinars and events', 'Statistics', 'Topics and places'];
const places = ['Lambeth', 'London', 'England'];

/** The first part of records as the library makes them, of a few pages with only what a test is about. */
export function madeUpTitles(pages: readonly MadeUp[], best: number[][] = []): Titles {
  const placesIn = (all: readonly string[], chosen: readonly string[] = []) => chosen.map((each) => all.indexOf(each));
  const pairs = (values: readonly string[], names: readonly string[]) =>
    values.map((value, place) => [value, names[place] ?? ''] as const);
  return {
    facets: facetNames.map((name) => ({
      name,
      title: name,
      values:
        name === 'topic' ? pairs(topics, topicNames) : name === 'category' ? pairs(categories, categoryNames) : [],
    })),
    type: pages.map(({ type = 'resource' }) => pageTypes.indexOf(type)),
    url: pages.map(({ title, url }) => url ?? `/resources/${title.toLowerCase().replace(/\W+/g, '-')}/`),
    title: pages.map(({ title }) => title),
    label: pages.map(({ label = '' }) => label),
    date: pages.map(({ date = '' }) => date),
    names: pages.map(({ names = [] }) => names),
    values: facetNames.map((name) =>
      pages.map((page) =>
        name === 'topic'
          ? placesIn(topics, page.topics)
          : name === 'category'
            ? placesIn(categories, page.categories)
            : [],
      ),
    ),
    numbers: pages.flatMap(({ number }) => (number ? [[number[0], places.indexOf(number[1])] as const] : [])),
    places: places.map((name, at) => ({
      url: `/places/${name.toLowerCase()}/`,
      name,
      said: name,
      level: [0, 2, 3][at] ?? 3,
    })),
    best,
  };
}

/** The second part. */
export function madeUpTexts(pages: readonly MadeUp[], synonyms: string[][] = []): Texts {
  return {
    summary: pages.map(({ summary = '' }) => summary),
    facts: pages.map(() => ''),
    headings: pages.map(({ headings = [] }) => headings),
    people: pages.map(({ people = [] }) => people),
    names: pages.map(({ searchWords = [] }) => searchWords),
    parts: pages.map(() => []),
    synonyms,
    body: pages.map(({ body = '' }) => body),
    sources: pages.flatMap(({ number }) => (number ? ['. Source: made up'] : [])),
  };
}

/** An index of both. */
export function madeUpIndex(pages: readonly MadeUp[], synonyms: string[][] = [], best: number[][] = []): WordIndex {
  const index = new WordIndex(madeUpTitles(pages, best));
  atOnce(index.addTitles());
  atOnce(index.addTexts(madeUpTexts(pages, synonyms)));
  return index;
}
