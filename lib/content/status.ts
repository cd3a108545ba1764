/** What the status of a resource, and the day it is added, mean for readers. */

import type { Resource } from '../schema/kinds';
import { today } from '../today';

/** Whether the resource stands in lists. The one place that decides it. */
export function isListed(resource: Pick<Resource, 'status' | 'added'>, day = today()): boolean {
  return resource.status === 'published' && hasPage(resource, day);
}

/** Whether the resource has a page: a superseded or withdrawn one keeps its address and says so, and none comes before its day. */
export function hasPage({ status, added }: Pick<Resource, 'status' | 'added'>, day = today()): boolean {
  return status !== 'draft' && added <= day;
}
