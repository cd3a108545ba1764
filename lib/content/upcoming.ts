/** Days on which the site says something else, though nobody has changed a word. */
import { today } from '../today';
import { loadLibrary } from './load';

/** The next day on which a resource appears or a review is due (`YYYY-MM-DD`), if there is one. */
export function nextChange(day = today()): string | undefined {
  return loadLibrary()
    .resources.flatMap(({ added, reviewDue }) => [added, reviewDue ?? ''])
    .filter((each) => each > day)
    .sort()[0];
}
