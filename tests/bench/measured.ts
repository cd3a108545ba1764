/** What was measured of one site with one number of posts. */
import type { Build } from './measure-build';
import type { Search } from './measure-search';
import type { View } from './measure-view';
import type { Site } from './sites';

export interface Measured {
  site: Site['name'];
  /** The made-up posts. */
  count: number;
  /** The real ones, which are there as well. */
  real: number;
  pages: number;
  repetitions: number;
  build: Build;
  post: View;
  list: View;
  /** Absent where the site has no search. */
  search?: Search;
}

/** Each number of posts once, as they come. */
export function countsOf(measured: readonly Measured[]): number[] {
  return [...new Set(measured.map(({ count }) => count))];
}

/** This site with a number of posts. */
export function oursFor(count: number, measured: readonly Measured[]): Measured | undefined {
  return measured.find((each) => each.count === count && each.site === 'This site');
}
