/** Asks the search as the finder does, without a browser and without the full texts. */
import { ordinaryWords } from '../../lib/content/ordinary-words';
import { textRecords, titleRecords } from '../../lib/content/search-records';
import { find } from '../../lib/search/find';
import { emptyState } from '../../lib/search/state';
import { atOnce, WordIndex } from '../../lib/search/word-index';

/** What answers a query: URLs, the best first. */
export type Ask = (query: string) => string[];

/** The search over the content that was built last. */
export function openSearch(): Ask {
  const titles = titleRecords();
  const index = new WordIndex(titles);
  atOnce(index.addTitles());
  atOnce(index.addTexts(textRecords()));
  const ordinary = new Set(ordinaryWords());
  return (text) => find(index, { ...emptyState, text }, { ordinary }).indexes.map((page) => titles.url[page] ?? '');
}
