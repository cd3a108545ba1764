// What the finder says. Runs in the browser.
import type { DeepReason } from '../../lib/search/deep-engine';
import type { LoadFailure } from '../../lib/search/load-records';
import type { Correction } from '../../lib/search/query';

/** "3 resources"; with the words that they answer, where there are any. */
export function sayCount(noun: string, count: number, words = ''): string {
  const resources = `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
  return words === '' ? resources : `${resources} for ${quote(words)}`;
}

/** Words of the reader inside a sentence; of very many only the first, because they are read out. */
export function quote(words: string): string {
  return `“${words.length > mostQuoted ? `${words.slice(0, mostQuoted)} …` : words}”`;
}

const mostQuoted = 80;

/** The words as they were searched for, with the corrections in them. A word has no sign that means anything in a pattern but the full stop. */
export function correctedText(typed: string, corrections: readonly Correction[]): string {
  return corrections.reduce(
    (text, { from, to }) => text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${from}(?![\\p{L}\\p{N}])`, 'u'), to),
    typed.trim(),
  );
}

/** Before resources that only their full text answers for. */
export function sayDeep(count: number, isMore: boolean): string {
  return `${count}${isMore ? ' more' : ''} in the full text`;
}

/** What the search of the full texts is, and what it costs. */
export const sayOffer = {
  what: 'Look deeper?',
  cost: 'Search every text, word for word. It loads about 120 KB.',
  button: 'Search the full text',
} as const;

/** While the full texts are on their way. */
export const sayLookingDeeper = 'Looking through the full texts …';

/** The full texts hold no more. */
export const sayNoMore = 'The full texts hold nothing more for these words.';

/** On the buttons that do so. */
export const sayTryAgain = 'Try again';

/** Why the full texts cannot be searched, and what stands all the same. */
export const sayDeepFailure: Readonly<Record<DeepReason, string>> = {
  offline:
    'You are offline, so the full texts cannot be searched. What is found in titles, people and topics stands here.',
  missing:
    'The full texts could not be loaded. What is found in titles, people and topics stands here; try again later.',
  blocked:
    'This browser does not allow the full texts to be searched. What is found in titles, people and topics stands here.',
};

/** While the records are on their way. */
export const sayLoading = 'Searching …';

/** After some seconds of that. */
export const saySlow = 'The connection is slow, and the search is still on its way. Everything is listed below.';

/** Why nothing can be searched, and what to do instead. */
export const sayFailure: Readonly<Record<LoadFailure, string>> = {
  offline:
    'You are offline, so nothing can be searched. Everything is listed below; the search goes on when the connection is back.',
  missing: 'The search could not be loaded. Everything is listed below; try again when the connection is back.',
};

/** None holds all the words. */
export const sayPartial = 'None has all of these words. These have some of them.';

/** How many filters are on, for the link that opens them. */
export function sayFilters(chosen: number): string {
  return chosen === 0 ? 'Filters' : `Filters, ${chosen} on`;
}
