/** What the status of a resource, and the day it is added, mean for readers. */

import type { Resource } from '../schema/kinds';
import { today } from '../today';

/** Whether the resource is listed. Only decided here. */
export function isListed(resource: Pick<Resource, 'status' | 'added'>, day = today()): boolean {
  return resource.status === 'published' && hasPage(resource, day);
}

/** Whether the resource has a page. Superseded and withdrawn ones keep theirs; none has one before its publication day. */
export function hasPage({ status, added }: Pick<Resource, 'status' | 'added'>, day = today()): boolean {
  return status !== 'draft' && added <= day;
}
