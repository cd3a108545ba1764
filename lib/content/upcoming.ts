/** Days on which the site changes although nobody edits it. */
import { today } from '../today';
import { loadLibrary } from './load';

/** The next day on which a resource appears or a review is due (`YYYY-MM-DD`), if any. */
export function nextChange(day = today()): string | undefined {
  return loadLibrary()
    .resources.flatMap(({ added, reviewDue }) => [added, reviewDue ?? ''])
    .filter((each) => each > day)
    .sort()[0];
}
