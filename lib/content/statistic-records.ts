/** The records of statistics that the finder fetches. */
import type { SearchRecords } from '../search/records';
import { listStatisticFacets, valuesOfStatistic } from './statistic-lists';
import { factsOfStatistic } from './statistic-words';
import { listStatistics } from './statistics';
import { listSynonyms } from './synonyms';
import { termsNamed } from './terms';

/** The records of all statistics, in the order of their list. */
export function statisticRecords(): SearchRecords {
  const statistics = listStatistics();
  const facets = listStatisticFacets();
  const none = statistics.map(() => []);
  return {
    folder: '/statistics',
    noun: 'figure',
    facets: facets.map(({ name, title, values }) => ({
      name,
      title,
      values: values.map((each) => [each.value, each.name] as const),
    })),
    synonyms: listSynonyms(),
    resources: {
      slug: statistics.map(({ slug }) => slug),
      title: statistics.map(({ sentence }) => sentence),
      kind: statistics.map(() => ''),
      facts: statistics.map((statistic) =>
        [
          ...factsOfStatistic(statistic),
          ...termsNamed('topics', statistic.topics.slice(0, 1)).map(({ name }) => name),
        ].join(' · '),
      ),
      minutes: [],
      words: statistics.map(({ searchWords, source }) => [...searchWords, source.by]),
      people: none,
      recordings: none,
      summary: statistics.map(({ measures }) => measures),
      headings: none,
      values: facets.map(({ name, values }) =>
        statistics.map((statistic) => {
          const own = valuesOfStatistic(statistic)[name];
          return values.flatMap(({ value }, place) => (own.includes(value) ? place : []));
        }),
      ),
    },
  };
}
