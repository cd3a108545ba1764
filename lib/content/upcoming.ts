/** Days on which the site changes although nobody edits it. */
import { today } from '../today';
import { loadLibrary } from './load';
import { isAhead } from './when';

/** The next day on which a resource appears, a review is due or an event can no longer be added to a calendar (`YYYY-MM-DD`), if any. */
export function nextChange(day = today()): string | undefined {
  return loadLibrary()
    .resources.flatMap((resource) => {
      const { added, reviewDue = '', event } = resource;
      return [added, reviewDue, isAhead(resource, day) ? dayAfter(event?.date ?? '') : ''];
    })
    .filter((each) => each > day)
    .sort()[0];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
