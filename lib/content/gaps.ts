/** What the library knows it does not have. */
import { addressOf } from '../routes';
import { findCaptioned } from './recordings';
import { listResources } from './resources';
import { wantedOf } from './wanted';

export interface ResourceGaps {
  title: string;
  address: string;
  /** Each a short phrase: "the recording “Launch webinar”". */
  wanted: string[];
}

/** The listed resources whose recordings, documents or dates are wanted, by title. */
export function listGaps(): ResourceGaps[] {
  return listResources()
    .map((resource) => ({
      title: resource.title,
      address: addressOf('resources', resource.slug),
      wanted: wantedOf(resource, (id) => findCaptioned(resource.slug, id) !== undefined).map(({ say }) => say),
    }))
    .filter(({ wanted }) => wanted.length > 0)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
