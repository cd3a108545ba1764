// Runs in the browser. What is asked stands in the address, so that it can be sent on and gone back to.
import { type FinderState, writeState } from '../../lib/search/state';

export type How = 'push' | 'replace';

/** How typed words come into the address: the first after the whole list, which going back leads to, the others in place of those before. */
export function howTyped(): How {
  return location.search === '' ? 'push' : 'replace';
}

/** Puts a state into the address, with the anchor where that is to stay. */
export function writeAddress(state: FinderState, how: How, keepsAnchor: boolean): void {
  const query = writeState(state);
  if (query === location.search) return;
  history[`${how}State`](null, '', location.pathname + query + (keepsAnchor ? location.hash : ''));
}
