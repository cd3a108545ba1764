/** Whether memory stays flat. The first quarter is left out: there the server is still getting into its stride. */

import { middle } from './figures';

/** By how much it may grow, as a share; the collector of garbage alone moves it by some percent. */
export const mostGrowth = 0.1;

/** How much higher the middle of the last quarter lies than that of the second, as a share. */
export function memoryGrowth(samples: readonly number[]): number {
  const { before, after } = memoryEnds(samples);
  return before === 0 ? 0 : after / before - 1;
}

/** The middle of the second quarter and that of the last, in bytes. */
export function memoryEnds(samples: readonly number[]): { before: number; after: number } {
  const quarter = Math.floor(samples.length / 4);
  return { before: middle(samples.slice(quarter, quarter * 2)) ?? 0, after: middle(samples.slice(quarter * 3)) ?? 0 };
}
