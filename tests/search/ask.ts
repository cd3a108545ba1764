/** Asks the search as the finder does, without a browser and without the full texts. */
import { ordinaryWords } from '../../lib/outputs/search/ordinary-words';
import { textRecords, titleRecords } from '../../lib/outputs/search/search-records';
import { find } from '../../lib/search/find';
import { emptyState } from '../../lib/search/state';
import { atOnce, WordIndex } from '../../lib/search/word-index';

/** What answers a query: URLs, the best first. The answer block is above the list, so its statistic is first too. */
export interface Answers {
  urls: readonly string[];
  answer: string | undefined;
}

export type Ask = (query: string) => Answers;

/** The search over the content that was built last. */
export function openSearch(): Ask {
  const titles = titleRecords();
  const index = new WordIndex(titles);
  atOnce(index.addTitles());
  atOnce(index.addTexts(textRecords()));
  const ordinary = new Set(ordinaryWords());
  const urlOf = (page: number) => titles.url[page] ?? '';
  return (text) => {
    const { indexes, answer } = find(index, { ...emptyState, text }, { ordinary });
    return { urls: indexes.map(urlOf), answer: answer && urlOf(answer.statistic) };
  };
}
