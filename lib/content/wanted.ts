/** Finds what is missing from a resource, by its empty fields. */
import type { Resource } from '../schema/kinds';

export interface Wanted {
  /** The field to fill in. */
  path: readonly PropertyKey[];
  /** A short phrase: "a link to the recording “Launch webinar”". */
  phrase: string;
  what: 'source' | 'recording' | 'document' | 'date' | 'access';
}

type Post = Pick<Resource, 'recordings' | 'documents' | 'published' | 'event' | 'source' | 'partner'>;

/** Missing links: to the resource itself, its recordings and its documents. A partner's recording may stay on its page. */
function wantedLinks({ source, recordings, documents, partner }: Post): Wanted[] {
  const wanted: (Wanted | false)[] = [
    source.is !== 'the resource' && {
      path: ['source', 'address'],
      phrase: 'a link to the resource itself',
      what: 'source',
    },
    ...recordings.map(
      ({ title, video, page }, index): Wanted | false =>
        !(video || (page && partner)) && {
          path: ['recordings', index, 'video'],
          phrase: `a link to the recording “${title}”`,
          what: 'recording',
        },
    ),
    ...documents.map(
      ({ label, address }, index): Wanted | false =>
        !address && {
          path: ['documents', index, 'address'],
          phrase: `a link to the document “${label}”`,
          what: 'document',
        },
    ),
  ];
  return wanted.filter((each) => each !== false);
}

/** Links first, then the date. */
export function wantedFacts(post: Post): Wanted[] {
  const isDated = post.published?.date || post.event?.date;
  return [
    ...wantedLinks(post),
    ...(isDated ? [] : [{ path: ['published', 'date'], phrase: 'its date', what: 'date' as const }]),
  ];
}

/** What recordings lack for people who can't hear or see them. `hasCaptions` takes a recording's ID. */
export function wantedAccess({ recordings }: Post, hasCaptions: (id: string | undefined) => boolean): Wanted[] {
  return recordings.flatMap(({ title, video, id, access }, index): Wanted[] => {
    const lacking = video ? lackingIn(access, hasCaptions(id)) : [];
    const [first] = lacking;
    if (!first) return [];
    const what = new Intl.ListFormat('en-GB').format(lacking.map(([, phrase]) => phrase));
    return [
      {
        path: ['recordings', index, 'access', first[0]],
        phrase: `for the recording “${title}”: ${what}`,
        what: 'access',
      },
    ];
  });
}

/** Short phrases, each after the field under `access` that it is about. */
function lackingIn(access: Resource['recordings'][number]['access'] = {}, hasTranscript: boolean): [string, string][] {
  const { captions = 'none', transcript, audioDescription = 'missing', signLanguage = 'missing' } = access;
  const phrases: [isLacking: boolean, field: string, phrase: string][] = [
    [captions === 'none', 'captions', 'captions'],
    [captions === 'made by a machine', 'captionsChecked', 'captions checked by a person'],
    [!hasTranscript && !transcript, 'transcript', 'a transcript'],
    [audioDescription === 'missing', 'audioDescription', 'an audio description'],
    [signLanguage === 'missing', 'signLanguage', 'British Sign Language'],
  ];
  return phrases.flatMap(([isLacking, field, phrase]): [string, string][] => (isLacking ? [[field, phrase]] : []));
}
