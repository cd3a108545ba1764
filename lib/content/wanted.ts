/** Finds what is missing from a resource, by its empty fields. */
import type { Resource } from '../schema/kinds';

export interface Wanted {
  /** The field to fill in. */
  path: readonly PropertyKey[];
  /** A short phrase: "a link to the recording “Launch webinar”". */
  phrase: string;
  what: 'source' | 'recording' | 'document' | 'date' | 'access';
  /** The name of the recording or document. */
  of?: string;
}

type Post = Pick<Resource, 'recordings' | 'documents' | 'published' | 'event' | 'source' | 'partner'>;

/** Missing links, to the resource itself, its recordings and its documents, then the date. A partner's recording may stay on its page. */
export function wantedFacts({ source, recordings, documents, partner, published, event }: Post): Wanted[] {
  const link = (what: 'recording' | 'document', index: number, field: string, of: string): Wanted => ({
    what,
    path: [`${what}s`, index, field],
    phrase: `a link to the ${what} “${of}”`,
    of,
  });
  const wanted: Wanted[] = [
    ...recordings.flatMap(({ title, video, page }, index) =>
      video || (page && partner) ? [] : [link('recording', index, 'video', title)],
    ),
    ...documents.flatMap(({ label, address }, index) => (address ? [] : [link('document', index, 'address', label)])),
  ];
  if (source.is !== 'the resource')
    wanted.unshift({ what: 'source', path: ['source', 'address'], phrase: 'a link to the resource itself' });
  if (!published?.date && !event?.date)
    wanted.push({
      what: 'date',
      path: ['published', 'date'],
      phrase: event ? 'the date of the event' : 'a publication date',
    });
  return wanted;
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
