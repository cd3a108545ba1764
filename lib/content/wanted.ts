/** What a resource does not have and somebody may know. */

import type { Resource } from '../schema/kinds';
import { lackingIn } from './access-words';

export interface Wanted {
  /** The field that would say it. */
  path: readonly PropertyKey[];
  /** A short phrase: "the recording “Launch webinar”". */
  say: string;
  what: 'page' | 'recording' | 'access' | 'document' | 'date';
}

/** `hasCaptions` says it of the recording with this name. */
export function wantedOf(
  {
    recordings,
    documents,
    published,
    event,
    source,
  }: Pick<Resource, 'recordings' | 'documents' | 'published' | 'event' | 'source'>,
  hasCaptions: (id: string | undefined) => boolean,
): Wanted[] {
  const listFormat = new Intl.ListFormat('en-GB');
  return [
    ...(source.is === 'the resource'
      ? []
      : [{ path: ['source', 'address'], say: 'its own page', what: 'page' as const }]),
    ...recordings.flatMap(({ title, video, page, id, access }, index): Wanted[] => {
      if (video === undefined && page === undefined)
        return [{ path: ['recordings', index, 'video'], say: `the recording “${title}”`, what: 'recording' }];
      const lacking = lackingIn({ access }, hasCaptions(id));
      const [first] = lacking;
      if (!first) return [];
      const say = `for the recording “${title}”: ${listFormat.format(lacking.map((each) => each.say))}`;
      return [{ path: ['recordings', index, 'access', first.part], say, what: 'access' }];
    }),
    ...documents.flatMap(({ address, label }, index) =>
      address === undefined
        ? [{ path: ['documents', index, 'address'], say: `the document “${label}”`, what: 'document' as const }]
        : [],
    ),
    ...(published?.date || event?.date
      ? []
      : [{ path: ['published', 'date'], say: 'its date', what: 'date' as const }]),
  ];
}
