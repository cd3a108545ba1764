/** How words are matched. Runs in browsers. */
import type { Options } from 'minisearch';
import type { SearchRecord } from './record';

export const searchOptions: Options<SearchRecord> = {
  fields: ['title', 'words', 'summary', 'kind'],
  searchOptions: {
    // The title says most, then what editors and people are called, then the summary.
    boost: { title: 3, words: 2 },
    prefix: (term) => term.length > 2,
    // One slip in a word of four letters or more, two in a long one: with two, "matrnity" would be "maturity" as well.
    fuzzy: (term) => (term.length < 4 ? false : term.length < 9 ? 1 : 2),
    combineWith: 'AND',
  },
};
