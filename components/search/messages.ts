// The finder's messages. Runs in browsers.
import type { FullTextFailure } from '../../lib/search/full-text';
import type { Sort } from '../../lib/search/state';
import type { LoadFailure } from './finder-library';

/** "1 result", "1,204 results". */
export function formatResults(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'result' : 'results'}`;
}

/** "138 resources". */
export function formatResources(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'resource' : 'resources'}`;
}

export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** The heading over an answer. `close`: how many of them lack words. */
export function formatHeading(count: number, words: string, close: number): string {
  if (words === '') return formatResources(count);
  if (count === 0) return `No results for ${quote(words)}`;
  if (count === close) return `Closest matches for ${quote(words)}`;
  const more = close === 0 ? '' : `, and ${close} close match${close === 1 ? '' : 'es'}`;
  return `${formatResults(count - close)} for ${quote(words)}${more}`;
}

const maxQuoted = 80;

/** The reader's words in quotation marks, shortened because they are read out. */
export function quote(words: string): string {
  const text = words.trim();
  return `“${text.length > maxQuoted ? `${text.slice(0, maxQuoted)} …` : text}”`;
}

export const sortNames: Readonly<Record<Sort, string>> = { best: 'Best match', newest: 'Newest', title: 'A to Z' };

export const messages = {
  searching: 'Searching …',
  slow: 'Search is taking a while. You can browse by topic in the meantime.',
  partial: 'No result has all of these words. Each result says which are missing.',
  tryAgain: 'Try again',
  searchFullText: 'Search inside the full text',
} as const;

/** Why search can't answer, and what to do instead. */
export const loadFailures: Readonly<Record<LoadFailure, string>> = {
  offline: 'You’re offline. Search will resume when you reconnect.',
  missing: 'Search couldn’t be loaded. Try again, or browse by topic.',
};

/** Why the full texts can't be searched. */
export const fullTextFailures: Readonly<Record<FullTextFailure, string>> = {
  offline: 'You’re offline. Showing matches in titles, people and topics only.',
  missing: 'The full text couldn’t be loaded. Showing matches in titles, people and topics only.',
  blocked: 'This browser can’t search the full text. Showing matches in titles, people and topics only.',
};

/** The link that opens the filters. */
export function formatFilters(chosen: number): string {
  return chosen === 0 ? 'Filters' : `Filters (${chosen})`;
}
