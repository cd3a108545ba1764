// Runs in the browser. What to do where nothing was found.
import { nearTopics } from '../../lib/search/near-topics';
import type { SearchRecords } from '../../lib/search/records';
import { suggestionFor } from '../../lib/search/suggestion';
import { make } from './make';

interface NothingFoundOptions {
  records: SearchRecords;
  text: string;
  /** The path below which the site stands. */
  base: string;
  /** Where readers can write to; nothing where no such address is known. */
  suggest?: string | undefined;
  /** Whether choices of the reader keep resources away that the words would find. */
  isNarrowed: boolean;
}

/** Other ways to go on: spelling, filters, topics that look alike, and a word to the editors. */
export function nothingFound({ records, text, base, suggest, isNarrowed }: NothingFoundOptions): HTMLElement {
  const words = text.trim();
  const ways = make('ul', 'ways');
  if (isNarrowed) ways.append(make('li', '', 'Take a filter away: it may be what leaves nothing.'));
  if (words !== '') ways.append(make('li', '', 'Look at the spelling, or try a shorter or more common word.'));
  const topics = nearTopics(records, words);
  if (topics.length > 0) {
    const links = topics.flatMap(({ value, name }, place) => [
      place > 0 ? ', ' : '',
      linkTo(`${base}/topics/${value}/`, name),
    ]);
    ways.append(make('li', '', 'Topics with a name like it: ', ...links, '.'));
  } else ways.append(make('li', '', 'Look through ', linkTo(`${base}/topics/`, 'the topics from A to Z'), '.'));
  const tell = suggest === undefined ? `${base}/contribute/` : suggestionFor(suggest, words);
  ways.append(make('li', '', 'Is it missing here? ', linkTo(tell, 'Tell us what is missing'), '.'));
  return make('div', 'nothing', make('p', '', 'Nothing here answers to that.'), ways);
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = make('a', '', text);
  link.href = address;
  return link;
}
