/** What the library knows it does not have. */
import { addressOf } from '../routes';
import { listResources } from './resources';
import { addressWanted, notAvailable } from './schema/address-fields';

export interface ResourceGaps {
  title: string;
  address: string;
  /** Each a short phrase: "the recording “Launch webinar”". */
  wanted: string[];
}

/** The listed resources whose recordings, documents or dates are wanted, by title. */
export function listGaps(): ResourceGaps[] {
  return listResources()
    .map(({ slug, title, recordings, documents, published, event, source }) => ({
      title,
      address: addressOf('resources', slug),
      wanted: [
        ...(source.is === 'the resource' ? [] : ['its own page']),
        ...recordings
          .filter(({ video }) => video === addressWanted)
          .map((recording) => `the recording “${recording.title}”`),
        ...documents.filter(({ address }) => address === notAvailable).map(({ label }) => `the document “${label}”`),
        ...(published?.date || event?.date ? [] : ['its date']),
      ],
    }))
    .filter(({ wanted }) => wanted.length > 0)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
