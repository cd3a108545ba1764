/** What the status of a resource, and the day it is added, mean for readers. */

import type { Resource } from '../schema/kinds';
import { today } from '../today';
import { loadLibrary } from './load';
import { isAhead } from './when';

/** Whether the resource stands in lists. The one place that decides it. */
export function isListed(resource: Pick<Resource, 'status' | 'added'>, day = today()): boolean {
  return resource.status === 'published' && hasPage(resource, day);
}

/** Whether the resource has a page: a superseded or withdrawn one keeps its address and says so, and none comes before its day. */
export function hasPage({ status, added }: Pick<Resource, 'status' | 'added'>, day = today()): boolean {
  return status !== 'draft' && added <= day;
}

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
