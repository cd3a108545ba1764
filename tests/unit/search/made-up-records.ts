import { facetNames } from '../../../lib/search/facet-names';
import type { SearchRecords } from '../../../lib/search/records';

interface MadeUp {
  title: string;
  summary?: string;
  minutes?: number;
  words?: string[];
  people?: string[];
  headings?: (string | [string, string])[];
  recordings?: string[];
  topics?: string[];
  categories?: string[];
}

const topics = ['maternity', 'mental-health', 'trust'];
const topicNames = ['Maternity', 'Mental health', 'Trust'];
const categories = ['evidence', 'webinars'];
const categoryNames = ['Evidence', 'Webinars and events'];

/** Records as the library makes them, of a few resources with only what a test is about. */
export function madeUpRecords(resources: readonly MadeUp[], synonyms: string[][] = []): SearchRecords {
  const places = (all: readonly string[], chosen: readonly string[] = []) => chosen.map((each) => all.indexOf(each));
  return {
    folder: '/resources',
    noun: 'resource',
    synonyms,
    facets: facetNames.map((name) => ({
      name,
      title: name,
      values:
        name === 'topic'
          ? topics.map((value, place) => [value, topicNames[place] ?? ''] as const)
          : name === 'category'
            ? categories.map((value, place) => [value, categoryNames[place] ?? ''] as const)
            : [],
    })),
    resources: {
      slug: resources.map(({ title }) => title.toLowerCase().replace(/\W+/g, '-')),
      title: resources.map(({ title }) => title),
      kind: resources.map(() => ''),
      facts: resources.map(() => ''),
      minutes: resources.map(({ minutes = 1 }) => minutes),
      words: resources.map(({ words = [] }) => words),
      people: resources.map(({ people = [] }) => people),
      recordings: resources.map(({ recordings = [] }) => recordings),
      summary: resources.map(({ summary = '' }) => summary),
      headings: resources.map(({ headings = [] }) => headings),
      values: facetNames.map((name) =>
        resources.map((resource) =>
          name === 'topic'
            ? places(topics, resource.topics)
            : name === 'category'
              ? places(categories, resource.categories)
              : [],
        ),
      ),
    },
  };
}
