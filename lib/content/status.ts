/** What the status of a resource means for readers. */
import type { Resource } from './schema/kinds';

/** Whether the resource stands in lists. The one place that decides it. */
export function isListed({ status }: Pick<Resource, 'status'>): boolean {
  return status === 'published';
}

/** Whether the resource has a page: a superseded or withdrawn one keeps its address and says so. */
export function hasPage({ status }: Pick<Resource, 'status'>): boolean {
  return status !== 'draft';
}
