/** Finds what is missing from a resource, by its empty fields. */
import type { Resource } from '../schema/kinds';
import { lackingIn } from './access-words';

export interface Wanted {
  /** The field to fill in. */
  path: readonly PropertyKey[];
  /** A short phrase: "a link to the recording “Launch webinar”". */
  say: string;
  what: 'source' | 'recording' | 'document' | 'date' | 'access';
}

type Post = Pick<Resource, 'recordings' | 'documents' | 'published' | 'event' | 'source' | 'partner'>;

/** Links first, then the date, then what recordings lack for people who can't hear or see them. */
export function wantedOf(post: Post, hasCaptions: (id: string | undefined) => boolean): Wanted[] {
  return [...wantedLinks(post), ...wantedDate(post), ...wantedAccess(post, hasCaptions)];
}

/** Missing links: to the resource itself, its recordings and its documents. A partner's recording may stay on its page. */
function wantedLinks({
  source,
  recordings,
  documents,
  partner,
}: Pick<Post, 'source' | 'recordings' | 'documents' | 'partner'>): Wanted[] {
  return [
    ...(source.is === 'the resource'
      ? []
      : [{ path: ['source', 'address'], say: 'a link to the resource itself', what: 'source' as const }]),
    ...recordings.flatMap(({ title, video, page }, index) =>
      video || (page && partner)
        ? []
        : {
            path: ['recordings', index, 'video'],
            say: `a link to the recording “${title}”`,
            what: 'recording' as const,
          },
    ),
    ...documents.flatMap(({ label, address }, index) =>
      address
        ? []
        : {
            path: ['documents', index, 'address'],
            say: `a link to the document “${label}”`,
            what: 'document' as const,
          },
    ),
  ];
}

function wantedDate({ published, event }: Post): Wanted[] {
  if (published?.date || event?.date) return [];
  return [{ path: ['published', 'date'], say: 'its date', what: 'date' }];
}

function wantedAccess({ recordings }: Post, hasCaptions: (id: string | undefined) => boolean): Wanted[] {
  return recordings.flatMap(({ title, video, id, access }, index): Wanted[] => {
    const lacking = video ? lackingIn({ access }, hasCaptions(id)) : [];
    const [first] = lacking;
    if (!first) return [];
    const what = new Intl.ListFormat('en-GB').format(lacking.map((each) => each.say));
    return [
      {
        path: ['recordings', index, 'access', first.part],
        say: `for the recording “${title}”: ${what}`,
        what: 'access',
      },
    ];
  });
}
